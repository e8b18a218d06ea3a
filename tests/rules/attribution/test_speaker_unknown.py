"""speaker-unknown: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import speaker_unknown


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(speaker_unknown) == [
        [
            (
                12,
                36,
                "warning",
                "Owen Tarrant is quoted but is not among the newsroom's spokespeople.",
                "Add Owen Tarrant to `spokespeople:` or to pressctl.toml, or correct the name.",
            ),
        ],
        [
            (
                12,
                50,
                "warning",
                "Solène Kervadec is quoted but is not among the newsroom's spokespeople.",
                "Add Solène Kervadec to `spokespeople:` or to pressctl.toml, or correct the name.",
            ),
        ],
    ]
