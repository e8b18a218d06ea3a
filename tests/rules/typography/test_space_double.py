"""space-double: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import space_double


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_double) == [
        [
            (11, 36, "advice", "2 spaces stand in a row.", "Leave one."),
        ],
        [
            (11, 34, "advice", "3 spaces stand in a row.", "Leave one."),
        ],
        [
            (2, 17, "advice", "2 spaces stand in a row.", "Leave one."),
        ],
    ]


def test_tabs_and_no_break_spaces(said: Callable[..., object], body: Callable[..., str]) -> None:
    assert said(body("Nantes – The harbour\topens\u00a0 again."), "TY002") == [
        (12, 21, "TY002", "A tab stands between two words."),
        (12, 27, "TY002", "2 spaces stand in a row."),
    ]


def test_bullets_and_line_ends_are_left_alone(said: Callable[..., object], body: Callable[..., str]) -> None:
    assert said(body("Nantes – The harbour opens.\n\n·\tone\n\n•  two\n\nThree  \nfour."), "TY002") == []
