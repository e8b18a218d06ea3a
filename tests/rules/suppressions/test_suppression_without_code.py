"""suppression-without-code: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.suppressions import without_code


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(without_code) == [
        [
            (
                11,
                1,
                "warning",
                "This comment does not say which rules to ignore.",
                "Name them: `ignore QT001 (reason)`.",
            ),
        ],
        [
            (
                11,
                1,
                "warning",
                "This comment does not say which rules to ignore.",
                "Name them: `ignore QT001 (reason)`.",
            ),
        ],
    ]
