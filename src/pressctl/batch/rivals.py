"""Which releases of a newsroom share slug and language: found before any of them is judged.

A run over one file looks at the whole newsroom too, and cheaply: most slugs can be told from a file's name or from the
line `slug:`, most languages from the line `language:`. Front matter is read only of files whose names another seems to
have, or whose names can't be told so.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from pressctl.batch.discover import Item, discover
from pressctl.batch.job import Job
from pressctl.errors import PressctlError
from pressctl.files.names import collision_key
from pressctl.languages.tags import is_language
from pressctl.record import replace
from pressctl.release.slug import slug_of_name
from pressctl.source import SourceFile, open_source

_LANGUAGE_LINE = re.compile(rb"""^language:[ \t]*(["']?)([a-z]{2})\1[ \t]*\r?$""", re.MULTILINE)
_SLUG_LINE = re.compile(rb"""^slug:[ \t]*(["']?)([a-z0-9-]{1,100})\1[ \t]*\r?$""", re.MULTILINE)
_CLOSING = re.compile(rb"\n---[ \t]*\r?(?:\n|\Z)")
_GLANCE = 16_384  # bytes: front matter that is longer is read whole


def with_rivals(job: Job, items: Sequence[Item], given: SourceFile | None = None) -> Job:
    """The job, knowing for each of `items` (by path) which other files of its newsroom have its slug and language.

    They are named relative to the newsroom, in path order. `given` is the text of the one item, where it is another
    than the file's. Files outside any newsroom have no rivals.
    """
    rooms: dict[str, list[Item]] = {}
    for item in items:
        root = job.choice.root_for(os.path.dirname(item.path)) if item.path else None
        if root is not None:
            rooms.setdefault(root, []).append(item)
    rivals: dict[str, tuple[str, ...]] = {}
    for root, own in rooms.items():
        asked = {item.path for item in own}
        for shared in _shared(root, own, job, given, asked):
            rivals.update({path: _others(path, shared, root) for path in shared if path in asked})
    return replace(job, rivals={path: names for path, names in rivals.items() if names})


def _others(path: str, shared: Iterable[str], root: str) -> tuple[str, ...]:
    """The other files; another name of the same file is no other."""
    own = os.path.realpath(path)
    others = (other for other in shared if other != path and os.path.realpath(other) != own)
    return tuple(sorted(os.path.relpath(other, root).replace(os.sep, "/") for other in others))


def _shared(
    root: str, own: Sequence[Item], job: Job, given: SourceFile | None, asked: Collection[str]
) -> Iterator[list[str]]:
    """Groups of files, by path, that have slug and language in common and hold one that was asked for."""
    texts = {own[0].path: given} if given else {}
    paths = dict.fromkeys(item.path for item in (*own, *_releases(root, job)))
    slugs: dict[str, dict[str, str | None]] = {}  # slug -> path -> language, where it could be told
    for path in paths:
        slug, language = (None, None) if path in texts else _names_at_a_glance(path)
        if slug is None:
            slug, language = _identity(path, job, texts) or (None, None)
        if slug is not None:
            slugs.setdefault(collision_key(slug), {})[path] = language
    for languages in slugs.values():
        if len(languages) > 1 and not languages.keys().isdisjoint(asked):
            for alike in _same_language(languages, job, texts):
                if not set(alike).isdisjoint(asked):
                    yield from _same_identity(alike, job, texts)


def _same_language(
    languages: Mapping[str, str | None], job: Job, texts: Mapping[str, SourceFile]
) -> Iterator[list[str]]:
    """Those groups among files of one slug, of two or more, that have a language in common."""
    groups: dict[str, list[str]] = {}
    for path, language in languages.items():
        told = _identity(path, job, texts)[-1:] if language is None else (language or job.newsroom_for(path).language,)
        if told:
            groups.setdefault(collision_key(told[0]), []).append(path)
    return (group for group in groups.values() if len(group) > 1)


def _same_identity(paths: Sequence[str], job: Job, texts: Mapping[str, SourceFile]) -> Iterator[list[str]]:
    groups: dict[str, list[str]] = {}
    for path in paths:
        names = _identity(path, job, texts)
        if names:
            groups.setdefault(collision_key(".".join(names)), []).append(path)
    return (group for group in groups.values() if len(group) > 1)


def _releases(root: str, job: Job) -> tuple[Item, ...]:
    """The newsroom's releases; none where pressctl.toml can't be read, which is said when a file is its turn."""
    try:
        folders = [os.path.join(root, folder) for folder in job.choice.newsroom_for(root).releases]
        found = discover([folder for folder in folders if os.path.isdir(folder)], job.choice) if folders else None
    except PressctlError:
        return ()
    items = found.items if found else ()
    return tuple(item for item in items if job.choice.root_for(os.path.dirname(item.path)) == root)


def _names_at_a_glance(path: str) -> tuple[str | None, str | None]:
    """Slug and language ("" for the newsroom's), where the file's name or a plain line tells them.

    None where front matter has to be read.
    """
    head = _head(path)
    if not head:
        return None, None
    slug = _value(head, b"slug", _SLUG_LINE) if b"slug" in head else slug_of_name(path)
    language = _value(head, b"language", _LANGUAGE_LINE) if b"language" in head else ""
    return slug or None, language if not language or is_language(language) else None


def sure_slug(path: str) -> str | None:
    """The slug of a release where it is that of the file's name, whether its front matter can be read or not.

    None where a line says another, or might.
    """
    head, named = _head(path), slug_of_name(path)
    said = _value(head, b"slug", _SLUG_LINE) if b"slug" in head else named
    return named if head and named and said == named else None


def _head(path: str) -> bytes:
    """A file's front matter, or all of a file without any; none where its extent or its keys can't be told at a glance."""
    data = _beginning(path)
    closing = _CLOSING.search(data, 3)
    head = data[: closing.start() if closing else len(data)]
    plain = len(head) < _GLANCE and b"\0" not in head and b"\\" not in head and b"\n---" not in head
    return head if plain else b""


def _value(head: bytes, key: bytes, line: re.Pattern[bytes]) -> str | None:
    """What a key's only line says in plain letters; None where that is not so plain."""
    found = line.findall(head)
    return found[0][1].decode("ascii") if head.count(key) == len(found) == 1 and found[0][1] != b"null" else None


def _beginning(path: str) -> bytes:
    """The first bytes of a file; none of what is no plain file, or can't be read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError):
        return b""
    try:
        return os.read(descriptor, _GLANCE) if stat.S_ISREG(os.fstat(descriptor).st_mode) else b""
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def _identity(path: str, job: Job, texts: Mapping[str, SourceFile]) -> tuple[str, ...]:
    """Slug and language; empty for a release that can't be read."""
    from pressctl.release.parse import identify

    try:
        source = texts.get(path) or open_source(Path(path))
        return identify(source, job.newsroom_for(path))
    except (PressctlError, RecursionError, MemoryError):
        return ()
