"""speaker-misspelt: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import speaker_misspelt


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(speaker_misspelt) == [
        [
            (
                12,
                36,
                "error",
                "Ada Quilington is nearly Ada Quillington, as the directory writes the name.",
                "Write Ada Quillington, or add this spelling to the person's `aliases` in pressctl.toml.",
            ),
        ],
        [
            (
                12,
                50,
                "error",
                "Solène Kervadce is nearly Solène Kervadec, as the directory writes the name.",
                "Write Solène Kervadec, or add this spelling to the person's `aliases` in pressctl.toml.",
            ),
        ],
    ]
