"""spokesperson-silent: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import spokesperson_silent


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(spokesperson_silent) == [
        [
            (6, 5, "advice", "Ada Quill is not quoted.", "Add a quote, or take the name out."),
        ],
        [
            (6, 5, "advice", "Solène Kervadec is not quoted.", "Add a quote, or take the name out."),
        ],
    ]
