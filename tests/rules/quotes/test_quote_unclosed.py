"""quote-unclosed: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import unclosed


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unclosed) == [
        [
            (
                11,
                1,
                "error",
                "This quotation mark “ opens, and nothing closes it.",
                "Add the closing mark where the speaker's words end.",
            ),
        ],
        [
            (
                11,
                1,
                "error",
                "This quotation mark « opens, and nothing closes it.",
                "Add the closing mark where the speaker's words end.",
            ),
        ],
    ]
