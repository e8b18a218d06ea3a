"""mark-unopened: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import mark_unopened


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(mark_unopened) == [
        [
            (11, 82, "advice", "“?” closes what no “¿” opens.", "Write “¿” where the sentence begins."),
        ],
        [
            (2, 30, "advice", "“!” closes what no “¡” opens.", "Write “¡” where the sentence begins."),
        ],
    ]
