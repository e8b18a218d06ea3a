"""verb-loaded: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import verb_loaded


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(verb_loaded) == [
        [
            (13, 21, "advice", "“claimed” casts doubt on what is quoted.", "Write a plain verb of saying."),
        ],
        [
            (13, 29, "advice", "“a martelé” casts doubt on what is quoted.", "Write a plain verb of saying."),
        ],
    ]


def test_a_verb_of_two_words(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – Le port rouvre.\n\n«\u00a0Nous avons tenu parole\u00a0», a prétendu Ada Quill, capitaine du port.",
        language="fr",
    )
    assert said(text, "AT009") == [(14, 29, "AT009", "“a prétendu” casts doubt on what is quoted.")]


def test_a_verb_before_the_quote(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – X.\n\nAda Quill, havenmeester, beweerde: “Wij hielden woord, en de haven is open.”", language="nl"
    )
    assert said(text, "AT009") == [(14, 36, "AT009", "“beweerde” casts doubt on what is quoted.")]
