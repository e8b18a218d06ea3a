"""bracket-unpaired: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import bracket_unpaired


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(bracket_unpaired) == [
        [
            (11, 37, "warning", "This bracket is never closed.", "Add the other bracket, or delete this one."),
        ],
        [
            (11, 57, "warning", "This bracket was never opened.", "Add the other bracket, or delete this one."),
            (11, 67, "warning", "A space stands inside the bracket.", "Delete the space."),
            (11, 74, "warning", "A space stands inside the bracket.", "Delete the space."),
        ],
    ]


def test_lists_and_faces_are_no_brackets(said: Callable[..., object], body: Callable[..., str]) -> None:
    assert (
        said(body("Nantes – First a) ferries, b) boats, 3) barges, iv) rafts :-) and (all (of them)) ;)"), "TY018")
        == []
    )
