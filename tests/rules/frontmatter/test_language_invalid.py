"""language-invalid: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import language_invalid


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(language_invalid) == [
        [
            (3, 11, "error", "`language: English` is no language code.", "Write en."),
        ],
        [
            (3, 11, "error", "`language: fr_CH` is no language code.", "Write fr-CH."),
        ],
        [
            (
                3,
                11,
                "error",
                "`language: xx` is no language code.",
                "Write a BCP 47 code, for example en, fr, es-MX or zh-Hant.",
            ),
        ],
    ]
