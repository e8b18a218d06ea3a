"""suppression-unused: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.suppressions import unused


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unused) == [
        [
            (11, 1, "warning", "Nothing here is hidden by “QT001”.", "Delete it, or the whole comment."),
        ],
        [
            (11, 1, "warning", "Nothing here is hidden by “EM”.", "Delete it, or the whole comment."),
        ],
    ]
