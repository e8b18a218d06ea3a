"""title-missing-at-first: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import title_missing_at_first


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(title_missing_at_first) == [
        [
            (13, 26, "advice", "Ada Quill is quoted without a title.", "Add what Ada Quill is or does."),
        ],
        [
            (13, 39, "advice", "Ada Quill is quoted without a title.", "Add what Ada Quill is or does."),
        ],
    ]
