"""unknown-key: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import unknown_key


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unknown_key) == [
        [
            (4, 1, "error", "pressctl knows no key `embarog`.", "Did you mean `embargo`?"),
        ],
        [
            (2, 1, "error", "pressctl knows no key `titel`.", "Did you mean `title`?"),
        ],
    ]
