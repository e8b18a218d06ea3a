"""Places in the front matter that rules point at."""

from __future__ import annotations

from pressctl.release.nodes import ScalarNode
from pressctl.release.release import Release
from pressctl.spans import Span


def readable(release: Release) -> bool:
    """Whether the release has front matter that was read: without, rules about missing keys would only repeat it."""
    return release.front is not None


def fence(release: Release) -> Span:
    """The opening fence: where something is missing, that is the place to add it."""
    start = release.front_span.start if release.front_span else 0
    return Span(start, min(start + 3, len(release.source.text)))


def absent(release: Release, key: str) -> bool:
    """Whether a key is missing or empty. A value of the wrong form is not absent: another rule reports it."""
    entry = release.front.get(key) if release.front else None
    if entry is None:
        return True
    return isinstance(entry.value, ScalarNode) and (entry.value.absent or not entry.value.text.strip())


def key_place(release: Release, key: str) -> Span:
    """The key where it stands, else the opening fence."""
    entry = release.front.get(key) if release.front else None
    return entry.key.span if entry else fence(release)
