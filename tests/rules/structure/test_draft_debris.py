"""draft-debris: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import draft_debris


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(draft_debris) == [
        [
            (
                11,
                43,
                "error",
                "“{++” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                51,
                "error",
                "“++}” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                64,
                "error",
                "“{>>” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                81,
                "error",
                "“<<}” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
        ],
        [
            (
                11,
                35,
                "error",
                "“{--” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                53,
                "error",
                "“--}” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
        ],
        [
            (
                13,
                1,
                "error",
                "“Commented [AQ1]” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
        ],
    ]
