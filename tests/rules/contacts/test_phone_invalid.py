"""phone-invalid: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import phone_invalid


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(phone_invalid) == [
        [
            (7, 13, "error", "“+33 2 40 41 90” has too few digits.", "Correct the number and call it."),
        ],
        [
            (7, 13, "error", "“+44 20 7946 09581” has too many digits.", "Correct the number and call it."),
        ],
        [
            (7, 13, "error", "“02 40 AB CD 00” has letters where digits belong.", "Correct the number and call it."),
        ],
    ]
