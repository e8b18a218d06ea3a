"""translation-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import translation_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(translation_missing) == [
        [
            (
                5,
                20,
                "error",
                "There is no release harbour.fr.md.",
                "Correct the name; it is looked for beside this file.",
            ),
        ],
        [
            (
                6,
                11,
                "error",
                "There is no release port-ancien.fr.md.",
                "Name the file of the release that this one corrects.",
            ),
        ],
    ]
