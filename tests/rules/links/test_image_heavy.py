"""image-heavy: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import image_heavy


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(image_heavy) == [
        [
            (5, 16, "warning", "images/harbour.jpg has 9.0 MB.", "Save it smaller; 5.0 MB are plenty."),
        ],
        [
            (5, 16, "warning", "images/harbour.jpg has 6.0 MB.", "Save it smaller; 5.0 MB are plenty."),
        ],
    ]
