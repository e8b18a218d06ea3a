"""What an export remembers of itself, so that the next one renders again only what changed.

A release is unchanged where its bytes, this pressctl, pressctl.toml, the newsroom's templates, the options, the state of
its embargo and the files that it names are as they were, and its outputs lie there with the sizes and times that they
were written with. `verify` looks at their bytes.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from pressctl.batch.exporting import Exported, ExportJob
from pressctl.batch.fingerprint import digest, file_digest, program_fingerprint, stamp
from pressctl.files.cache_folder import read_cache, write_cache
from pressctl.files.manifest import Entry, read_entry
from pressctl.newsroom.root import FILE_NAME


class ExportMemory:
    """The remembered outputs of one newsroom in one folder."""

    def __init__(self, root: str, job: ExportJob) -> None:
        self.root = root
        self.out = job.out
        self.name = f"export-{digest(job.out)[:16]}.json"
        self.now = job.job.now
        options = (job.formats, job.embargoed, job.force, job.ascii, job.pictures, job.deliveries.to, _people(job))
        self.context = digest(
            program_fingerprint(), file_digest(os.path.join(root, FILE_NAME)), _templates(root), repr(options)
        )
        kept = read_cache(root, self.name)
        self.kept: dict[str, Any] = kept if isinstance(kept, dict) else {}
        self.changed = False

    def find(self, path: str, shown: str, data: bytes) -> Exported | None:
        """The release as it was exported before, where nothing changed; else None."""
        kept = self.kept.get(self._name(path))
        try:
            if kept is None or kept["key"] != digest(self.context, digest(data)):
                return None
            entry = read_entry(kept["entry"])
            if kept["state"] != self._state(entry) or not self._stands(kept):
                return None
        except (KeyError, TypeError, ValueError, AttributeError):
            return None
        return Exported(shown, "unchanged", entry)

    def keep(self, path: str, done: Exported) -> None:
        """Remember a release that was made."""
        name = self._name(path)
        if done.made is None or done.entry is None or done.status not in ("made", "unchanged"):
            self.changed |= self.kept.pop(name, None) is not None
            return
        self.kept[name] = {
            "key": digest(self.context, done.made.content),
            "depends": dict(done.made.depends),
            "state": self._state(done.entry),
            "entry": asdict(done.entry),
            "outputs": {output.path: stamp(self._place(output.path)) for output in done.entry.outputs},
        }
        self.changed = True

    def save(self) -> None:
        """Write what was learnt; releases that are gone are forgotten."""
        if self.changed:
            present = {n: kept for n, kept in self.kept.items() if os.path.lexists(os.path.join(self.root, n))}
            write_cache(self.root, self.name, present)

    def _name(self, path: str) -> str:
        return os.path.relpath(path, self.root)

    def _place(self, output: str) -> str:
        return os.path.join(self.out, *output.split("/"))

    def _state(self, entry: Entry) -> str:
        """The state of a release's embargo at the time of this run."""
        if entry.embargo is None or entry.embargo == "unclear" or self.now is None:
            return entry.embargo or ""
        return "future" if self.now < dt.datetime.fromisoformat(entry.embargo) else "past"

    def _stands(self, kept: Mapping[str, Any]) -> bool:
        outputs = kept["outputs"].items()
        return (
            all(stamp(path) == known for path, known in kept["depends"].items())
            and bool(outputs)
            and all(known is not None and stamp(self._place(path)) == known for path, known in outputs)
        )


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
