"""inside-information-incomplete: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import inside_information_incomplete


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(inside_information_incomplete) == [
        [
            (
                1,
                1,
                "error",
                "Nothing says who the issuer is.",
                "Give the full legal name in `x-issuer:`, or `name` in pressctl.toml.",
            ),
            (4, 1, "error", "Nothing says at what time this is communicated.", "State the hour in the text."),
            (
                6,
                1,
                "error",
                "Nothing says who notifies, with name and position.",
                "Give a contact with `name` and `role`.",
            ),
        ],
        [
            (
                1,
                1,
                "error",
                "Nothing says who the issuer is.",
                "Give the full legal name in `x-issuer:`, or `name` in pressctl.toml.",
            ),
            (
                7,
                1,
                "error",
                "Nothing says who notifies, with name and position.",
                "Give a contact with `name` and `role`.",
            ),
        ],
    ]
