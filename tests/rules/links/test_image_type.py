"""image-type: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import image_type


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(image_type) == [
        [
            (
                5,
                16,
                "warning",
                "images/harbour.jpg is image/tiff, which pages and mails do not show.",
                "Save it as JPEG or PNG.",
            ),
        ],
        [
            (
                5,
                16,
                "warning",
                "images/harbour.jpg is image/png, though its name says otherwise.",
                "Give it the ending of its type.",
            ),
        ],
    ]
