"""percent-space: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import percent_space


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(percent_space) == [
        [
            (11, 43, "advice", "No space belongs before %.", "Delete it."),
        ],
        [
            (11, 53, "advice", "A no-break space belongs before %.", "Add it."),
        ],
    ]


def test_a_space_that_breaks_where_a_no_break_one_belongs(
    said: Callable[..., object], body: Callable[..., str]
) -> None:
    text = "Nantes – Der Verkehr wuchs um 12 % und um 3\u00a0%."
    said_of = said(body(text, language="de"), "TY013")
    assert said_of == [(12, 33, "TY013", "A no-break space belongs before %.")]
    assert said(body("Nantes – Il traffico è cresciuto del 12 %.", language="it"), "TY013") == [
        (12, 40, "TY013", "No space belongs before %.")
    ]
