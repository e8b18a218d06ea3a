"""embargo-not-in-text: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import embargo_not_in_text


def test_what_it_says(answers: Callable[..., object]) -> None:
    said = (
        5,
        10,
        "advice",
        "The text does not say that it is embargoed.",
        "Write a line with date, time and time zone above the text.",
    )
    assert answers(embargo_not_in_text) == [[said], [said]]
