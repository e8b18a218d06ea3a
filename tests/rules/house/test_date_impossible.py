"""date-impossible: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import date_impossible


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(date_impossible) == [
        [
            (13, 17, "error", "There is no such day: on 31 June 2026.", "Correct the day or the month."),
        ],
        [
            (13, 19, "error", "There is no such day: le 30 février 2027.", "Correct the day or the month."),
        ],
    ]


def test_headlines(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – The harbour opens.").replace(
        "title: A new ferry for the outer islands", "title: The festival is on 31 June 2026", 1
    )
    assert said(text, "HS006") == [(2, 8, "HS006", "There is no such day: on 31 June 2026.")]


def test_days_written_as_iso_8601_has_them(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("The fair is on 2026-02-30 and lasts a week\n\nIt went on in 2026-02-28 as well")
    assert [(code, message) for _line, _column, code, message in said(text, "HS006")] == [
        ("HS006", "There is no such day: on 2026-02-30.")
    ]
