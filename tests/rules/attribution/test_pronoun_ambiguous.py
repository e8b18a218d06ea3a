"""pronoun-ambiguous: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import pronoun_ambiguous

QUOTED = "“We kept our word,” said Ada Quill, harbour master.\n\n“The ferries are ready,” said Mira Holt, head of the ferries.\n\n"


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(pronoun_ambiguous) == [
        [(17, 95, "advice", "“she” could be Ada Quill or Mira Holt.", "Name the person who speaks.")],
        [(19, 31, "advice", "“elle” could be Ada Quill or Mira Holt.", "Name the person who speaks.")],
    ]


def test_one_person_is_clear(said: Callable[..., object], body: Callable[..., str]) -> None:
    for text in (
        "Ada Quill opened the new quay. “It was worth the work,” she said.",
        "Ada Quill and Mira Holt met. Quill opened the new quay. “It was worth the work,” she said.",
        "Ada Quill and Mira Holt met. “It was worth the work,” they said.",
        "“It was worth it,” said Ada Quill beside Mira Holt. “It was the work of years,” she added.",
        "- Ada Quill and Mira Holt\n\n“It was worth the work,” she said.",
    ):
        assert said(body(QUOTED + text), "AT011") == []


def test_two_are_not(said: Callable[..., object], body: Callable[..., str]) -> None:
    for text in (
        "Quill thanked Holt for the work. “It was worth it,” she said.",
        "The day was fine. Mira Holt thanked Ada Quill.\n\n“It was worth the work,” she said.",
        "Holt met Quill. She said: “It was worth the work.”",
    ):
        found = said(body(QUOTED + text), "AT011")
        assert len(found) == 1, text  # type: ignore[arg-type]
