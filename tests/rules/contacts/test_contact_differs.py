"""contact-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import contact_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(contact_differs) == [
        [
            (
                12,
                12,
                "warning",
                "+33 2 40 41 90 11 is not what pressctl.toml has for Ada Quill.",
                "Correct the text or the directory.",
            ),
        ],
        [
            (
                12,
                31,
                "warning",
                "presse@ferries-ouest.fr is not what pressctl.toml has for Ada Quill.",
                "Correct the text or the directory.",
            ),
        ],
    ]
