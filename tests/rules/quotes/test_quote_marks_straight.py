"""quote-marks-straight: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import straight


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(straight) == [
        [
            (13, 1, "advice", "Straight quotation marks.", "Write “ ”."),
        ],
        [
            (13, 1, "advice", "Straight quotation marks.", "Write « »."),
        ],
    ]
