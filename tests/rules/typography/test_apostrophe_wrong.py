"""apostrophe-wrong: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import apostrophe_wrong


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(apostrophe_wrong) == [
        [
            (11, 36, "advice", "´ stands where an apostrophe belongs.", "Write ’."),
        ],
        [
            (11, 28, "advice", "` stands where an apostrophe belongs.", "Write ’."),
        ],
    ]
