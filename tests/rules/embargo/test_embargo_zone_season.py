"""embargo-zone-season: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import embargo_zone_season


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(embargo_zone_season) == [
        [
            (8, 17, "warning", "On that day GMT does not hold.", "Write BST, and check the hour."),
        ],
        [
            (8, 23, "warning", "On that day CEST does not hold.", "Write CET, and check the hour."),
        ],
    ]
