"""ticker-form: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import ticker_form


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(ticker_form) == [
        [
            (
                11,
                38,
                "advice",
                "“(NASDAQ:QUIL)” is not how wires write a ticker symbol.",
                "Write (exchange: SYMBOL), with a colon and a space.",
            ),
        ],
        [
            (
                11,
                40,
                "advice",
                "“(Euronext Paris – QUIL)” is not how wires write a ticker symbol.",
                "Write (exchange: SYMBOL), with a colon and a space.",
            ),
        ],
    ]
