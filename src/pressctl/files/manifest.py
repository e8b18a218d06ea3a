"""manifest.json: what an export made, without times, so that the same input gives the same bytes anywhere."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from pressctl.errors import OutputError, SourceError
from pressctl.record import as_dict, record

MANIFEST = "manifest.json"
VERSION = 1


@record
class Output:
    """One file of an export: its path relative to the folder, its format, and what is in it."""

    path: str
    format: str
    sha256: str
    bytes: int


@record
class Entry:
    """One release of an export. `embargo` is its moment, "unclear", or None; `reason` says why it failed."""

    file: str
    slug: str
    language: str
    source_sha256: str
    embargo: str | None
    status: str
    reason: str | None = None
    outputs: tuple[Output, ...] = ()


@record
class ListOutput:
    """A file made of many releases (a mailbox, a feed), with the releases that are in it."""

    path: str
    format: str
    sha256: str
    bytes: int
    releases: tuple[str, ...] = ()


@record
class Manifest:
    """An export. `refused` counts the releases that were not let out; a public file doesn't name them. `lists` are the
    outputs that are made of many releases."""

    newsroom: str | None = None
    releases: tuple[Entry, ...] = ()
    refused: int = 0
    lists: tuple[ListOutput, ...] = ()


def order(entry: Entry) -> tuple[str, str, str]:
    """The order of releases in a manifest."""
    return entry.file, entry.slug, entry.language


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as it is written: sorted, and the same on any machine."""
    releases = sorted(manifest.releases, key=order)
    return b"".join(manifest_chunks(manifest.newsroom, releases, lambda: (manifest.refused, manifest.lists)))


def manifest_chunks(
    newsroom: str | None, releases: Iterable[Entry], rest: Callable[[], tuple[int, Iterable[ListOutput]]]
) -> Iterator[bytes]:
    """The manifest bit by bit, a release at a time. `releases` come in their `order`; `rest` is asked after them for how
    many were refused and for the outputs of many releases."""
    yield _encoded(f'{{\n "version": {VERSION},\n "newsroom": {_json(newsroom)},\n "releases": [')
    between = "\n  "
    for entry in releases:
        yield _encoded(between + _entry_text(entry))
        between = ",\n  "
    refused, lists = rest()
    closing = "]" if between == "\n  " else "\n ]"
    yield _encoded(f'{closing},\n "refused": {refused}')
    made = [as_dict(one) for one in sorted(lists, key=lambda one: one.path)]
    if made:
        yield _encoded(',\n "lists": ' + _json(made).replace("\n", "\n "))
    yield b"\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _entry_text(entry: Entry) -> str:
    """An entry as `_json` would write it in its place: the library takes ten times as long for JSON on several lines."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    shown = {name: encode(getattr(entry, name)) for name in _ENTRY}
    outputs = [
        _object({name: encode(getattr(one, name)) for name in _OUTPUT}, 4)
        for one in sorted(entry.outputs, key=lambda one: one.path)
    ]
    shown["outputs"] = "[\n    " + ",\n    ".join(outputs) + "\n   ]" if outputs else "[]"
    return _object(shown, 2)


_ENTRY = ("file", "slug", "language", "source_sha256", "embargo", "status", "reason")
_OUTPUT = ("path", "format", "sha256", "bytes")


def _object(texts: Mapping[str, str], depth: int) -> str:
    """An object of values that are JSON already, its lines indented by one more than `depth`."""
    line = "\n" + " " * depth
    return "{" + ",".join([f'{line} "{name}": {text}' for name, text in texts.items()]) + line + "}"


def read_manifest(path: str) -> Manifest:
    """A whole manifest from the disk. Raises SourceError where it can't be read, OutputError where it is none."""
    from pressctl.files.manifest_reader import ManifestReader

    reader = ManifestReader(path)
    releases = tuple(reader.entries())
    return Manifest(reader.newsroom, releases, reader.refused, reader.lists)


def known_manifest(folder: str) -> Manifest | None:
    """The manifest in a folder, or None where there is none or it is broken: then everything is made anew."""
    try:
        return read_manifest(os.path.join(folder, MANIFEST))
    except (SourceError, OutputError):
        return None


def read_rest(data: Mapping[str, Any]) -> tuple[int, tuple[ListOutput, ...]]:
    """What stands behind the releases. Raises KeyError, TypeError or ValueError where it is none of ours."""
    return int(data["refused"]), tuple(_read_list(item) for item in data.get("lists", ()))


def read_newsroom(data: Mapping[str, Any]) -> str | None:
    """What stands before the releases: the newsroom's name. Raises KeyError, TypeError or ValueError likewise."""
    if data["version"] != VERSION:
        raise ValueError("another version")
    return _text_or_none(data["newsroom"])


def _read_list(data: Mapping[str, Any]) -> ListOutput:
    files = tuple(_text(name) for name in data["releases"])
    return ListOutput(_text(data["path"]), _text(data["format"]), _text(data["sha256"]), int(data["bytes"]), files)


def read_entry(data: Mapping[str, Any]) -> Entry:
    """An entry from JSON. Raises KeyError or TypeError where it is none."""
    return Entry(
        file=_text(data["file"]),
        slug=_text(data["slug"]),
        language=_text(data["language"]),
        source_sha256=_text(data["source_sha256"]),
        embargo=_text_or_none(data["embargo"]),
        status=_text(data["status"]),
        reason=_text_or_none(data["reason"]),
        outputs=tuple(
            Output(_text(one["path"]), _text(one["format"]), _text(one["sha256"]), int(one["bytes"]))
            for one in data["outputs"]
        ),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)
