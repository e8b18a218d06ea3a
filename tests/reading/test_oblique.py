"""The pronoun behind «according to», and within phrases such as «in her words»: followed back by gender."""

from __future__ import annotations

import pytest

from pressctl.reading.read import read_release
from pressctl.release.parse import parse_plain
from pressctl.source import source_from_text


def speakers(tag: str, text: str) -> list[tuple[str | None, bool]]:
    reading = read_release(parse_plain(source_from_text(text), tag, None))
    return [(quote.speaker.name, quote.speaker.anaphoric) for quote in reading.quotes]


INTRODUCED = {
    "en": "A plan\n\nHarbour master Anna Carter presented the plan with Peter Hill.\n\n",
    "fr": "Un plan\n\nLa directrice Anne Morvan a présenté le plan avec Pierre Kerval.\n\n",
    "es": "Un plan\n\nLa directora Ana Morán presentó el plan junto a Pedro Gil.\n\n",
    "it": "Un piano\n\nLa direttrice Anna Moro ha presentato il piano con Paolo Gatti.\n\n",
    "pt": "Um plano\n\nA diretora Ana Morais apresentou o plano com Pedro Gil.\n\n",
    "de": "Ein Plan\n\nHafenmeisterin Anna Moor stellte den Plan mit Peter Kehl vor.\n\n",
    "nl": "Een plan\n\nDirecteur Anna Moor presenteerde het plan met Peter Kools.\n\n",
    "sv": "En plan\n\nHamnchefen Anna Moor presenterade planen med Peter Kron.\n\n",
}


@pytest.mark.parametrize(
    ("tag", "said", "woman"),
    [
        ("en", "According to her, “the harbour has to change this year”.", True),
        ("en", "“The plan goes too far for us”, according to him.", False),
        ("en", "In his view, “the plan goes too far for us”.", False),
        ("fr", "D’après elle, « le port doit changer cette année ».", True),
        ("fr", "Selon lui, « le plan va trop loin pour nous ».", False),
        ("es", "Según ella, «el puerto debe cambiar este año».", True),
        ("es", "Según él, «el plan va demasiado lejos».", False),
        ("it", "Secondo lei, «il porto deve cambiare quest’anno».", True),
        ("it", "Secondo lui, «il piano va troppo lontano per noi».", False),
        ("pt", "Segundo ela, “o porto deve mudar este ano”.", True),
        ("pt", "De acordo com ele, “o plano vai longe demais”.", False),
        ("pt", "Na opinião dela, “o porto deve mudar este ano”.", True),
        ("de", "Laut ihr „muss sich der Hafen in diesem Jahr ändern“.", True),
        ("de", "Ihm zufolge „geht der Plan viel zu weit für uns“.", False),
        ("nl", "Volgens haar “moet de haven dit jaar veranderen”.", True),
        ("nl", "Volgens hem “gaat het plan veel te ver voor ons”.", False),
        ("sv", "Enligt henne ”måste hamnen ändras i år”.", True),
        ("sv", "Enligt honom ”går planen alldeles för långt”.", False),
    ],
)
def test_the_pronoun_behind_according_to_means_who_was_named_of_its_gender(tag: str, said: str, woman: bool) -> None:
    man = {"en": "Peter Hill", "fr": "Pierre Kerval", "es": "Pedro Gil", "it": "Paolo Gatti"}
    man |= {"pt": "Pedro Gil", "de": "Peter Kehl", "nl": "Peter Kools", "sv": "Peter Kron"}
    lady = {"en": "Anna Carter", "fr": "Anne Morvan", "es": "Ana Morán", "it": "Anna Moro"}
    lady |= {"pt": "Ana Morais", "de": "Anna Moor", "nl": "Anna Moor", "sv": "Anna Moor"}
    assert speakers(tag, INTRODUCED[tag] + said) == [((lady if woman else man)[tag], True)]


@pytest.mark.parametrize(
    ("tag", "text", "name"),
    [
        (
            "ru",
            "План\n\nДиректор порта Анна Морская выступила. По её словам, «порт должен измениться».",
            "Анна Морская",
        ),
        ("pl", "Plan\n\nDyrektorka Anna Morska jest za. Według niej „port musi się zmienić”.", "Anna Morska"),
        (
            "ar",
            'خطة\n\nقدمت مديرة الميناء سلمى الزواري الخطة.\n\nووفقا لها، "يجب أن يتغير الميناء هذا العام".',
            "سلمى الزواري",
        ),
        (
            "ja",
            "計画\n\n港湾局長の山田花子氏は計画を発表した。\n\n彼女によると、「港は年末までに変わる」。",
            "山田花子",
        ),
        ("zh", "计划\n\n港务局局长李娜介绍了计划。\n\n据她介绍，“港口必须在年底前改变”。", "李娜"),
    ],
)
def test_the_other_languages_follow_it_back_too(tag: str, text: str, name: str) -> None:
    assert speakers(tag, text) == [(name, True)]


def test_somebody_spoken_to_is_not_the_speaker() -> None:
    text = "Un plan\n\nLa directrice Anne Morvan a reçu Pierre Kerval.\n\n« Le port doit changer », lui a-t-elle dit."
    assert speakers("fr", text) == [("Anne Morvan", True)]


def test_a_possessive_before_its_noun_is_no_pronoun() -> None:
    text = "A plan\n\nPeter Hill presented the plan.\n\nAccording to his lawyer Anna Carter, “the plan goes too far”."
    assert speakers("en", text) == [("Anna Carter", False)]
