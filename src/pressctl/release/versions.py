"""Which releases are one release in several languages."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

Item = TypeVar("Item")


def together(items: Iterable[Item], names: Callable[[Item], Iterable[Hashable]]) -> list[list[Item]]:
    """Groups of items that have a name in common, be it through others; groups and items in the order in which they came.

    `names` gives all names of an item: its own, and those of the versions that it links to. Versions often have a slug
    of their own in their language, so that a slug alone doesn't tell; and a link in one direction is enough.
    """
    parent: dict[Hashable, Hashable] = {}

    def root(name: Hashable) -> Hashable:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    firsts: list[tuple[Item, Hashable]] = []
    for number, item in enumerate(items):
        own: Hashable = (number,)  # so that an item without a name is a group of its own
        parent[own] = own
        firsts.append((item, own))
        for name in names(item):
            parent.setdefault(name, name)
            parent[root(name)] = root(own)
    groups: dict[Hashable, list[Item]] = {}
    for item, own in firsts:
        groups.setdefault(root(own), []).append(item)
    return list(groups.values())
