"""quote-space-wrong: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import space_wrong


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_wrong) == [
        [
            (13, 1, "advice", "A space stands inside these marks.", "Delete it."),
        ],
        [
            (13, 1, "advice", "A space is missing inside these marks.", "Put a no-break space there."),
        ],
    ]
