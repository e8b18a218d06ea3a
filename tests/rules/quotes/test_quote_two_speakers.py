"""quote-two-speakers: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import two_speakers


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(two_speakers) == [
        [
            (
                15,
                1,
                "error",
                "Owen Tarrant says the same words as Ada Quill.",
                "Find out who said them, and ask the other for their own.",
            ),
        ],
        [
            (
                15,
                1,
                "error",
                "Solène Kervadec says the same words as Ada Quill.",
                "Find out who said them, and ask the other for their own.",
            ),
        ],
    ]
