"""embargo-and-immediate: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import and_immediate


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(and_immediate) == [
        [
            (
                8,
                1,
                "error",
                "“FOR IMMEDIATE RELEASE” stands in a release that is under embargo.",
                "Delete this line, or take the embargo out.",
            ),
        ],
        [
            (
                8,
                1,
                "error",
                "“Pour diffusion immédiate” stands in a release that is under embargo.",
                "Delete this line, or take the embargo out.",
            ),
        ],
    ]
