"""link-address-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import link_address_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(link_address_differs) == [
        [
            (
                13,
                10,
                "error",
                "This link shows press@ferries-ouest.fr and writes to presse@ferries-ouest.fr.",
                "Make both the same address.",
            ),
        ],
        [
            (
                13,
                10,
                "error",
                "This link shows press@ferries-ouest.fr and writes to info@ferries-ouest.fr.",
                "Make both the same address.",
            ),
        ],
    ]
