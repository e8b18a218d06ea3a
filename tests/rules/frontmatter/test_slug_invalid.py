"""slug-invalid: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import slug_invalid


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(slug_invalid) == [
        [
            (
                4,
                7,
                "error",
                "`slug: Harbour Opens` can't be part of an address.",
                "Use lower case letters a to z, digits and single hyphens, at most 100: harbour-opens.",
            ),
        ],
        [
            (
                4,
                7,
                "error",
                "`slug: réouverture-du-port` can't be part of an address.",
                "Use lower case letters a to z, digits and single hyphens, at most 100: reouverture-du-port.",
            ),
        ],
    ]
