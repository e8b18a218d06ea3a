"""What `--explain` says at each place of a release."""

import pytest

from pressctl.batch.explain import explanation
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.rules.messages import translator
from pressctl.source import source_from_text
from pressctl.spans import Span

RELEASE = """---
title: The lake office opens
language: en
date: 2026-03-12
contacts: [{name: Ada Quill, phones: "+33 2 40 41 90 00"}]
---

Embargoed until 14 March 2026, 9:00 CET

LAKESIDE, 12 March 2026 – The lake office opens.

“We are open,” said Anna Lindqvist, head of the lake office. “All day.”

For more information: Ada Quill, +33 2 40 41 90 00
"""
SAID = "said by Anna Lindqvist, head of the lake office, by “said”"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("We are open", SAID),
        ("Anna Lindqvist", SAID),
        ("head of the lake", SAID),
        ("said", SAID),
        ("LAKESIDE", "dateline with place LAKESIDE, date 2026-03-12"),
        ("Embargoed", "embargo by “Embargoed until” until 2026-03-14T09:00:00+01:00"),
        ('41 90 00"', "phone “+33 2 40 41 90 00” read as +33240419000"),
        ("The lake office opens.", ""),
    ],
)
def test_the_words_that_told(words: str, told: str) -> None:
    reading = read_release(parse_release(source_from_text(RELEASE, "r.md"), Newsroom()))
    start = RELEASE.rindex(words)
    assert explanation(Span(start, start + len(words)), reading) == told


def test_in_french() -> None:
    reading = read_release(parse_release(source_from_text(RELEASE, "r.md"), Newsroom()))
    start = RELEASE.index("LAKESIDE")
    assert explanation(Span(start, start + 8), reading, translator("fr")) == (
        "en-tête du texte avec lieu LAKESIDE, date 2026-03-12"
    )
