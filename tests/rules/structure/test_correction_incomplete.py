"""correction-incomplete: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import correction_incomplete


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(correction_incomplete) == [
        [
            (
                1,
                1,
                "error",
                "This correction does not say which release it corrects.",
                "Add `corrects:` with the name of that release's file.",
            ),
            (
                1,
                1,
                "error",
                "This correction does not say what was wrong.",
                "Add `correction:` with what was wrong and where.",
            ),
        ],
        [
            (
                1,
                1,
                "error",
                "This correction does not say what was wrong.",
                "Add `correction:` with what was wrong and where.",
            ),
        ],
    ]
