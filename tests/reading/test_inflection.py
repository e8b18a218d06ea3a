"""Names in the genitive and other cases, brought back to the form that a speaker is given in."""

from __future__ import annotations

import pytest

from pressctl.reading.inflection import is_given_name, nominative, same_person
from pressctl.reading.lexicons import load_lexicon


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Анны Ковалёвой", "Анна Ковалёва"),
        ("Петра Белоусова", "Пётр Белоусов"),
        ("Сергея Лучинского", "Сергей Лучинский"),
        ("Марии Лучинской", "Мария Лучинская"),
        ("Игоря Юрьевича Гая", "Игорь Юрьевич Гай"),
        ("Ольги Ким", "Ольга Ким"),
        ("Никиты Шевченко", "Никита Шевченко"),
        ("Джейн Остин", "Джейн Остин"),
    ],
)
def test_russian_genitives(form: str, name: str) -> None:
    assert nominative(form, "", load_lexicon("ru")) == name


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Marka Sadowskiego", "Marek Sadowski"),
        ("Anny Kruk", "Anna Kruk"),
        ("Iwony Marcinkowskiej", "Iwona Marcinkowska"),
        ("Pawła Wójcika", "Paweł Wójcik"),
        ("Jerzego Nowaka", "Jerzy Nowak"),
        ("Zofii Lis", "Zofia Lis"),
    ],
)
def test_polish_genitives(form: str, name: str) -> None:
    assert nominative(form, "", load_lexicon("pl")) == name


def test_of_two_forms_the_one_in_the_text_is_taken() -> None:
    lexicon = load_lexicon("ru")
    assert nominative("Ивана Белого", "Иван Белый", lexicon) == "Иван Белый"
    assert nominative("Ивана Белого", "приехал Белой", lexicon) == "Иван Белой"


def test_any_case_gives_the_full_name_of_a_surname() -> None:
    lexicon = load_lexicon("ru")
    assert same_person("Игнатом Рудаковым", "Рудаков", lexicon) == "Игнат Рудаков"
    assert same_person("Ольге Юрьевне Дементьевой", "Дементьева", lexicon) == "Ольга Юрьевна Дементьева"
    assert same_person("Игнатом Громовым", "Рудаков", lexicon) is None


def test_given_names_are_known_in_both_cases() -> None:
    lexicon = load_lexicon("ru")
    assert is_given_name("юрий", lexicon)
    assert is_given_name("юрия", lexicon)
    assert not is_given_name("музея", lexicon)


def test_languages_without_cases_keep_names() -> None:
    assert nominative("Anna Berg", "", load_lexicon("en")) == "Anna Berg"
