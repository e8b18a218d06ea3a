"""Whether an export is what its manifest says, and holds nothing that is still under embargo."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import stat
from collections.abc import Iterator

from pressctl.files.lock import LOCK
from pressctl.files.manifest import MANIFEST, Entry, Manifest, Output, read_manifest
from pressctl.record import record

_LISTS = ("feed.atom", "feed.rss", "feed.json", "index.html")
"""Pages that name many releases; a manifest lists the outputs of each release, not these."""

PRIVATE = "private"


@record
class Fault:
    """Something that is not as it should be: the file, relative to the export, and what is wrong with it."""

    path: str
    message: str


def verify(out: str, at: dt.datetime) -> Iterator[Fault]:
    """What is wrong with the export in `out` at a moment. Raises SourceError or OutputError for its manifest."""
    manifest = read_manifest(os.path.join(out, MANIFEST))
    listed: set[str] = set()
    for entry in manifest.releases:
        for output in entry.outputs:
            listed.add(output.path)
            yield from _differs(out, output)
    yield from _under_embargo(out, manifest, at)
    for path in files_below(out):
        if path not in listed and not _expected(path):
            yield Fault(path, "This file is in no manifest.")


def _differs(out: str, output: Output) -> Iterator[Fault]:
    path = os.path.join(out, *output.path.split("/"))
    if ".." in output.path.split("/") or os.path.isabs(output.path):
        yield Fault(output.path, "The manifest names a file outside the export.")
        return
    try:
        info = os.lstat(path)
        if not stat.S_ISREG(info.st_mode):
            yield Fault(output.path, "This is no regular file.")
            return
        with open(path, "rb") as file:
            data = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        yield Fault(output.path, "This file is missing.")
        return
    if info.st_size != output.bytes or data != output.sha256:
        yield Fault(output.path, "This file is not what was exported.")


def _under_embargo(out: str, manifest: Manifest, at: dt.datetime) -> Iterator[Fault]:
    held = [entry for entry in manifest.releases if entry.outputs and is_held(entry, at)]
    for entry in held:
        until = "and until when is unclear" if entry.embargo == "unclear" else f"until {entry.embargo}"
        shown = next((output for output in entry.outputs if output.format != "asset"), entry.outputs[0])
        yield Fault(shown.path, f"{entry.file} is embargoed, {until}: keep its outputs from the public.")
    for name in _LISTS:
        text = _text(os.path.join(out, name))
        for entry in held:
            if f"{entry.slug}/{entry.slug}.{entry.language}." in text:
                yield Fault(name, f"{entry.file} is embargoed, and this page names it.")


def is_held(entry: Entry, at: dt.datetime) -> bool:
    """Whether a release of a manifest is under embargo at a moment; one whose embargo is unclear always is."""
    if entry.embargo is None:
        return False
    try:
        until = dt.datetime.fromisoformat(entry.embargo)
        return at < until
    except (ValueError, TypeError):
        return True


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def _expected(path: str) -> bool:
    first = path.partition("/")[0]
    return path in (MANIFEST, LOCK, *_LISTS) or first == PRIVATE or first.endswith((".mbox", ".maildir"))


def files_below(out: str) -> Iterator[str]:
    """All files below a folder, relative to it, in order; links are listed, not followed."""
    waiting = [""]
    found = []
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(os.path.join(out, here) if here else out) as entries:
                for entry in entries:
                    name = f"{here}/{entry.name}" if here else entry.name
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(name)
                    else:
                        found.append(name)
        except OSError:
            continue
    yield from sorted(found)
