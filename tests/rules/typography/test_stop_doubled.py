"""stop-doubled: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import stop_doubled


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(stop_doubled) == [
        [
            (11, 48, "advice", "“..” stands where one sign is enough.", "Leave one; an ellipsis is the one sign …."),
            (11, 62, "advice", "“,,” stands where one sign is enough.", "Leave one; an ellipsis is the one sign …."),
        ],
        [
            (11, 42, "advice", "“!!!” stands where one sign is enough.", "Leave one; an ellipsis is the one sign …."),
        ],
    ]
