"""embargo-past: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import embargo_past


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(embargo_past) == [
        [
            (
                6,
                10,
                "advice",
                "This embargo is over, and the release is still a draft.",
                "Issue it, or move the embargo.",
            ),
        ],
        [
            (
                6,
                10,
                "advice",
                "This embargo is over, and the release is still a draft.",
                "Issue it, or move the embargo.",
            ),
        ],
    ]
