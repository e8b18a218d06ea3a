"""boilerplate-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import boilerplate_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(boilerplate_missing) == [
        [
            (1, 1, "advice", "Nothing says who the sender is.", "Add `boilerplate:` with one of: port."),
        ],
        [
            (1, 1, "advice", "Nothing says who the sender is.", "Add `boilerplate:` with one of: port."),
        ],
    ]
