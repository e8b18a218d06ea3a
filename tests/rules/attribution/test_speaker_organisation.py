"""speaker-organisation: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import speaker_organisation


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(speaker_organisation) == [
        [
            (13, 46, "advice", "An organisation is quoted here: Quill Ferries Ltd.", "Say which person speaks for it."),
        ],
        [
            (13, 65, "advice", "An organisation is quoted here: Compagnie.", "Say which person speaks for it."),
        ],
    ]
