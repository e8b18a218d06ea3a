"""merge-tag-left: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import merge_tag_left


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(merge_tag_left) == [
        [
            (
                11,
                30,
                "error",
                "“{{first_name}}” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
            ),
        ],
        [
            (
                11,
                35,
                "error",
                "“*|PRENOM|*” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
            ),
        ],
        [
            (
                11,
                30,
                "error",
                "“%recipient.name%” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
            ),
        ],
    ]
