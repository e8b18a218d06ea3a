"""wrong-type: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import wrong_type


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(wrong_type) == [
        [
            (
                2,
                8,
                "error",
                "`title` is a list; it must be a text.",
                "Put the text in quotation marks if it begins with [ or {.",
            ),
        ],
        [
            (
                4,
                8,
                "error",
                "`event` must be a group of keys.",
                "Write it as indented `key: value` lines, or as {key: value, key: value}.",
            ),
        ],
    ]
