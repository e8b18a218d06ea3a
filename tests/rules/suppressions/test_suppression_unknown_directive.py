"""suppression-unknown-directive: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.suppressions import unknown_directive


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unknown_directive) == [
        [
            (
                11,
                1,
                "warning",
                "pressctl knows no “ignroe”.",
                "Write `ignore QT001 (reason)` before a block, or `ignore-file QT001 (reason)`.",
            ),
        ],
        [
            (
                11,
                1,
                "warning",
                "pressctl knows no “ignorer”.",
                "Write `ignore QT001 (reason)` before a block, or `ignore-file QT001 (reason)`.",
            ),
        ],
    ]
