"""space-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import space_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_missing) == [
        [
            (11, 48, "advice", "A space is missing after the full stop.", "Add a space."),
        ],
        [
            (11, 41, "advice", "A space is missing after the full stop.", "Add a space."),
        ],
    ]
