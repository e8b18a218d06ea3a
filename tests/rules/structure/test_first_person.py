"""first-person: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import first_person


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(first_person) == [
        [
            (11, 25, "advice", "“We” stands outside a quote.", "Name the organisation instead."),
        ],
        [
            (11, 27, "advice", "“Nous” stands outside a quote.", "Name the organisation instead."),
        ],
    ]
