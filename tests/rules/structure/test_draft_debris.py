"""draft-debris: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pressctl.rules.finding import Finding
from pressctl.rules.structure import draft_debris


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(draft_debris) == [
        [
            (
                11,
                43,
                "error",
                "“{++” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                51,
                "error",
                "“++}” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                64,
                "error",
                "“{>>” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                81,
                "error",
                "“<<}” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
        ],
        [
            (
                11,
                35,
                "error",
                "“{--” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                53,
                "error",
                "“--}” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
        ],
        [
            (
                13,
                1,
                "error",
                "“Commented [AQ1]” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
        ],
        [
            (
                11,
                42,
                "warning",
                "“~~morgen~~” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
            (
                11,
                67,
                "error",
                "“Fehler! Textmarke nicht definiert” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
            ),
        ],
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "Error! Reference source not found.", ["Error! Reference source not found"]),
        ("en", "[a]Is this true?", ["[a]"]),
        ("en", "It opens ~~soon~~ <ins>now</ins>.", ["~~soon~~", "<ins>", "</ins>"]),
        ("en", "As an AI language model, I can't.", ["As an AI language model"]),
        ("en", "Here is your press release:", ["Here is your press release:"]),
        ("en", "Here is the harbour: open.", []),
        ("en", "{ PAGE \\* MERGEFORMAT }", ["\\* MERGEFORMAT"]),
        ("en", "The deleted scenes: none. Formatted text.", []),
        ("nl", "Opmerking [TD7]: klopt dit?", ["Opmerking [TD7]"]),
        ("fr", "Erreur ! Source du renvoi introuvable.", ["Erreur ! Source du renvoi introuvable"]),
        ("fr", "Voici le communiqué :", ["Voici le communiqué :"]),
        ("es", "Con formato: Fuente: Negrita", ["Con formato: "]),
    ],
)
def test_what_is_found_in_a_sentence(
    findings: Callable[..., list[Finding]], body: Callable[..., str], language: str, sentence: str, found: list[str]
) -> None:
    text = body("Nantes – X.\n\n" + sentence, language=language)
    assert [text[each.span.start : each.span.end] for each in findings(text, "ST013")] == found
