"""email-invalid: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import email_invalid


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(email_invalid) == [
        [
            (
                6,
                12,
                "error",
                "“ada.quill@@quill.example” has more than one @.",
                "Correct the address and send a mail to it.",
            ),
        ],
        [
            (
                6,
                12,
                "error",
                "“ada.quill@quill” has no ending such as .org.",
                "Correct the address and send a mail to it.",
            ),
        ],
    ]
