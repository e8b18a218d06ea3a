"""Page, mail and text say the same: in every language, for every kind of release."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rendering_samples import KINDS, NEWSROOM, NOW, WORDS, sample
from rendering_seen import html_words, see, words

from conftest import Make
from pressctl.reading.read import read_release
from pressctl.reading.surroundings import Surroundings
from pressctl.release.parse import parse_release
from pressctl.rendering.render import Renderer
from pressctl.source import source_from_text


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_words_in_the_same_order(make: Make, kind: str, language: str) -> None:
    made = make(**sample(kind, language))
    assert made.page is not None
    assert made.mail is not None
    assert made.text is not None
    page = html_words(made.page)
    text = words(made.text)
    assert page == text
    assert html_words(made.mail.html) == words(made.mail.text)
    assert words(made.mail.text)[: len(text)] == text


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"withdrawn"}))
def test_the_same_addresses(make: Make, kind: str) -> None:
    made = make(**sample(kind, "en"))
    assert made.mail is not None
    for link in see(made.mail.html).links:
        if link.startswith("http"):
            assert link in made.mail.text
        elif link.startswith("mailto:"):
            assert link[7:] in made.mail.text
    phones = {link for link in see(made.page or "").links if link.startswith("tel:")}
    assert phones == {"tel:+4533123456;ext=12", "tel:+4520123456"}
    assert {link for link in see(made.mail.html).links if link.startswith("tel:")} == {
        "tel:+4533123456",
        "tel:+4520123456",
    }


WORD = st.text(alphabet="abcé中ё0123", min_size=1, max_size=8)
LINE = st.lists(WORD, min_size=1, max_size=12).map(" ".join)
BLOCK = st.one_of(
    LINE,
    LINE.map(lambda line: f"## {line}"),
    LINE.map(lambda line: f"> {line}\n>\n> — {line}"),
    st.lists(LINE, min_size=1, max_size=3).map(lambda lines: "\n".join(f"- {line}" for line in lines)),
    st.lists(WORD, min_size=2, max_size=2).map(lambda cells: f"| {cells[0]} | {cells[1]} |\n|---|---|\n| x | y |"),
    st.tuples(LINE, WORD).map(lambda pair: f"{pair[0]} [{pair[1]}](https://a.example/{len(pair[0])})"),
    LINE.map(lambda line: f"**{line}** *{line}*"),
    LINE.map(lambda line: f"<b>{line}</b>"),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(BLOCK, min_size=1, max_size=6))
def test_no_word_of_the_body_is_lost(renderer: Renderer, blocks: list[str]) -> None:
    body = "\n\n".join(blocks)
    front = "---\ntitle: The hall\nlanguage: en\ndate: 2026-11-23\n---\n\n"
    release = parse_release(source_from_text(front + body + "\n", "hall.md"), NEWSROOM)
    made = renderer.render(read_release(release), NEWSROOM, Surroundings(now=NOW))
    written = Counter(word for block in release.body.blocks for word in words(block.text))
    assert made.mail is not None
    for shown in (html_words(made.page or ""), words(made.text or ""), html_words(made.mail.html)):
        assert not written - Counter(_joined(shown, written))


def _joined(shown: list[str], written: Counter[str]) -> list[str]:
    """Wide words that a line of the text had to cut are joined again."""
    return shown + ["".join(pair) for pair in itertools.pairwise(shown) if "".join(pair) in written]
