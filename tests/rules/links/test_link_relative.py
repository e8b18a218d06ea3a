"""link-relative: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import relative


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(relative) == [
        [
            (
                13,
                9,
                "warning",
                "/harbour is only the end of an address.",
                "Write it whole, with https:// and host, or set `base-url` in pressctl.toml.",
            ),
        ],
        [
            (
                13,
                10,
                "warning",
                "/port/plan.html is only the end of an address.",
                "Write it whole, with https:// and host, or set `base-url` in pressctl.toml.",
            ),
        ],
    ]
