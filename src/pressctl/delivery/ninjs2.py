"""ninjs 2.1, for news desks that have not moved to 3.x (schema: https://iptc.org/std/ninjs/ninjs-schema_2.1.json)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pressctl.delivery.ninjs import ninjs
from pressctl.delivery.payload import json_bytes
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Settings, System
from pressctl.rendering.story import Story

_RENAMED = {"embargoedUntil": "embargoed"}


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """The release as one news object."""
    yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes(_as_two(ninjs(story, "2.1"))))


def _as_two(value: Any) -> Any:
    """The same with the keys of 2.x."""
    if isinstance(value, dict):
        return {_RENAMED.get(key, key.lower()): _as_two(one) for key, one in value.items()}
    return [_as_two(one) for one in value] if isinstance(value, list) else value


SYSTEM = System(name="ninjs2", title="ninjs 2.1", suffix="ninjs2.json", make=make)
