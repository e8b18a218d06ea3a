"""placeholder-left: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pressctl.rules.finding import Finding
from pressctl.rules.structure import placeholder_left


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(placeholder_left) == [
        [
            (
                11,
                55,
                "error",
                "“[insert number]” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
            (13, 16, "error", "“XX” looks like something that was to be filled in.", "Fill it in, or delete it."),
        ],
        [
            (
                11,
                42,
                "error",
                "“[à compléter]” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
        ],
        [
            (
                2,
                8,
                "error",
                "“[[Headline: the news in one sentence]]” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
            (6, 31, "error", "“TBC” looks like something that was to be filled in.", "Fill it in, or delete it."),
        ],
        [
            (
                11,
                45,
                "error",
                "“TT.MM.JJJJ” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
            (11, 63, "error", "“{Name}” looks like something that was to be filled in.", "Fill it in, or delete it."),
            (
                11,
                70,
                "error",
                "“(wird noch bestätigt)” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
            (
                11,
                93,
                "error",
                "“[Betrag einfügen]” looks like something that was to be filled in.",
                "Fill it in, or delete it.",
            ),
        ],
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "The cost is XX% and xxx euros.", ["XX", "xxx"]),
        ("en", "Call N. N. in May, not N. N. Taleb.", ["N. N."]),
        ("en", "It costs €### million.", ["###"]),
        ("en", "Opens DD/MM/YYYY at HH:MM.", ["DD/MM/YYYY", "HH:MM"]),
        ("en", "The mayor (to be confirmed) and {name}.", ["(to be confirmed)", "{name}"]),
        (
            "en",
            "See [photo to follow], [link] and [please check with legal].",
            ["[photo to follow]", "[link]", "[please check with legal]"],
        ),
        ("en", "[He] said [the harbour] opens [sic]. They chose [to check] it.", []),
        ("en", "Ring <name> or <b>.", ["<name>"]),
        ("en", "Edition XX and the XX century.", ["XX"]),
        ("es", "Cuesta XXX euros el XX de abril, en las XX Jornadas.", ["XXX", "XX"]),
        ("es", "La TBC es una enfermedad; la tuberculosis también.", []),
        ("es", "La fecha es TBC.", ["TBC"]),
        ("de", "Termin TBD, Ort TBC.", ["TBD", "TBC"]),
        ("de", "TK Muster zahlt. [Foto folgt]", ["[Foto folgt]"]),
        ("de", "Die Ministerin (noch offen) spricht.", ["(noch offen)"]),
        ("nl", "[bedrag invullen] en [nog te bevestigen].", ["[bedrag invullen]", "[nog te bevestigen]"]),
        ("it", "[inserire importo], (da definire).", ["[inserire importo]", "(da definire)"]),
        (
            "fr",
            "[NDLR : c’est exact] et [vérifier avec le service juridique].",
            ["[vérifier avec le service juridique]"],
        ),
    ],
)
def test_what_is_found_in_a_sentence(
    findings: Callable[..., list[Finding]], body: Callable[..., str], language: str, sentence: str, found: list[str]
) -> None:
    text = body("Nantes – X.\n\n" + sentence, language=language)
    assert [text[each.span.start : each.span.end] for each in findings(text, "ST002")] == found
