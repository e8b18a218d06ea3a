"""suppression-unknown-code: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.suppressions import unknown_code


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unknown_code) == [
        [
            (
                11,
                1,
                "warning",
                "There is no rule “QT999”.",
                "Write a code such as QT001, the first letters of a family such as QT, or a rule's name.",
            ),
        ],
        [
            (
                11,
                1,
                "warning",
                "There is no rule “guillemets”.",
                "Write a code such as QT001, the first letters of a family such as QT, or a rule's name.",
            ),
        ],
    ]
