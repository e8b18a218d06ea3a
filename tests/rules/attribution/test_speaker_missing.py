"""speaker-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import speaker_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(speaker_missing) == [
        [
            (13, 1, "error", "Nothing says who speaks here.", "Say who it is, beside the quote: name and title."),
        ],
        [
            (13, 1, "error", "Nothing says who speaks here.", "Say who it is, beside the quote: name and title."),
        ],
    ]
