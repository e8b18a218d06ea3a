"""merge-tag-left: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pressctl.rules.finding import Finding
from pressctl.rules.structure import merge_tag_left


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(merge_tag_left) == [
        [
            (
                11,
                30,
                "error",
                "“{{first_name}}” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
            ),
        ],
        [
            (
                11,
                35,
                "error",
                "“*|PRENOM|*” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
            ),
        ],
        [
            (
                11,
                30,
                "error",
                "“%recipient.name%” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
            ),
        ],
        [
            (
                11,
                35,
                "error",
                "“{ANREDE}” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
            ),
            (
                11,
                44,
                "error",
                "“<<Nachname>>” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
            ),
        ],
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        (
            "en",
            "Dear {contact.FIRSTNAME}, {contactfield=firstname}, {subtag:name}.",
            ["{contact.FIRSTNAME}", "{contactfield=firstname}", "{subtag:name}"],
        ),
        (
            "en",
            "Dear <<FirstName>>, -firstName-, [firstname,fallback=reader].",
            ["<<FirstName>>", "-firstName-", "[firstname,fallback=reader]"],
        ),
        ("en", "%%=v(@firstname)=%% [unsubscribe]", ["%%=v(@firstname)=%%", "[unsubscribe]"]),
        ("en", "{name} and [name] are placeholders, “first name” is none; 100% of {3, 4}.", []),
        ("fr", "Bonjour «Prénom», « nom de famille » et «\u00a0prénom\u00a0».", ["«Prénom»", "«\u00a0prénom\u00a0»"]),
    ],
)
def test_what_is_found_in_a_sentence(
    findings: Callable[..., list[Finding]], body: Callable[..., str], language: str, sentence: str, found: list[str]
) -> None:
    text = body("Nantes – X.\n\n" + sentence, language=language)
    assert [text[each.span.start : each.span.end] for each in findings(text, "ST014")] == found
