"""slug-repeated: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import slug_repeated


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(slug_repeated) == [
        [
            (
                5,
                7,
                "error",
                "The slug “harbour” is taken in this language, by releases/2025-03-12-harbour.en.md.",
                "Give one of them another slug.",
            ),
        ],
        [
            (
                1,
                1,
                "error",
                "The slug “r” is taken in this language, by releases/2024/port.fr.md, releases/2025/port.fr.md.",
                "Add a `slug:` that no other release has.",
            ),
        ],
    ]


def test_of_many_it_names_three(said: Callable[..., object], body: Callable[..., str]) -> None:
    assert said(body("The ferry sails."), "FM021", around='rivals = ["a.md", "b.md", "c.md", "d.md"]') == [
        (1, 1, "FM021", "The slug “r” is taken in this language, by a.md, b.md, c.md, …."),
    ]
