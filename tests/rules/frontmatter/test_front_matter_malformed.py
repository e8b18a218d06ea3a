"""front-matter-malformed: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import malformed


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(malformed) == [
        [
            (2, 8, "error", "A quotation mark is opened and never closed.", "Close it at the end of the value."),
        ],
        [
            (
                2,
                13,
                "error",
                "This line has a second colon followed by a space, which YAML takes for another key.",
                "Put the whole value in quotation marks.",
            ),
        ],
    ]
