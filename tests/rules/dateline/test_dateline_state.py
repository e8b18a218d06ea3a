"""dateline-state: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import dateline_state


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(dateline_state) == [
        [
            (11, 1, "warning", "“CA” is not how AP writes this state.", "Write Calif.."),
        ],
        [
            (11, 1, "warning", "BROOKLYN is a part of a city.", "Write NEW YORK."),
        ],
    ]
