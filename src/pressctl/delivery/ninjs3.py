"""ninjs 3.1, for news desks (schema: https://iptc.org/std/ninjs/ninjs-schema_3.1.json)."""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.delivery.ninjs import ninjs
from pressctl.delivery.payload import json_bytes
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Settings, System
from pressctl.rendering.story import Story


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """The release as one news object."""
    yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes(ninjs(story, "3.1")))


SYSTEM = System(name="ninjs3", title="ninjs 3.1", suffix="ninjs3.json", make=make)
