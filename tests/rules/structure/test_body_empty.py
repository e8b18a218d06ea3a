"""body-empty: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import body_empty


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(body_empty) == [
        [
            (1, 1, "error", "This release has no text.", "Write the text below the second `---`."),
        ],
        [
            (1, 1, "error", "This release has no text.", "Write the text below the second `---`."),
        ],
    ]
