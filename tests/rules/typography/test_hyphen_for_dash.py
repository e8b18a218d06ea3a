"""hyphen-for-dash: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import hyphen_for_dash


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(hyphen_for_dash) == [
        [
            (11, 36, "advice", "A hyphen stands where a dash belongs.", "Write –."),
            (11, 59, "advice", "A hyphen stands where a dash belongs.", "Write –."),
        ],
        [
            (11, 34, "advice", "A hyphen stands where a dash belongs.", "Write –."),
            (11, 58, "advice", "A hyphen stands where a dash belongs.", "Write –."),
        ],
        [
            (2, 23, "advice", "A hyphen stands where a dash belongs.", "Write –."),
        ],
    ]
