"""embargo-zones-differ: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import embargo_zones_differ


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(embargo_zones_differ) == [
        [
            (
                11,
                17,
                "error",
                "“13 March 2026, 09:00 CET (05:00 EDT” is not the same moment as “13 March 2026, 09:00 CET”.",
                "Reckon it again, the day included.",
            ),
        ],
        [
            (
                11,
                23,
                "error",
                "“13 mars 2026 à 9 h CET (9 h GMT” is not the same moment as “13 mars 2026 à 9 h CET”.",
                "Reckon it again, the day included.",
            ),
        ],
    ]
