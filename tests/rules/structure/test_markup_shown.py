"""markup-shown: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import markup_shown


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(markup_shown) == [
        [
            (
                11,
                37,
                "warning",
                "“<b>” will be seen as it stands here.",
                "Delete it, or write it as Markdown: ## heading, **bold**.",
            ),
            (
                11,
                45,
                "warning",
                "“</b>” will be seen as it stands here.",
                "Delete it, or write it as Markdown: ## heading, **bold**.",
            ),
            (
                13,
                1,
                "warning",
                "“##” will be seen as it stands here.",
                "Delete it, or write it as Markdown: ## heading, **bold**.",
            ),
        ],
        [
            (
                11,
                35,
                "warning",
                "“**” will be seen as it stands here.",
                "Delete it, or write it as Markdown: ## heading, **bold**.",
            ),
            (
                11,
                50,
                "warning",
                "“<br>” will be seen as it stands here.",
                "Delete it, or write it as Markdown: ## heading, **bold**.",
            ),
        ],
    ]


def test_code_comments_and_hashtags(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – `<b>` and 2 ** 3? <!-- <i> --> #harbour, a < b and c > d.\n\n```\n<b>**\n```")
    assert said(text, "ST027") == []
