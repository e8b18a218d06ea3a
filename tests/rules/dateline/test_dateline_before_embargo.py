"""dateline-before-embargo: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import dateline_before_embargo


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(dateline_before_embargo) == [
        [
            (13, 1, "warning", "The embargo stands below the dateline.", "Move it to the top of the text."),
        ],
        [
            (13, 1, "warning", "The embargo stands below the dateline.", "Move it to the top of the text."),
        ],
    ]
