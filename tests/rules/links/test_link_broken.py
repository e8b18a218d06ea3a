"""link-broken: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import broken


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(broken) == [
        [
            (
                13,
                9,
                "error",
                "This link is broken: its brackets show.",
                "Write [words](https://address), without a space between, and close both brackets.",
            ),
        ],
        [
            (
                13,
                21,
                "error",
                "This link is broken: its brackets show.",
                "Write [words](https://address), without a space between, and close both brackets.",
            ),
        ],
        [
            (
                11,
                56,
                "error",
                "This link is broken: its brackets show.",
                "Write [words](https://address), without a space between, and close both brackets.",
            ),
            (
                11,
                81,
                "error",
                "This link is broken: its brackets show.",
                "Write [words](https://address), without a space between, and close both brackets.",
            ),
        ],
    ]


def test_what_is_no_link(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – See [1][2], [sic] (really), a list [a] and f(x)[0].")
    assert said(text, "LK001") == []
