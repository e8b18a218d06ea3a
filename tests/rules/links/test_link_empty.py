"""link-empty: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import empty


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(empty) == [
        [
            (13, 9, "error", "This link leads nowhere.", "Put the address between the brackets."),
        ],
        [
            (13, 21, "error", "This link has no words.", "Say where it leads."),
        ],
    ]


def test_nothing_but_a_beginning(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – [the harbour](https://) and [Ada](mailto:).")
    assert said(text, "LK011") == [
        (12, 10, "LK011", "This link leads nowhere."),
        (12, 38, "LK011", "This link leads nowhere."),
    ]
