"""quote-marks-wrong: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import marks_wrong


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(marks_wrong) == [
        [
            (13, 1, "warning", "« » are not the quotation marks of this release's language (en).", "Write “ ”."),
        ],
        [
            (13, 1, "warning", "„ “ are not the quotation marks of this release's language (fr).", "Write « »."),
        ],
    ]
