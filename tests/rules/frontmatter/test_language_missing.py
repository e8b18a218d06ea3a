"""language-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import language_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(language_missing) == [
        [
            (
                1,
                1,
                "warning",
                "This release does not say in which language it is; it is read as en.",
                "Add a line `language: en` (or another code, such as en, fr, ar).",
            ),
        ],
        [
            (
                3,
                1,
                "warning",
                "This release does not say in which language it is; it is read as en.",
                "Add a line `language: en` (or another code, such as en, fr, ar).",
            ),
        ],
    ]
