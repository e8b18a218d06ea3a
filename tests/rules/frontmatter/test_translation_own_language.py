"""translation-own-language: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import translation_own_language


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(translation_own_language) == [
        [
            (5, 16, "warning", "This release is itself in en.", "Write the language of harbour.fr.md here."),
        ],
        [
            (5, 16, "warning", "This release is itself in fr.", "Write the language of port.en.md here."),
        ],
    ]
