"""What an editor has open, judged: each text once, however often the editor asks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from pressctl.batch.checking import Checked, check_source, outcome_of
from pressctl.batch.discover import SUFFIXES, Item, discover
from pressctl.batch.job import Job, Outcome
from pressctl.batch.rivals import with_rivals
from pressctl.errors import PressctlError
from pressctl.newsroom.root import FILE_NAME
from pressctl.record import field, mutable_record, record, replace
from pressctl.source import MAX_RELEASE_BYTES, SourceFile, source_from_bytes, source_from_text


@record
class Judged:
    """A text with all that was found out about it. `checked` is None where it could not be read; `outcome` says why."""

    source: SourceFile
    path: str
    outcome: Outcome
    job: Job
    checked: Checked | None = None


@mutable_record
class Buffers:
    """The open texts of one editor. `locale` is the language of its menus."""

    locale: str = "en"
    _judged: dict[str, tuple[str, Judged]] = field(default_factory=dict)
    _rivals: dict[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)

    def judge(self, uri: str, path: str, text: str, *, anew: bool = False) -> Judged:
        """The text of a buffer, judged as it stands. `path` is its file, "" where it has none.

        Its neighbours in the newsroom are looked at when it is judged for the first time and where `anew` is true
        (it was saved, or they were): they don't change while one types.
        """
        known = self._judged.get(uri)
        if known is not None and known[0] == text and not anew:
            return known[1]
        if anew:
            self._rivals.pop(uri, None)
        judged = self._judge(uri, path, text)
        self._judged[uri] = (text, judged)
        return judged

    def close(self, uri: str) -> None:
        """Forget a buffer."""
        self._judged.pop(uri, None)
        self._rivals.pop(uri, None)

    def _judge(self, uri: str, path: str, text: str) -> Judged:
        shown = path or uri
        job = Job(now=dt.datetime.now(dt.UTC), locale=self.locale)
        try:
            source = _source(text, shown)
            if uri not in self._rivals:
                self._rivals[uri] = with_rivals(job, [Item(shown, path)], source).rivals if path else {}
            job = replace(job, rivals=self._rivals[uri])
            checked = check_source(source, path, job)
        except PressctlError as error:
            return Judged(source_from_text(text, shown), path, Outcome(shown, error=error), job)
        except Exception:  # noqa: BLE001 - a fault with one text must not cost the editor its server
            import traceback

            return Judged(source_from_text(text, shown), path, Outcome(shown, fault=traceback.format_exc()), job)
        return Judged(source, path, outcome_of(checked, job), job, checked)


def _source(text: str, shown: str) -> SourceFile:
    """The text as a file of these bytes would be taken in, bounds and all. Raises SourceError."""
    from pressctl.errors import SourceError

    data = text.encode("utf-8", "replace")
    if len(data) > MAX_RELEASE_BYTES:
        raise SourceError(f"This text is longer than {MAX_RELEASE_BYTES:,} bytes, the most that pressctl reads.")
    return source_from_bytes(data, shown)


def is_release(path: str, text: str) -> bool:
    """Whether a buffer is one that `validate` would look at: a release of the newsroom around it, or, where there is no
    newsroom or no file yet, a text that begins with front matter."""
    if not path:
        return text.lstrip("\ufeff").startswith("---")
    if Path(path).name == FILE_NAME or not path.lower().endswith(SUFFIXES):
        return False
    choice = Job().choice
    try:
        if choice.root_for(str(Path(path).parent)) is None:
            return text.lstrip("\ufeff").startswith("---")
        return bool(discover([path], choice, force_exclude=True).items)
    except PressctlError:
        return True  # a pressctl.toml at fault: the release says so
