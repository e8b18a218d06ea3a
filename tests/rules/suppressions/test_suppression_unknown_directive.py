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


def test_slips_of_the_name(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "<!-- presctl: ignore TY002 (x) -->\n\nNantes – The harbour.\n\n<!-- pressctl ignore TY002 (x) -->\n\nIt opens.\n\n<!-- please ignore this -->\n\nNow."
    )
    assert said(text, "SU004") == [
        (12, 1, "SU004", "“presctl: ignore” is no suppression, though it looks like one."),
        (16, 1, "SU004", "“pressctl ignore” is no suppression, though it looks like one."),
    ]
