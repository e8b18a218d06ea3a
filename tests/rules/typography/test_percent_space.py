"""percent-space: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import percent_space


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(percent_space) == [
        [
            (11, 43, "advice", "No space belongs before %.", "Delete it."),
        ],
        [
            (11, 53, "advice", "A no-break space belongs before %.", "Add it."),
        ],
    ]
