"""first-mention-short: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import first_mention_short


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(first_mention_short) == [
        [
            (
                13,
                26,
                "advice",
                "Quill is named here for the first time, without a given name.",
                "Write Ada Quill and the title here.",
            ),
        ],
        [
            (
                13,
                39,
                "advice",
                "Quill is named here for the first time, without a given name.",
                "Write Ada Quill and the title here.",
            ),
        ],
    ]
