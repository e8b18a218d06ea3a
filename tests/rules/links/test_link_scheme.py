"""link-scheme: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import scheme


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(scheme) == [
        [
            (
                13,
                9,
                "error",
                "htps://quill.example/harbour is no address that pages and mails follow.",
                "Begin it with https://, mailto: or tel:.",
            ),
        ],
        [
            (
                13,
                10,
                "error",
                "http//quill.example/port is no address that pages and mails follow.",
                "Begin it with https://, mailto: or tel:.",
            ),
        ],
    ]


def test_addresses_without_their_beginning(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – [the harbour](www.quill.example), [Ada](ada@quill.example), [Ben](mailto://ben@quill.example), [all](https://https://quill.example)."
    )
    assert said(text, "LK012") == [
        (12, 10, "LK012", "www.quill.example is no address that pages and mails follow."),
        (12, 44, "LK012", "ada@quill.example is no address that pages and mails follow."),
        (12, 70, "LK012", "mailto://ben@quill.example is no address that pages and mails follow."),
        (12, 105, "LK012", "https://https://quill.example is no address that pages and mails follow."),
    ]
    text = body("Nantes – The harbour opens.").replace("date:", "url: www.quill.example/x\ndate:", 1)
    assert said(text, "LK012") == [(4, 6, "LK012", "www.quill.example/x is no address that pages and mails follow.")]
