"""Which quotation marks are right in a language, and how to write them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pressctl.reading.reading import NotQuote, Quote, StrayMark
from pressctl.record import record
from pressctl.release.release import Release
from pressctl.rules.finding import Edit, Fix
from pressctl.rules.rule import Subject
from pressctl.rules.words import region_of, regional_table
from pressctl.spans import Span

STRAIGHT = frozenset({'"', "'", "＂", "''", "``"})


@record
class Marks:
    """A language's marks: `pairs` that are right, the pair to write, the space inside it, whether straight is usual.

    `strict` where no other double marks than the primary ones may stand outermost, `mixed` where two kinds of double
    marks may not stand there side by side.
    """

    pairs: frozenset[tuple[str, str]]
    primary: tuple[str, str]
    inside: str
    straight: bool
    strict: bool = False
    mixed: bool = False


def marks_of(release: Release) -> Marks | None:
    """The marks of a release's language, in the country of its tag (fr-CH) or its own; None where they are not known."""
    return _marks(release.language, region_of(release.language, release.country))


@lru_cache(maxsize=64)
def _marks(language: str, country: str | None) -> Marks | None:
    table = regional_table(language, "quotes", country)
    if not table:
        return None
    opening, closing = table["primary"].split()
    return Marks(
        frozenset((pair.split()[0], pair.split()[1]) for pair in table["pairs"]),
        (opening, closing),
        table["inside"],
        bool(table["straight"]),
        bool(table.get("strict")),
        bool(table.get("mixed")),
    )


Marked = Quote | NotQuote


def marked(subject: Subject) -> Iterator[Marked]:
    """Every span between marks, speech or not, in the order of the file. Speech behind a dash has no marks."""
    spoken = (quote for quote in subject.reading.quotes if quote.form != "dash")
    both: list[Marked] = [*spoken, *subject.reading.not_quotes]
    both.sort(key=lambda each: each.span.start)
    return (each for each in both if each.opening or each.closing)


def is_straight(each: Marked) -> bool:
    """Whether a span stands between straight marks, or after one that nothing closes here."""
    return each.opening in STRAIGHT and (each.closing in STRAIGHT or not each.closing)


def rewritten(subject: Subject, each: Marked, marks: Marks) -> Fix | None:
    """The fix that gives a span the language's marks; None where more than a mark and spaces would change."""
    edits = []
    for mark, new, span in (
        (each.opening, marks.primary[0] + marks.inside, Span(each.outer.start, each.span.start)),
        (each.closing, marks.inside + marks.primary[1], Span(each.span.end, each.outer.end)),
    ):
        if not mark:
            continue
        if subject.text(span).strip() != mark:
            return None
        edits.append(Edit(span, new))
    return Fix(tuple(edits), safe=True) if edits else None


def is_doubled(subject: Subject, stray: StrayMark) -> bool:
    """Whether a mark without a partner stands beside its like: a slip that has a rule of its own."""
    text, span = subject.release.source.text, stray.span
    before, after = (
        text[max(0, span.start - 3) : span.start].rstrip(" \u00a0\u202f")[-1:],
        text[span.end : span.end + 3].lstrip(" \u00a0\u202f")[:1],
    )
    return stray.mark in "“”„«»" and stray.mark in (before, after)
