"""contact-reserved: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import reserved


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(reserved) == [
        [
            (
                6,
                13,
                "warning",
                "+1 202 555 0143 is a number kept for films and examples; nobody answers there.",
                "Put in the contact's own number.",
            ),
        ],
        [
            (
                6,
                12,
                "warning",
                "ada.quill@example.org is an example; no mail arrives there.",
                "Put in the contact's own address.",
            ),
        ],
    ]
