"""space-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import space_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_missing) == [
        [
            (11, 48, "advice", "A space is missing after the full stop.", "Add a space."),
        ],
        [
            (11, 41, "advice", "A space is missing after the full stop.", "Add a space."),
        ],
        [
            (11, 41, "advice", "A space is missing after the comma.", "Add a space."),
            (11, 56, "advice", "A no-break space is missing before “:”.", "Add it."),
        ],
    ]


def test_french_stops_by_country(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = "Nantes – Trois villes: Nantes, Brest et Lorient! Rendez-vous à 10:30."
    colon = (12, 22, "TY015", "A no-break space is missing before “:”.")
    assert said(body(text, language="fr"), "TY015") == [
        colon,
        (12, 48, "TY015", "A no-break space is missing before “!”."),
    ]
    assert said(body(text, language="fr-CA"), "TY015") == [colon]
    assert said(body(text, language="fr-CH"), "TY015") == []
    assert said(body(text, language="fr").replace("date:", "country: CH\ndate:"), "TY015") == []


def test_addresses_and_abbreviations_are_left_alone(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = "Nantes – Write to ada,ben@quill.example, see quill.example/Da,da or Node.Js, and 1,5 and U.S.Law."
    assert said(body(text), "TY015") == []


def test_one_letter_may_begin_a_sentence(said: Callable[..., object], body: Callable[..., str]) -> None:
    assert said(body("Nantes – Il parco è aperto.È gratuito.", language="it"), "TY015") == [
        (12, 27, "TY015", "A space is missing after the full stop.")
    ]


def test_a_frequent_word_begins_a_sentence(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – Funciona.El río fluye. Node.Js.", language="es")
    assert said(text, "TY015") == [(12, 18, "TY015", "A space is missing after the full stop.")]
