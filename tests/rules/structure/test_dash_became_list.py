"""dash-became-list: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import dash_became_list


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(dash_became_list) == [
        [
            (
                13,
                3,
                "warning",
                "The hyphen makes a list of this quote.",
                "Begin the line with – or with the quotation mark itself.",
            ),
        ],
        [
            (
                13,
                3,
                "warning",
                "The hyphen makes a list of this quote.",
                "Begin the line with – or with the quotation mark itself.",
            ),
        ],
    ]
