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


def test_a_name_that_only_the_directory_has_whole(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – The harbour opens.\n\n“We kept our word, and the harbour is open,” said Quill.")
    assert said(text, "AT006", newsroom='[people.quill]\nname = "Ada Quill"') == [
        (14, 51, "AT006", "Quill is named here for the first time, without a given name.")
    ]
