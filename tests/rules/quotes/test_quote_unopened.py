"""quote-unopened: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import unopened


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unopened) == [
        [
            (
                11,
                34,
                "error",
                "This quotation mark ” closes, and nothing opens it.",
                "Add the opening mark where the speaker's words begin, or delete this one.",
            ),
        ],
        [
            (
                11,
                36,
                "error",
                "This quotation mark » closes, and nothing opens it.",
                "Add the opening mark where the speaker's words begin, or delete this one.",
            ),
        ],
    ]
