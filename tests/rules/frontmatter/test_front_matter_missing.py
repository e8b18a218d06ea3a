"""front-matter-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(missing) == [
        [
            (
                1,
                1,
                "error",
                "The release has no front matter.",
                "Begin the file with ---, then lines such as `title: …`, `language: fr`, `date: 2026-03-12`, then --- again.",
            ),
        ],
        [
            (
                1,
                1,
                "error",
                "The release has no front matter.",
                "Begin the file with ---, then lines such as `title: …`, `language: fr`, `date: 2026-03-12`, then --- again.",
            ),
        ],
    ]
