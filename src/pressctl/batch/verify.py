"""Whether an export is what its manifest says, and holds nothing that is still under embargo."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator

from pressctl.delivery.piece import PRIVATE, is_private
from pressctl.files.lock import LOCK
from pressctl.files.manifest import MANIFEST, Entry, Manifest, Output, read_manifest
from pressctl.record import record

_LISTS = ("feed.atom", "feed.rss", "feed.json", "index.html")
"""Pages that name many releases."""


@record
class Fault:
    """Something that is not as it should be: the file, relative to the export, and what is wrong with it."""

    path: str
    message: str


@record
class Account:
    """What was looked at: files and their bytes, releases, and files that hold recipients."""

    files: int = 0
    bytes: int = 0
    releases: int = 0
    private: int = 0


def verify(out: str, at: dt.datetime) -> Iterator[Fault | Account]:
    """What is wrong with the export in `out` at a moment, and at the end what was looked at.

    Raises SourceError or OutputError for its manifest.
    """
    manifest = read_manifest(os.path.join(out, MANIFEST))
    hidden = _private_manifest(out)
    listed: set[str] = set()
    size = 0
    for output in (*_outputs(manifest), *_outputs(hidden)):
        if output.path not in listed:  # releases of one slug share their pictures
            yield from _differs(out, output)
        listed.add(output.path)
        size += output.bytes
    yield from _misplaced(manifest, hidden)
    yield from _under_embargo(out, manifest, at)
    found = list(files_below(out))
    for path in found:
        if path not in listed and not _expected(path):
            yield Fault(path, "This file is in no manifest.")
    private = [path for path in found if is_private(path)]
    yield from _readable(out, private)
    releases = {entry.file for entry in (*manifest.releases, *hidden.releases)}
    yield Account(len(listed), size, len(releases), len(private))


def _private_manifest(out: str) -> Manifest:
    """The manifest of what holds recipients; an empty one where there is no such folder."""
    path = os.path.join(out, PRIVATE, MANIFEST)
    return read_manifest(path) if os.path.lexists(path) else Manifest()


def _outputs(manifest: Manifest) -> Iterator[Output]:
    for entry in manifest.releases:
        yield from entry.outputs
    for one in manifest.lists:
        yield Output(one.path, one.format, one.sha256, one.bytes)


def _misplaced(manifest: Manifest, hidden: Manifest) -> Iterator[Fault]:
    """A public manifest says nothing of what holds recipients, and the other way round."""
    for output in _outputs(manifest):
        if is_private(output.path):
            yield Fault(output.path, "The public manifest names this file, which holds recipients.")
    for output in _outputs(hidden):
        if not is_private(output.path):
            yield Fault(output.path, "This file lies outside the folder for what holds recipients.")


def _readable(out: str, paths: Iterable[str]) -> Iterator[Fault]:
    """Files with recipients that others than their owner may read. Windows keeps rights elsewhere than in the mode."""
    if os.name != "posix":
        return
    for path in paths:
        with contextlib.suppress(OSError):
            if os.lstat(os.path.join(out, *path.split("/"))).st_mode & 0o077:
                yield Fault(path, "This file holds recipients, and others than you may read it: run chmod 600 on it.")


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
    names = {entry.file for entry in held}
    for one in manifest.lists:
        for file in one.releases:
            if file in names and one.path not in _LISTS:
                yield Fault(one.path, f"{file} is embargoed, and is in this file: keep it from the public.")


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
    return path in (MANIFEST, LOCK, f"{PRIVATE}/{MANIFEST}")


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
