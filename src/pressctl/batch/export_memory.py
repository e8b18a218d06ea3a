"""What an export remembers of itself, so that the next one renders again only what changed.

A release is unchanged where its bytes, this pressctl, pressctl.toml, the newsroom's templates, the options, the state of
its embargo and the files that it names are as they were, and its outputs lie there with the sizes and times that they
were written with. `verify` looks at their bytes.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pressctl.batch.dependences import from_root
from pressctl.batch.exporting import Exported, ExportJob
from pressctl.batch.fingerprint import digest, file_digest, program_fingerprint, stamp
from pressctl.files.manifest import ListOutput, read_entry
from pressctl.files.shelf import Shelf
from pressctl.newsroom.root import FILE_NAME
from pressctl.record import as_dict

_LISTS = "\0lists"
"""Under this name, which no file has, lie the outputs that are made of all releases."""


class ExportMemory:
    """The remembered outputs of one newsroom in one folder. A context manager: what was learnt is kept at its end."""

    def __init__(self, root: str, job: ExportJob) -> None:
        self.root = root
        self.out = job.out
        self.now = job.job.now
        options = (job.formats, job.embargoed, job.force, job.ascii, job.pictures, job.deliveries.to, _people(job))
        self.context = digest(
            program_fingerprint(), file_digest(os.path.join(root, FILE_NAME)), _templates(root), repr(options)
        )
        self.shelf = Shelf(root, f"export-{digest(job.out)[:16]}.db")

    def find(self, path: str, data: bytes) -> tuple[str, str] | None:
        """The slug and language of a release that is as it was when it was exported before; else None."""
        kept = _object(self._lines(path)[0])
        if kept is None or kept.get("key") != digest(self.context, digest(data)) or not self._stands(kept):
            return None
        return kept["slug"], kept["language"]

    def again(self, path: str, shown: str) -> Exported | None:
        """The release that `find` found, as a result of this run; None where the cache broke in between."""
        entry = _object(self._lines(path)[1])
        try:
            return None if entry is None else Exported(shown, "unchanged", read_entry(entry))
        except (KeyError, TypeError, ValueError, AttributeError):
            return None

    def _lines(self, path: str) -> tuple[str, str]:
        """What is kept of a release: what tells whether it changed, and its entry in the manifest, each read when asked for."""
        first, _, second = (self.shelf.get(self._name(path)) or "").partition("\n")
        return first, second

    def keep(self, path: str, done: Exported) -> None:
        """Remember a release that was made."""
        name = self._name(path)
        if done.made is None or done.entry is None or done.status not in ("made", "unchanged"):
            self.shelf.remove(name)
            return
        kept = {
            "key": digest(self.context, done.made.content),
            "depends": {from_root(path, self.root): known for path, known in done.made.depends.items()},
            "slug": done.entry.slug,
            "language": done.entry.language,
            "embargo": done.entry.embargo,
            "state": self._state(done.entry.embargo),
            "outputs": {output.path: stamp(self._place(output.path)) for output in done.entry.outputs},
        }
        self.shelf.put(name, "\n".join(map(_line, (kept, as_dict(done.entry)))))

    def lists_stand(self, paths: Iterable[str]) -> bool:
        """Whether the outputs that are made of all releases were made of these, and lie there as they were written."""
        kept = _object(self.shelf.get(_LISTS))
        return (
            kept is not None
            and kept.get("key") == self._lists_key(paths)
            and isinstance(kept.get("outputs"), dict)
            and all(known is not None and stamp(self._place(at)) == known for at, known in kept["outputs"].items())
        )

    def keep_lists(self, paths: Iterable[str], lists: Sequence[ListOutput]) -> None:
        """Remember the outputs that are made of all releases."""
        kept = {
            "key": self._lists_key(paths),
            "outputs": {one.path: stamp(self._place(one.path)) for one in lists},
        }
        self.shelf.put(_LISTS, json.dumps(kept))

    def save(self) -> None:
        """Keep what was learnt; releases that are gone are forgotten."""
        self.shelf.save(lambda name: name == _LISTS or os.path.lexists(os.path.join(self.root, name)))

    def _lists_key(self, paths: Iterable[str]) -> str:
        return digest(self.context, *sorted(map(self._name, paths)))

    def _name(self, path: str) -> str:
        return os.path.relpath(path, self.root)

    def _place(self, output: str) -> str:
        return os.path.join(self.out, *output.split("/"))

    def _state(self, embargo: str | None) -> str:
        """The state of a release's embargo at the time of this run."""
        if embargo is None or embargo == "unclear" or self.now is None:
            return embargo or ""
        return "future" if self.now < dt.datetime.fromisoformat(embargo) else "past"

    def _stands(self, kept: Mapping[str, Any]) -> bool:
        try:
            outputs = kept["outputs"].items()
            return (
                kept["state"] == self._state(kept["embargo"])
                and isinstance(kept["slug"], str)
                and isinstance(kept["language"], str)
                and all(stamp(os.path.join(self.root, at)) == known for at, known in kept["depends"].items())
                and bool(outputs)
                and all(known is not None and stamp(self._place(path)) == known for path, known in outputs)
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            return False


def _line(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _object(text: str | None) -> dict[str, Any] | None:
    """What was kept; None for what is no object, which another program must have written."""
    try:
        value = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _people(job: ExportJob) -> tuple[str, ...]:
    """The lists of recipients, by content, and the languages that releases exist in."""
    if job.deliveries.recipients is None:
        return ()
    files = [file_digest(path) if path else "" for path in job.deliveries.recipients]
    return (*files, job.deliveries.list_name, repr(sorted(job.deliveries.versions.items())))


def _templates(root: str) -> str:
    """The newsroom's own templates, by name and content."""
    from pressctl.files.render_templates import render_templates

    folder = os.path.join(root, "templates")
    if not os.path.isdir(folder):
        return ""
    return digest(*(part for pair in sorted(render_templates(root).items()) for part in pair))
