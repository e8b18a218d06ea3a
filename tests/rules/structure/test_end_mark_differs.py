"""end-mark-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import end_mark_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(end_mark_differs) == [
        [
            (9, 1, "warning", "The end mark is “-30-”; this newsroom's is “ENDS”.", "Write ENDS."),
        ],
        [
            (9, 1, "warning", "The end mark is “-30-”; this newsroom's is “###”.", "Write ###."),
        ],
    ]
