"""What is told of a release once must hold all that a rule could find by reading it itself."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.rules.catalogue import RULES
from pressctl.rules.check import check
from pressctl.rules.facts import blocks_with, odd, phrases_in, running, vocabulary, words_of
from pressctl.rules.rule import Subject
from pressctl.rules.texts import prose_blocks
from pressctl.rules.words import whole_words
from pressctl.source import source_from_text

HEAD = "---\ntitle: A lending library\nlanguage: en\ndate: 2026-03-12\n---\n\n"
PIECES = [
    *(
        "we",
        "We",
        "us",
        "Our",
        "today",
        "aujourd’hui",
        "WE",
        "l’après-midi",
        "İzmir",
        "ΟΔΟΣ",
        "snake_case",
        "x1",
        "12 %",
    ),
    *(
        "**",
        "*",
        "_",
        "`",
        "[",
        "](https://quill.example)",
        "&amp;",
        "\\*",
        "-",
        "–",
        "“",
        "”",
        "’",
        "(",
        ")",
        ".",
        ",",
        "!",
    ),
    *(" ", " ", "\u00a0", "\u202f", "\n", "\n\n", "- ", "## ", "日本", "٣"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def subject(body: str) -> Subject:
    return Subject(read_release(parse_release(source_from_text(f"{HEAD}{body}\n"), Newsroom())))


@given(TEXTS)
def test_every_word_of_head_and_prose_is_in_the_vocabulary(body: str) -> None:
    about = subject(body)
    text = about.release.source.text
    words = {*words_of(text[: about.release.body.span.start])}
    words.update(*(words_of(block.text) for block in about.release.body.blocks))
    assert words <= vocabulary(about)
    assert running(about) == text.lower().split()


@given(TEXTS, st.sampled_from([r"\d\s?%", "’", r"[^\w\s]\w", r"\w[^\w\s]", " [.,!]", r"\d"]))
def test_what_a_pattern_without_spaces_finds_it_finds_among_the_odd_strings(body: str, pattern: str) -> None:
    about = subject(body)
    bare = pattern.replace(r"\s?", "")
    if re.search(bare, about.release.source.text):
        assert re.search(bare, odd(about)) is not None


@given(TEXTS, st.sets(st.sampled_from(["we", "us", "izmir", "today", "x1", "our"])))
def test_blocks_are_found_by_their_words(body: str, words: set[str]) -> None:
    about = subject(body)
    expected = [block for block in prose_blocks(about.release) if not words.isdisjoint(words_of(block.text))]
    assert list(blocks_with(about, frozenset(words))) == expected


@given(TEXTS)
def test_phrases_are_found_as_by_a_search(text: str) -> None:
    pattern = whole_words(["we", "our today", "aujourd'hui", "x1"])
    assert pattern is not None
    firsts = frozenset(["we", "our", "aujourd", "x1"])
    found = [match.span() for match in phrases_in(text, pattern, firsts)]
    assert found == [match.span() for match in pattern.finditer(text)]


def test_a_paragraph_more_costs_few_calls(calls: Callable[[Callable[[], object]], int]) -> None:
    """What rules ask of every paragraph is asked of the whole first: a quiet paragraph is passed over."""

    def work(count: int) -> int:
        about = subject("LONDON – The lake opens.\n\n" + "The lake is deep and the boats are new.\n\n" * count)
        check(about, RULES)
        fresh = Subject(about.reading)
        return calls(lambda: check(fresh, RULES))

    assert (work(60) - work(20)) / 40 < 60
