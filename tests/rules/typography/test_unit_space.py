"""unit-space: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import unit_space


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unit_space) == [
        [
            (
                11,
                40,
                "advice",
                "A space is missing between number and unit in “12km”.",
                "Write a no-break space between them.",
            ),
        ],
        [
            (
                11,
                51,
                "advice",
                "A space is missing between number and unit in “12€”.",
                "Write a no-break space between them.",
            ),
        ],
    ]


def test_what_is_written_together_is_left_alone(said: Callable[..., object], body: Callable[..., str]) -> None:
    assert said(body("Nantes – 5G, 4K, 3D, £3m, 10h, MP3, A4, 12€ and file-12km-x."), "TY016") == []


def test_the_whole_amount_is_named(said: Callable[..., object], body: Callable[..., str]) -> None:
    assert said(body("Nantes – Une aide de 5 000€ par an.", language="fr"), "TY016") == [
        (12, 22, "TY016", "A space is missing between number and unit in “5 000€”.")
    ]
