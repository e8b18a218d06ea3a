"""Addresses and phones that a line holds only in the target of a link: "[Write to us](mailto:…)"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pressctl.reading.emails import read_email
from pressctl.record import record
from pressctl.release.blocks import Block, Link


@record
class Target:
    """What a link leads to, and where its words stand in the line. `value` is an address or a written number."""

    start: int
    end: int
    kind: Literal["email", "phone"]
    value: str
    link: Link


def leads_to_contact(block: Block) -> bool:
    """Whether a link of a block leads to an address or a phone, shown or not."""
    return any(link.destination.partition(":")[0].lower() in _KINDS for link in block.links)


def targets_of(block: Block, start: int, text: str) -> Iterator[Target]:
    """The targets in one line of a block that its words do not show. `start` is the line's place in the block."""
    last = 0
    for link in block.links:
        scheme, _, rest = link.destination.partition(":")
        kind = _KINDS.get(scheme.lower())
        if kind is None or not link.text.strip() or _shows(link.text, kind):
            continue
        at = text.find(link.text, last)
        if at < 0 or not link.span.contains(block.prose.span(start + at, start + at + len(link.text))):
            continue
        last = at + len(link.text)
        value = read_email(link.destination) if kind == "email" else rest
        if value:
            yield Target(at, last, kind, value, link)


_KINDS: dict[str, Literal["email", "phone"]] = {"mailto": "email", "tel": "phone"}


def _shows(words: str, kind: Literal["email", "phone"]) -> bool:
    """Whether the words of a link are an address or a number themselves: then these are what is read."""
    return "@" in words or "＠" in words if kind == "email" else any(sign.isdigit() for sign in words)
