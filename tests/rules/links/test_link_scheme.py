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
