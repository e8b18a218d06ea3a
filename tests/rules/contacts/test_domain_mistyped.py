"""domain-mistyped: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import domain_mistyped


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(domain_mistyped) == [
        [
            (7, 12, "warning", "gmial.com looks like a slip of gmail.com.", "Write gmail.com if that is meant."),
        ],
        [
            (
                7,
                12,
                "warning",
                "ferries-ouest.con looks like a slip of ferries-ouest.com.",
                "Write ferries-ouest.com if that is meant.",
            ),
        ],
    ]
