"""language-unread: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import language_unread

HELP = (
    "Read quotes, speakers and dates yourself. "
    "The languages it reads: ar, de, en, es, fr, it, ja, nl, pl, pt, ru, sv, zh."
)


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(language_unread) == [
        [
            (
                3,
                11,
                "advice",
                "pressctl does not know the language “sw”: it checks only what is alike in all.",
                HELP,
            ),
        ],
        [
            (
                3,
                11,
                "advice",
                "pressctl does not know the language “fy-NL”: it checks only what is alike in all.",
                HELP,
            ),
        ],
    ]
