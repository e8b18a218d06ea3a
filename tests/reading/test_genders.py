"""Whether a name, a title or a pronoun means a woman or a man, and that nothing is concluded from silence."""

from __future__ import annotations

import pytest

from pressctl.reading.genders import gender_of_name, gender_of_word
from pressctl.reading.lexicons import load_lexicon


@pytest.mark.parametrize(
    ("tag", "name", "text", "gender"),
    [
        ("en", "Bess Fenwick", "“Go,” said Bess Fenwick.", "woman"),
        ("en", "Xo Prull", "“Go,” said Mr Prull. Xo Prull left.", "man"),
        ("en", "Xo Prull", "The mother of Xo Prull left.", None),
        ("fr", "Xo Prull", "La directrice du quai de Kerlou, Xo Prull, est là.", "woman"),
        ("fr", "Xo Prull", "La maire arrive avec Xo Prull.", None),
        ("fr", "Sandrine Prull", "Le commandant Sandrine Prull dirige la manœuvre.", "woman"),
        ("es", "Xo Prull", "El concejal de Empleo, Xo Prull, habló.", "man"),
        ("es", "Xo Prull", "Xo Prull, portavoz del club, habló.", None),
        ("de", "Xo Prull", "Die Feier eröffnete Landesrätin Xo Prull.", "woman"),
        ("de", "Xo Prull", "Xo Prull, Sprecher der Werft, kam.", "man"),
        ("nl", "Xo Prull", "Woordvoerster Xo Prull kwam.", "woman"),
        ("nl", "Xo Prull", "Directeur Xo Prull kwam.", None),
        ("nl", "Sietske Prull", "Directeur Sietske Prull kwam.", "woman"),
        ("sv", "Xo Prull", "Taleskvinnan Xo Prull kom.", "woman"),
        ("sv", "Torbjörn Prull", "Ordföranden Torbjörn Prull kom.", "man"),
        ("pl", "Xo Prulska", "Dyrektor Xo Prulska przyszła.", "woman"),
        ("pl", "Ksantypa Prull", "Dyrektor Ksantypa Prull przyszła.", None),
        ("pl", "Grażyna Prull", "Dyrektor Grażyna Prull przyszła.", "woman"),
        ("ru", "Ксо Прулев", "Пришёл директор Ксо Прулев.", "man"),
        ("ru", "Игоря Прулева", "Нет Игоря Прулева.", None),
        ("ru", "Илья Пруль", "Пришёл Илья Пруль.", "man"),
    ],
)
def test_gender_of_a_name(tag: str, name: str, text: str, gender: str | None) -> None:
    assert gender_of_name(name, text, load_lexicon(tag)) == gender


@pytest.mark.parametrize(
    ("tag", "word", "gender"),
    [
        ("de", "sprecherin", "woman"),
        ("de", "sprecher", "man"),
        ("fr", "conseillère", "woman"),
        ("fr", "conseiller", "man"),
        ("es", "concejala", "woman"),
        ("es", "portavoz", None),
        ("en", "director", None),
        ("en", "spokeswoman", "woman"),
        ("nl", "directeur", None),
        ("nl", "winnares", "woman"),
        ("sv", "taleskvinna", "woman"),
        ("pl", "dyrektor", None),
        ("pl", "dyrektorka", "woman"),
        ("ru", "директор", None),
        ("ru", "учительница", "woman"),
    ],
)
def test_gender_of_a_word(tag: str, word: str, gender: str | None) -> None:
    assert gender_of_word(word, load_lexicon(tag)) == gender


@pytest.mark.parametrize("tag", ["en", "nl", "sv", "pl", "ru"])
def test_no_given_name_is_both_a_womans_and_a_mans(tag: str) -> None:
    lexicon = load_lexicon(tag)
    assert lexicon.women_names & lexicon.men_names == frozenset()
