"""extension-form: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import extension_form


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(extension_form) == [
        [
            (
                7,
                13,
                "advice",
                "112 at the end of “+33 2 40 41 90 00 - 112” may be an extension or a second number.",
                "Write “ext. 112”, or the second number whole.",
            ),
        ],
        [
            (
                7,
                13,
                "advice",
                "112 at the end of “+33 2 40 41 90 00/112” may be an extension or a second number.",
                "Write “ext. 112”, or the second number whole.",
            ),
        ],
    ]
