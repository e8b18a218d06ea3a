"""alt-file-name: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import alt_file_name


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(alt_file_name) == [
        [
            (
                5,
                10,
                "warning",
                "“harbour.jpg” says nothing about the picture.",
                "Say in a sentence what is to be seen.",
            ),
        ],
        [
            (9, 1, "warning", "“IMG_2041” says nothing about the picture.", "Say in a sentence what is to be seen."),
        ],
    ]
