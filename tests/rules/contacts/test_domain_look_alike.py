"""domain-look-alike: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import domain_look_alike


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(domain_look_alike) == [
        [
            (
                7,
                12,
                "error",
                "feries-ouest.fr is nearly ferries-ouest.fr, a domain of this newsroom.",
                "Write ferries-ouest.fr, or check with whom you are writing.",
            ),
        ],
        [
            (
                7,
                12,
                "error",
                "The domain of press@ferries-ouеst.fr mixes letters of two scripts.",
                "Type it anew, and ask where it came from.",
            ),
        ],
    ]
