"""link-words-vague: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import words_vague


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(words_vague) == [
        [
            (13, 14, "advice", "“click here” does not say where the link leads.", "Name what is there."),
        ],
        [
            (13, 15, "advice", "“cliquez ici” does not say where the link leads.", "Name what is there."),
        ],
    ]
