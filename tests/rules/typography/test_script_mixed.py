"""script-mixed: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import script_mixed


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(script_mixed) == [
        [
            (11, 29, "warning", "“hаrbour” mixes letters of two scripts.", "Type the word anew."),
        ],
        [
            (11, 30, "warning", "“pоrt” mixes letters of two scripts.", "Type the word anew."),
        ],
    ]
