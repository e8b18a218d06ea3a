"""advisory-incomplete: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import advisory_incomplete


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(advisory_incomplete) == [
        [
            (
                1,
                1,
                "warning",
                "This advisory has no `event`: nobody sees at a glance who, what, when and where.",
                "Add `event:` with who, what, when, where.",
            ),
        ],
        [
            (
                6,
                65,
                "error",
                "The time of the event has no time zone.",
                "Add the offset: for example 2026-03-16T10:00+01:00.",
            ),
        ],
    ]
