"""suppression-without-reason: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.suppressions import without_reason


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(without_reason) == [
        [
            (11, 1, "advice", "This comment does not say why.", "Add the reason in brackets: `ignore QT001 (reason)`."),
        ],
        [
            (11, 1, "advice", "This comment does not say why.", "Add the reason in brackets: `ignore QT001 (reason)`."),
        ],
    ]
