"""link-private: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import private


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(private) == [
        [
            (
                13,
                9,
                "warning",
                "https://staging.quill.example/harbour is not open to readers.",
                "Link to the published page.",
            ),
        ],
        [
            (13, 10, "warning", "http://localhost:8000/port is not open to readers.", "Link to the published page."),
        ],
    ]
