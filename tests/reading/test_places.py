"""Which names are places: known ones, and those that a release shows to be one."""

from __future__ import annotations

import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.places import is_common_word, is_known_place, is_met_as_place
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.source import source_from_text


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Genève", True),
        ("GENEVA", True),
        ("Suisse", True),
        ("Geneva/New York", True),
        ("Wien", True),
        ("القاهرة", True),
        ("日内瓦", True),
        ("Cox’s Bazar", True),
        ("Oxfam", False),
        ("Music", False),
        ("Öffnungszeiten", False),
    ],
)
def test_known_places(name: str, known: bool) -> None:
    assert is_known_place(name) is known


def test_a_word_that_the_text_has_in_lower_case_is_no_name() -> None:
    assert is_common_word("Music", "There will be music.")
    assert not is_common_word("Music", "There will be musicians.")
    assert not is_common_word("مرسيليا", "مرسيليا – تتعاون جمعية")


@pytest.mark.parametrize(
    ("name", "text", "tag", "met"),
    [
        ("Fenwick", "The mill in Fenwick opens.", "en", True),
        ("Fenwick", "Fenwick opens a mill.", "en", False),
        ("Fenwick", "The mill in Fenwickshire opens.", "en", False),
        ("Quillac", "Le moulin, à Quillac, rouvre.", "fr", True),
        ("Озёрка", "Мельница в Озёрке открылась.", "ru", True),
        ("Квилово", "В Квилове открылась мельница.", "ru", True),
        ("Fenwick", "in Fenwick", "und", False),
    ],
)
def test_places_of_the_text(name: str, text: str, tag: str, met: bool) -> None:
    assert is_met_as_place(name, text, tag) is met


@pytest.mark.parametrize(("rest", "place"), [("The mill in Fenwick is open.", "Fenwick"), ("The mill is open.", None)])
def test_an_unknown_town_before_a_dash_must_be_met_again(rest: str, place: str | None) -> None:
    lead = "Fenwick – The old mill on the river has been repaired and opens to visitors in May."
    text = f"---\ntitle: A mill opens\nlanguage: en\n---\n\n{lead}\n\n{rest}\n"
    dateline = read_release(parse_release(source_from_text(text, "r.md"), Newsroom())).dateline
    assert (dateline.place if dateline else None) == place
