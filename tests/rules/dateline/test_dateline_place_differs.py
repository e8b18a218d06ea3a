"""dateline-place-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import place_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(place_differs) == [
        [
            (
                8,
                1,
                "error",
                "The dateline says NANTES, but the front matter says Leeds.",
                "Correct the one that is wrong: the dateline, or `dateline:` in the front matter.",
            ),
        ],
        [
            (
                8,
                1,
                "error",
                "The dateline says Nantes, but the front matter says Brest.",
                "Correct the one that is wrong: the dateline, or `dateline:` in the front matter.",
            ),
        ],
    ]
