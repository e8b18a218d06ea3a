"""translation-one-way: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import translation_one_way


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(translation_one_way) == [
        [
            (
                5,
                20,
                "warning",
                "harbour.fr.md does not name this release among its translations.",
                "Add this file to `translations:` there.",
            ),
        ],
        [
            (5, 20, "warning", "harbour.de.md is in de, not in en.", "Correct the code or the name."),
        ],
    ]
