"""placeholder-left: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import placeholder_left


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(placeholder_left) == [
        [
            (
                11,
                55,
                "error",
                "“[insert number]” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
            (13, 16, "error", "“XX” looks like something that was to be filled in.", "Fill it in, or delete it."),
        ],
        [
            (
                11,
                42,
                "error",
                "“[à compléter]” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
        ],
        [
            (
                2,
                8,
                "error",
                "“[[Headline: the news in one sentence]]” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
            (6, 31, "error", "“TBC” looks like something that was to be filled in.", "Fill it in, or delete it."),
        ],
    ]
