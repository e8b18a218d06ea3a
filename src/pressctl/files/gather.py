"""Fills Surroundings from the disk: what is known of the files and releases that a release names, and what time it is.

Nothing is followed out of the newsroom: a name with `..` or a link that leads out is a fact (`inside` false), and
the file is not opened.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pressctl.errors import PressctlError
from pressctl.files.media import media_facts
from pressctl.files.render_templates import template_names
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.surroundings import FileFact, Neighbour, Surroundings
from pressctl.release.release import Release

_ELSEWHERE = ("http:", "https:", "mailto:", "tel:", "data:", "cid:", "#", "//")


def gather(release: Release, newsroom: Newsroom, path: str, now: dt.datetime | None) -> Surroundings:
    """What lies around a release. `path` is the release's file (absolute); "" where it has none (standard input)."""
    if not path:
        return Surroundings(now=now)
    inside = below(path, newsroom.root) if newsroom.root else None
    logo = newsroom.brand.logo
    names = tuple(dict.fromkeys([*named_files(release), *([logo] if logo else [])]))
    releases = tuple(dict.fromkeys(named_releases(release)))
    return Surroundings(
        now=now,
        path=inside,
        files={name: file_fact(name, path, newsroom.root) for name in names} if names else {},
        neighbours=_neighbours(releases, path, newsroom) if releases else {},
        templates=template_names(newsroom.root) if release.template else None,
    )


def below(path: str, root: str) -> str | None:
    """`path` relative to `root` with forward slashes, or None outside it. Both absolute."""
    prefix = root.rstrip(os.sep) + os.sep
    return path[len(prefix) :].replace(os.sep, "/") if path.startswith(prefix) else None


def named_files(release: Release) -> Iterator[str]:
    """Names of local files that a release points at: pictures, attachments, pictures and links in the body."""
    for image in release.images:
        if image.src and not _elsewhere(image.src.value):
            yield image.src.value
    for attachment in release.attachments:
        if not _elsewhere(attachment.value):
            yield attachment.value
    for block in release.body.blocks:
        for picture in block.pictures:
            if picture.destination and not _elsewhere(picture.destination):
                yield picture.destination
        for link in block.links:
            if link.kind in ("inline", "reference") and link.destination and not _elsewhere(link.destination):
                yield link.destination


def named_releases(release: Release) -> Iterator[str]:
    """Names of releases that a release points at: translations, and what it corrects."""
    for field in release.translations.values():
        yield field.value
    if release.corrects:
        yield release.corrects.value


def _elsewhere(name: str) -> bool:
    return name[:8].lower().startswith(_ELSEWHERE)


def resolve(name: str, path: str, root: str | None) -> str | None:
    """The file that a release means by `name`: beside the release, else from the newsroom's root; None outside.

    `path` is the release's file. Without a newsroom, what lies below the release's own folder is inside.
    """
    fence = os.path.realpath(root or os.path.dirname(path))
    meant: str | None = None
    for index, candidate in enumerate(candidates(name, path, root)):
        real = os.path.realpath(candidate)
        inside = below(real, fence) is not None
        if inside and os.path.isfile(real):
            return real
        if index == 0:
            meant = real if inside else None
    return meant


def candidates(name: str, path: str, root: str | None) -> list[str]:
    """Where a file that a release names may lie, in the order in which it is looked for."""
    if not name or "\0" in name or len(name) > 1000:
        return []
    plain = name.replace("\\", "/")
    return [os.path.join(base, plain) for base in (os.path.dirname(path), root) if base]


def file_fact(name: str, path: str, root: str | None) -> FileFact:
    """What is known of a file that a release names."""
    real = resolve(name, path, root)
    if real is None:
        return FileFact(exists=False, inside=False)
    try:
        return media_facts(real)
    except PressctlError:
        return FileFact(exists=os.path.lexists(real))


def _neighbours(names: tuple[str, ...], path: str, newsroom: Newsroom) -> Mapping[str, Neighbour]:
    found = {}
    for name in names:
        real = resolve(name, path, newsroom.root)
        neighbour = _neighbour(real, newsroom) if real else None
        if neighbour:
            found[name] = neighbour
    return found


def _neighbour(real: str, newsroom: Newsroom) -> Neighbour | None:
    """The release in a file, or None where there is none that can be read."""
    try:
        stamp = os.stat(real)
    except OSError:
        return None
    return _read_neighbour(real, (stamp.st_mtime_ns, stamp.st_size), _Hashed(newsroom))


class _Hashed:
    """A newsroom as a key: a run has one object for each newsroom, so that identity will do."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom

    def __hash__(self) -> int:
        return id(self.newsroom)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Hashed) and other.newsroom is self.newsroom


@lru_cache(maxsize=256)
def _read_neighbour(real: str, stamp: tuple[int, int], key: _Hashed) -> Neighbour | None:
    from pathlib import Path

    from pressctl.release.parse import parse_release
    from pressctl.source import open_source

    newsroom = key.newsroom
    root = os.path.realpath(newsroom.root) if newsroom.root else os.path.dirname(real)
    shown = below(real, root) or real
    try:
        release = parse_release(open_source(Path(real), shown=shown), newsroom, body=False)
    except PressctlError:
        return None
    return Neighbour(
        path=shown,
        slug=release.slug,
        language=release.language,
        title=release.headline or None,
        date=release.date.value if release.date else None,
        url=release.url.value if release.url else None,
        status=release.status,
        embargoed=release.embargo is not None,
        translations={tag: field.value for tag, field in release.translations.items()},
    )
