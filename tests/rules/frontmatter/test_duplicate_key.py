"""duplicate-key: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import duplicate_key


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(duplicate_key) == [
        [
            (4, 1, "error", "`language` stands twice; only the first is read.", "Delete one of the two lines."),
        ],
        [
            (3, 1, "error", "`title` stands twice; only the first is read.", "Delete one of the two lines."),
        ],
    ]
