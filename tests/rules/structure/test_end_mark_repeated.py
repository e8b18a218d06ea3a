"""end-mark-repeated: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import end_mark_repeated


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(end_mark_repeated) == [
        [
            (17, 1, "warning", "This is a second end mark.", "Keep one, behind the last line of the news."),
        ],
        [
            (17, 1, "warning", "This is a second end mark.", "Keep one, behind the last line of the news."),
        ],
    ]
