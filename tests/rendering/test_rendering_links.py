"""Addresses: what may be linked, and what in a text becomes a link."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.rendering.links import Mark, safe_address, split_links


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://port.example/a?b=1&c=2", "https://port.example/a?b=1&c=2"),
        ("HTTP://port.example", "HTTP://port.example"),
        ("https://port.example/a b<c>", "https://port.example/a%20b%3Cc%3E"),
        ("https://user@bank.example", None),
        ("https:///nowhere", None),
        ("javascript:alert(1)", None),
        (" JaVaScRiPt:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("//port.example", None),
        ("report.pdf", None),
        ("mailto:press@port.example", "mailto:press@port.example"),
        ("press@port.example", "mailto:press@port.example"),
        ("mailto:press@port.example?bcc=spy@evil.example", "mailto:press@port.example"),
        ("mailto:a@port.example,b@port.example", None),
        ("tel:+45 33 12 (34) 56", "tel:+4533123456"),
        ("tel:+4533123456;ext=12", "tel:+4533123456;ext=12"),
        ("tel:1-800-FLOWERS", None),
        ("https://port.example/" + "x" * 2000, None),
    ],
)
def test_safe_address(address: str, expected: str | None) -> None:
    assert safe_address(address) == expected


def pieces(text: str, *marks: Mark) -> list[tuple[str, str | None]]:
    return list(split_links([(text, 0, len(text))], marks))


def test_a_web_address_ends_before_the_sentence_does() -> None:
    assert pieces("See https://port.example/a_(b). And (https://port.example).") == [
        ("See ", None),
        ("https://port.example/a_(b)", "https://port.example/a_(b)"),
        (". And (", None),
        ("https://port.example", "https://port.example"),
        (").", None),
    ]


def test_a_mail_address_becomes_a_link() -> None:
    assert pieces("Ask press@port.example, or not@.") == [
        ("Ask ", None),
        ("press@port.example", "mailto:press@port.example"),
        (", or not@.", None),
    ]


def test_a_mail_address_beside_wide_letters() -> None:
    assert pieces("邮箱press@port.example。") == [
        ("邮箱", None),
        ("press@port.example", "mailto:press@port.example"),
        ("。", None),
    ]


def test_a_mark_that_runs_over_pieces_of_text() -> None:
    run = [("Tel ", 10, 14), ("+45 33", 15, 21), (" 12", 21, 24)]
    assert list(split_links(run, [Mark(15, 24, "tel:+453312")])) == [("Tel ", None), ("+45 33 12", "tel:+453312")]


@given(st.text(alphabet="ab@.:/ht ps-_()«é\n", max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join(piece for piece, _ in split_links([(text, 0, len(text))], ())) == text


@pytest.mark.parametrize("text", ["@" * 50_000, "a@" * 30_000, "http://" * 10_000, "a." * 40_000 + "@b", "(" * 50_000])
def test_hostile_text_takes_no_time(text: str) -> None:
    assert "".join(piece for piece, _ in split_links([(text, 0, len(text))], ())) == text
