"""Quotation marks in the sentences of the front matter: headline, subtitle, captions."""

from __future__ import annotations

from pressctl.reading.lexicons import load_lexicon
from pressctl.reading.marks import BlockMarks, read_marks
from pressctl.release.release import Field
from pressctl.rules.rule import Subject
from pressctl.rules.texts import text_fields

DOUBLE = frozenset('"“”„‟«»＂')
"""Double marks. Single ones of a headline may be apostrophes, and stay with the readers of quotes."""


def field_marks(subject: Subject) -> tuple[tuple[Field[str], BlockMarks], ...]:
    """The fields that hold a double mark, each with its pairs and the marks left alone."""
    return subject.once("marks of fields", lambda: _read(subject))


def _read(subject: Subject) -> tuple[tuple[Field[str], BlockMarks], ...]:
    fields = [field for field in text_fields(subject.release) if not DOUBLE.isdisjoint(field.value)]
    if not fields:
        return ()
    both_ways = load_lexicon(subject.release.language).both_ways
    return tuple((field, read_marks(field.value, both_ways)) for field in fields)


def lone_marks(subject: Subject, *, opens: bool) -> list[tuple[Field[str], str]]:
    """The double marks without a partner that look one way."""
    marks = [(field, lone) for field, found in field_marks(subject) for lone in found.lone]
    return [(field, lone.mark) for field, lone in marks if lone.opens is opens and lone.mark in DOUBLE]
