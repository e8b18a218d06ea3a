"""link-phone-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import link_phone_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(link_phone_differs) == [
        [
            (13, 6, "error", "This link shows +33 2 40 41 90 00 and calls +33240419001.", "Make both the same number."),
        ],
        [
            (13, 13, "error", "This link shows 02 40 41 90 00 and calls +33240419100.", "Make both the same number."),
        ],
    ]
