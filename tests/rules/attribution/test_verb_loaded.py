"""verb-loaded: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import verb_loaded


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(verb_loaded) == [
        [
            (13, 21, "advice", "“claimed” casts doubt on what is quoted.", "Write a plain verb of saying."),
        ],
        [
            (13, 29, "advice", "“a martelé” casts doubt on what is quoted.", "Write a plain verb of saying."),
        ],
    ]
