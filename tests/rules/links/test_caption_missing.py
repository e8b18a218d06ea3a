"""caption-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import caption_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(caption_missing) == [
        [
            (5, 10, "advice", "images/harbour.jpg has no caption.", "Add `caption:` to the picture."),
        ],
        [
            (5, 10, "advice", "images/harbour.jpg has no caption.", "Add `caption:` to the picture."),
        ],
    ]
