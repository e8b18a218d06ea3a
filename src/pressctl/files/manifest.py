"""manifest.json: what an export made, without times, so that the same input gives the same bytes anywhere."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from pressctl.errors import OutputError, SourceError
from pressctl.record import record
from pressctl.source import read_bytes

MANIFEST = "manifest.json"
VERSION = 1
MAX_BYTES = 500_000_000


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


def manifest_bytes(manifest: Manifest) -> bytes:
    """The manifest as it is written: sorted, and the same on any machine."""
    releases = sorted(manifest.releases, key=lambda entry: (entry.file, entry.slug, entry.language))
    data: dict[str, Any] = {
        "version": VERSION,
        "newsroom": manifest.newsroom,
        "releases": [_entry_object(entry) for entry in releases],
        "refused": manifest.refused,
    }
    if manifest.lists:
        data["lists"] = [asdict(one) for one in sorted(manifest.lists, key=lambda one: one.path)]
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def _entry_object(entry: Entry) -> dict[str, Any]:
    data = asdict(entry)
    data["outputs"] = sorted(data["outputs"], key=lambda output: output["path"])
    return data


def read_manifest(path: str) -> Manifest:
    """A manifest from the disk. Raises SourceError where it can't be read, OutputError where it is none."""
    from pathlib import Path

    data = read_bytes(Path(path), limit=MAX_BYTES)
    try:
        return _manifest(json.loads(data))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise OutputError(
            "This is no manifest of an export.", path=path, help="Export once more, and it is made anew."
        ) from None


def known_manifest(folder: str) -> Manifest | None:
    """The manifest in a folder, or None where there is none or it is broken: then everything is made anew."""
    try:
        return read_manifest(os.path.join(folder, MANIFEST))
    except (SourceError, OutputError):
        return None


def merge(manifests: Iterable[Manifest]) -> Manifest:
    """The manifest of one run that did what these runs did: shards of one newsroom. A later entry for a file wins."""
    newsroom: str | None = None
    entries: dict[str, Entry] = {}
    lists: dict[str, ListOutput] = {}
    refused = 0
    for manifest in manifests:
        newsroom = newsroom or manifest.newsroom
        refused += manifest.refused
        entries.update((entry.file, entry) for entry in manifest.releases)
        lists.update((one.path, one) for one in manifest.lists)
    return Manifest(newsroom, tuple(entries.values()), refused, tuple(lists.values()))


def _manifest(data: Mapping[str, Any]) -> Manifest:
    if data["version"] != VERSION:
        raise ValueError("another version")
    return Manifest(
        newsroom=_text_or_none(data["newsroom"]),
        releases=tuple(read_entry(item) for item in data["releases"]),
        refused=int(data["refused"]),
        lists=tuple(_read_list(item) for item in data.get("lists", ())),
    )


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
