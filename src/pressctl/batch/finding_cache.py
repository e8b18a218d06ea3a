"""Findings of single files, remembered: the same content under the same rules has the same findings.

An answer is kept with all that it depends on: the release's bytes, this pressctl, pressctl.toml, what was asked, the
files and releases that the release names, those with its slug, and the day where a rule may look at the clock. What doesn't
match is worked out anew; so is all of it where the cache is broken, or another's.
"""

from __future__ import annotations

import json
import os
from binascii import crc32
from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import Any

from pressctl.batch.dependences import all_stand, from_root, relative
from pressctl.batch.fingerprint import digest, file_digest, program_fingerprint
from pressctl.batch.job import Job, Outcome
from pressctl.files.cache_folder import read_cache, write_cache
from pressctl.newsroom.root import FILE_NAME
from pressctl.reporting.row import Row
from pressctl.rules.finding import Edit, Fix
from pressctl.source import source_from_bytes
from pressctl.spans import Span

_SHARDS = 16


class FindingCache:
    """The remembered findings of one newsroom, for one job."""

    def __init__(self, root: str, job: Job) -> None:
        self.root = root
        self.rivals = job.rivals
        selection = job.selection
        asked = (selection.select, selection.ignore, selection.extend_select, selection.extend_ignore, job.fail_on)
        # With its offset: the same day there and here may be two days apart.
        self.day = job.now.strftime("%Y-%m-%d%z") if job.now else "no clock"
        self.context = digest(
            program_fingerprint(),
            file_digest(os.path.join(root, FILE_NAME)),
            repr(asked),
            repr((job.explain, job.ui_language, job.locale)),
        )
        self.shards: dict[int, dict[bytes, bytes]] = {}
        self.changed: set[int] = set()

    def key(self, path: str, content: str) -> str:
        """What an answer for a release with this content, as a digest, is kept under."""
        rivals = self.rivals.get(path)
        return f"{self.context} {content} {digest(*rivals) if rivals else ''}"

    def find(self, path: str, shown: str, data: bytes) -> Outcome | None:
        """The remembered outcome of a file with these bytes, or None."""
        number, name = self._place(path)
        try:
            kept = json.loads(self._shard(number).get(name, b"null"))
            if kept is None or kept["key"] != self.key(path, digest(data)) or kept["day"] not in ("", self.day):
                return None
            if not all_stand(kept["depends"], self.root):
                return None
            return _outcome(kept, shown, data)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError):
            return None

    def keep(self, path: str, outcome: Outcome) -> None:
        """Remember an outcome, if it is one that may be remembered."""
        if outcome.memory is None:
            return
        number, name = self._place(path)
        kept = {
            "key": self.key(path, outcome.memory.content),
            "depends": relative(outcome.memory.depends, self.root),
            "day": self.day if outcome.memory.clock else "",
            "failing": outcome.failing,
            "language": outcome.language,
            "rows": [_row(row) for row in outcome.rows],
        }
        self._shard(number)[name] = _json(kept)
        self.changed.add(number)

    def save(self) -> None:
        """Write what was added; files that are gone are forgotten."""
        for number in sorted(self.changed):
            present = {name: kept for name, kept in self._shard(number).items() if self._is_there(name)}
            write_cache(self.root, _file_name(number), present)
        self.changed.clear()

    def _place(self, path: str) -> tuple[int, bytes]:
        """The shard of a release, and the name that it has there."""
        name = from_root(path, self.root)
        if name == path:  # given by --config, a newsroom may lie elsewhere
            name = os.path.relpath(path, self.root)
        return crc32(name.encode("utf-8", "surrogatepass")) % _SHARDS, _json(name)

    def _is_there(self, name: bytes) -> bool:
        try:
            return os.path.lexists(os.path.join(self.root, json.loads(name)))
        except (ValueError, TypeError, RecursionError):
            return False

    def _shard(self, number: int) -> dict[bytes, bytes]:
        if number not in self.shards:
            self.shards[number] = read_cache(self.root, _file_name(number))
        return self.shards[number]


def _file_name(number: int) -> str:
    return f"findings-{number:x}.jsonl"


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode("ascii")


def _row(row: Row) -> list[Any]:
    fix = row.fix and [row.fix.safe, [[edit.span.start, edit.span.end, edit.text] for edit in row.fix.edits]]
    return [
        row.line, row.column, row.end_line, row.end_column, row.code, row.name, row.severity, row.message, row.help,
        fix, row.cue,
    ]  # fmt: skip


def _outcome(kept: Mapping[str, Any], shown: str, data: bytes) -> Outcome:
    rows, failing, language = kept["rows"], kept["failing"], kept["language"]
    lines = _lines(data, shown, [row[0] for row in rows]) if rows else []
    made = tuple([_row_of(shown, row, line) for row, line in zip(rows, lines, strict=True)])
    if not isinstance(failing, bool) or not isinstance(language, str):
        raise TypeError("not a cache of ours")
    return Outcome(shown, made, failing=failing, language=language)


def _lines(data: bytes, shown: str, numbers: list[int]) -> list[str]:
    """The text of lines (from 1). Where line feeds alone end them, no others need be decoded."""
    if b"\r" in data:
        return source_from_bytes(data, shown).lines(numbers)
    lines = data.removeprefix(BOM_UTF8).split(b"\n")
    texts = {number: lines[number - 1].decode("utf-8") for number in set(numbers)}
    return [texts[number] for number in numbers]


_TYPES = (*(int,) * 4, *(str,) * 6)


def _row_of(shown: str, kept: list[Any], excerpt: str) -> Row:
    line, column, end_line, end_column, code, name, severity, said, advice, fix, cue = kept
    if tuple(map(type, (*kept[:9], cue))) != _TYPES:
        raise TypeError("not a cache of ours")
    mend = fix and Fix(tuple(Edit(Span(int(start), int(end)), str(text)) for start, end, text in fix[1]), bool(fix[0]))
    return Row(
        shown, line, column, end_line, end_column, code, name, severity, said, advice, mend or None, excerpt, cue
    )
