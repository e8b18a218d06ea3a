"""One release through the whole of `validate`: read, judged, its findings placed. A batch is this, many times."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pressctl.batch.discover import Item
from pressctl.batch.job import Job, Memory, Outcome, Selection
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.errors import PressctlError
from pressctl.files.gather import candidates, gather, named_files, named_releases
from pressctl.files.render_templates import template_folders
from pressctl.newsroom.newsroom import Newsroom, ValidateSettings
from pressctl.reading.read import read_release
from pressctl.reading.reading import Reading
from pressctl.reading.surroundings import Surroundings
from pressctl.record import field, record, replace
from pressctl.release.parse import parse_release
from pressctl.release.release import Release
from pressctl.reporting.row import rows_of
from pressctl.rules.catalogue import RULES
from pressctl.rules.check import check, may_look_at_clock, that_may_err
from pressctl.rules.finding import SEVERITIES, Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.select import select_rules
from pressctl.source import SourceFile, open_source
from pressctl.spans import Span

_SETTLED = dt.timedelta(days=1)


@record
class Checked:
    """A release with all that was found out about it."""

    reading: Reading
    newsroom: Newsroom
    surroundings: Surroundings
    findings: tuple[Finding, ...] = field(default=())


Asked = Literal["all", "errors", "nothing"]
"""Which rules are asked: those selected, those of them that may find errors, or none."""


def check_source(source: SourceFile, path: str, job: Job, asked: Asked = "all") -> Checked:
    """Read and judge a text. `path` is its file (absolute), for what lies around it; "" where it has none.

    Where nothing is asked, quotes are not read: nobody but rules looks at them.
    """
    newsroom = job.newsroom_for(path or os.path.join(os.getcwd(), "x"))
    reading = read_release(parse_release(source, newsroom), quotes=asked != "nothing")
    surroundings = gather(reading.release, newsroom, path, job.now)
    if path in job.rivals:
        surroundings = replace(surroundings, rivals=job.rivals[path])
    if asked == "nothing":
        return Checked(reading, newsroom, surroundings)
    rules = rules_for(job.selection, newsroom)
    if asked == "errors":
        rules = that_may_err(rules, newsroom.validate)
    subject = Subject(reading=reading, newsroom=newsroom, surroundings=surroundings)
    return Checked(reading, newsroom, surroundings, check(subject, rules))


def rules_for(selection: Selection, newsroom: Newsroom) -> tuple[Rule, ...]:
    """The rules that run in a newsroom. Raises UsageError for a selector that means none."""
    return _selected(selection, newsroom.validate.select, newsroom.validate.ignore)


@lru_cache(maxsize=64)
def _selected(selection: Selection, select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    return select_rules(
        RULES,
        ValidateSettings(select=select, ignore=ignore),
        select=selection.select,
        ignore=selection.ignore,
        extend_select=selection.extend_select,
        extend_ignore=selection.extend_ignore,
    )


def check_file(item: Item, job: Job) -> Outcome:
    """One file, behind its own try: whatever it holds, the batch goes on."""
    return guarded(item, lambda: _check_file(item, job))


def _check_file(item: Item, job: Job) -> Outcome:
    source = open_source(Path(item.path), shown=item.shown)
    checked = check_source(source, item.path, job)
    outcome = outcome_of(checked, job)
    return replace(outcome, memory=_memory(checked, item.path, job)) if job.remember else outcome


def _language(checked: Checked, job: Job) -> str:
    """The language of messages: the one that was asked for, else the newsroom's, else the machine's."""
    language = job.ui_language or checked.newsroom.ui_language or job.locale
    return "en" if language[:2].lower() in ("en", "c", "c.") else language


def _translator(language: str) -> Callable[[str], str]:
    if language == "en":
        return str
    from pressctl.rules.messages import translator

    return translator(language)


def _memory(checked: Checked, path: str, job: Job) -> Memory | None:
    """What the outcome depends on. An embargo that ends about now or later is looked at again each time."""
    release = checked.reading.release
    until = release.embargo.until if release.embargo else None
    if until is not None and (job.now is None or until > job.now - _SETTLED):
        return None
    from pressctl.batch.dependences import mark

    subject = Subject(reading=checked.reading, newsroom=checked.newsroom, surroundings=checked.surroundings)
    return Memory(
        _content(checked),
        {place: mark(place, kind) for place, kind in _places(checked.reading.release, checked.newsroom, path).items()},
        may_look_at_clock(subject, rules_for(job.selection, checked.newsroom)),
    )


def depends_on(checked: Checked, path: str) -> tuple[str, dict[str, list[int] | None]]:
    """The digest of a release's bytes, and the stamps of the files and releases that it names, of the newsroom's logo,
    and of where a template that it names may lie."""
    from pressctl.batch.fingerprint import stamp

    return _content(checked), {
        place: stamp(place) for place in _places(checked.reading.release, checked.newsroom, path)
    }


def _content(checked: Checked) -> str:
    from pressctl.batch.fingerprint import digest

    source = checked.reading.release.source
    return digest(source.encode(source.text))


def places_of(path: str, choice: NewsroomChoice) -> tuple[str, ...]:
    """Where all lies that the findings of a release depend on besides itself and pressctl.toml; empty where it can't be
    read."""
    try:
        newsroom = choice.newsroom_for(os.path.dirname(path))
        return tuple(_places(parse_release(open_source(Path(path)), newsroom), newsroom, path))
    except (PressctlError, RecursionError, MemoryError):
        return ()


def _places(release: Release, newsroom: Newsroom, path: str) -> dict[str, str]:
    """Where a release's files, the releases that it names and its template may lie, and which of these it is."""
    logo = newsroom.brand.logo
    named = dict.fromkeys((*named_files(release), *([logo] if logo else [])), "file")
    named |= dict.fromkeys(named_releases(release), "release")
    places = {place: kind for name, kind in named.items() for place in candidates(name, path, newsroom.root)}
    if release.template and newsroom.root:
        places |= dict.fromkeys(template_folders(newsroom.root), "folder")
    return places


def outcome_of(checked: Checked, job: Job) -> Outcome:
    """The outcome of a file that could be read."""
    source = checked.reading.release.source
    order: tuple[str, ...] = SEVERITIES
    limit = order.index(job.fail_on or checked.newsroom.validate.fail_on)
    failing = any(order.index(finding.severity) <= limit for finding in checked.findings)
    language = _language(checked, job)
    say = _translator(language)
    rows = rows_of(checked.findings, source, say, _explainer(checked, say) if job.explain else None)
    return Outcome(source.path, rows, failing=failing, language=language)


def _explainer(checked: Checked, say: Callable[[str], str]) -> Callable[[Span], str]:
    from pressctl.batch.explain import explanation

    return lambda span: explanation(span, checked.reading, say)


def guarded(item: Item, work: Callable[[], Outcome]) -> Outcome:
    """Do the work of one file; an error of any kind becomes its outcome."""
    try:
        return work()
    except PressctlError as error:
        return Outcome(item.shown, error=error)
    except Exception:  # noqa: BLE001 - a fault with one file must not cost the others
        import traceback

        return Outcome(item.shown, fault=traceback.format_exc())
