"""link-shortened: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import shortened


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(shortened) == [
        [
            (11, 54, "advice", "bit.ly hides where this link leads.", "Link to the page itself."),
        ],
        [
            (
                12,
                1,
                "advice",
                "eur01.safelinks.protection.outlook.com hides where this link leads.",
                "Link to the page itself.",
            ),
        ],
    ]
