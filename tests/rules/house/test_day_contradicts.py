"""day-contradicts: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import day_contradicts


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(day_contradicts) == [
        [
            (
                13,
                10,
                "error",
                "“today, 14 March 2026”: the release is dated 2026-03-12.",
                "Correct the word or the date.",
            ),
        ],
        [
            (
                13,
                10,
                "error",
                "“demain, 14 mars 2026”: the release is dated 2026-03-12.",
                "Correct the word or the date.",
            ),
        ],
        [
            (11, 42, "warning", "“heute (Freitag”: the release is dated 2026-03-12.", "Correct the word or the date."),
        ],
    ]


def test_weekdays_dates_without_a_year_and_mornings(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – It opens today (Friday) and closes tomorrow, 14 March.")
    assert said(text, "HS008") == [
        (12, 19, "HS008", "“today (Friday”: the release is dated 2026-03-12."),
        (12, 45, "HS008", "“tomorrow, 14 March.”: the release is dated 2026-03-12."),
    ]
    text = body("Nantes – It opens today (Thursday) and closes tomorrow, 13 March.")
    assert said(text, "HS008") == []
    text = body("Nantes – Abre por la mañana, 20 de marzo de 2026.", language="es")
    assert said(text, "HS008") == []
    text = body("Nantes – Er öffnet Freitag morgen, 20. März 2026.", language="de")
    assert said(text, "HS008") == []
