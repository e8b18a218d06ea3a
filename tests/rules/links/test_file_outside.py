"""file-outside: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import file_outside


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(file_outside) == [
        [
            (
                5,
                16,
                "error",
                "/srv/harbour.jpg lies outside the newsroom.",
                "Copy the file into the newsroom's folder.",
            ),
        ],
        [
            (
                5,
                15,
                "error",
                "/etc/rapport.pdf lies outside the newsroom.",
                "Copy the file into the newsroom's folder.",
            ),
        ],
    ]
