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


def test_a_host_of_one_word_and_what_expires(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – [the harbour](https://fileserver/x), [the film](https://we.tl/t-abc), [the plan](https://quill.example)."
    )
    assert said(text, "LK020") == [
        (12, 10, "LK020", "https://fileserver/x is not open to readers."),
        (12, 47, "LK020", "https://we.tl/t-abc is not open to readers."),
    ]
