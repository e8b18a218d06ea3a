"""image-small: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import image_small


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(image_small) == [
        [
            (
                5,
                16,
                "advice",
                "images/harbour.jpg is 640 pixels on its longer side; papers ask for 1200.",
                "Offer a larger picture.",
            ),
        ],
        [
            (
                5,
                16,
                "advice",
                "images/harbour.jpg is 800 pixels on its longer side; papers ask for 1200.",
                "Offer a larger picture.",
            ),
        ],
    ]
