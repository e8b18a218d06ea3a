"""Names of people and places: what is one, what is a slip, what is another."""

from __future__ import annotations

import pytest

from pressctl.rules.attribution.title_differs import agrees
from pressctl.rules.names import fold, near_miss, same_person, same_place


@pytest.mark.parametrize(
    ("written", "known", "same"),
    [
        ("Ada Quill", "Ada Quill", True),
        ("ADA QUILL", "Ada Quill", True),
        ("Quill", "Ada Quill", True),
        ("Quill Ada", "Ada Quill", True),
        ("A. Quill", "Ada Quill", True),
        ("Ada M. Quill", "Ada Quill", True),
        ("Solene Kervadec", "Solène Kervadec", True),
        ("Łukasz Żak", "Lukasz Zak", True),
        ("N’Diaye", "Aïcha N'Diaye", True),
        ("Jean Pierre Vasseur", "Jean-Pierre Vasseur", True),
        ("Ada", "Ada", True),
        ("A. Q.", "Ada Quill", False),
        ("Ida Quill", "Ada Quill", False),
        ("Ada Quillon", "Ada Quill", False),
        ("Owen Tarrant", "Ada Quill", False),
        ("", "Ada Quill", False),
    ],
)
def test_same_person(written: str, known: str, same: bool) -> None:
    assert same_person(written, known) is same


@pytest.mark.parametrize(
    ("written", "known", "near"),
    [
        ("Owen Tarrrant", "Owen Tarrant", True),
        ("Owen Tarratn", "Owen Tarrant", True),
        ("Ada Quil", "Ada Quill", True),
        ("Tarrent", "Owen Tarrant", True),
        ("Mahym Orazmuhamedova", "Mahym Orazmuhammedova", True),
        ("Mahym Orazmuhamedowa", "Mahym Orazmuhammedova", True),
        ("Owen Tarrant", "Owen Tarrant", False),
        ("Owen Torrent", "Owen Tarrant", False),
        ("Ida Quill", "Ada Quill", False),
        ("Jean Martin", "Jeanne Martin", False),
        ("Li", "Lu", False),
    ],
)
def test_near_miss(written: str, known: str, near: bool) -> None:
    assert near_miss(written, known) is near


@pytest.mark.parametrize(
    ("place", "other", "same"),
    [
        ("ST ANDREWS", "St Andrews", True),
        ("Orleans", "Orléans", True),
        ("Newcastle", "Newcastle upon Tyne", True),
        ("Aix-en-Provence", "AIX EN PROVENCE", True),
        ("Minsk, Belarus", "Minsk", True),
        ("Leeds", "Leedsham", False),
        ("Lyon", "Nantes", False),
        ("", "Nantes", False),
    ],
)
def test_same_place(place: str, other: str, same: bool) -> None:
    assert same_place(place, other) is same


@pytest.mark.parametrize(
    ("role", "title", "same"),
    [
        ("chief executive of the port", "Chief Executive", True),
        ("Chief of Mission", "IOM's Chief of Mission in Belarus", True),
        ("CEO", "Chief Executive Officer", True),
        ("directrice generale", "directrice générale du port", True),
        ("head of research", "chief executive", False),
        ("directeur des travaux", "directrice générale", False),
        ("chief of mission", "deputy chief of mission", False),
        ("Acting CEO", "Chief Executive Officer", False),
        ("deputy mayor of Nantes", "Deputy Mayor", True),
        ("mayor", "mayor and former harbour master", True),
        ("harbour master", "mayor and former harbour master", False),
        ("senior engineer", "engineer", True),
    ],
)
def test_titles(role: str, title: str, same: bool) -> None:
    assert agrees(role, title, "en") is same


@pytest.mark.parametrize(
    ("role", "title", "language", "same"),
    [
        ("directrice", "directrice adjointe", "fr", False),
        ("directeur général par intérim", "directeur général", "fr", False),
        ("directrice adjointe du port", "directrice adjointe", "fr-CA", True),
        ("Leiterin des Amtes", "stellvertretende Leiterin des Amtes", "de", False),
        ("directora adjunta", "directora", "es-MX", False),
        ("directeur", "waarnemend directeur", "nl", False),
        ("sindaco e presidente", "presidente", "it", True),
        ("директор", "заместитель директор", "ru", False),
        ("johtaja", "vara johtaja", "fi", True),
    ],
)
def test_titles_of_rank(role: str, title: str, language: str, same: bool) -> None:
    assert agrees(role, title, language) is same


def test_fold() -> None:
    assert fold("  L’ÎLE  d'Yeu ") == "l'ile d'yeu"
    assert fold("Straße Ørsted Œuvre") == "strasse orsted oeuvre"
