"""dateline-style: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import dateline_style


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(dateline_style) == [
        [
            (11, 1, "warning", "This is not the house's form of a dateline.", "Write “NANTES, 12 March 2026 –”."),
        ],
        [
            (11, 1, "warning", "This is not the house's form of a dateline.", "Write “Nantes, le 12 mars 2026 –”."),
        ],
    ]
