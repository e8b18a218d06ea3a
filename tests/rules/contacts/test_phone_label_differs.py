"""phone-label-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import phone_label_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(phone_label_differs) == [
        [
            (7, 38, "warning", "“mobile” is a landline: +33 2 40 41 90 00.", "Correct the label or the number."),
        ],
        [
            (7, 38, "warning", "“bureau” is a mobile: +33 6 12 34 56 78.", "Correct the label or the number."),
        ],
    ]
