import re

import pytest

from pressctl.languages.language import TAGS, load_language
from pressctl.release.release import KINDS
from pressctl.resources import templates_folder
from pressctl.scaffold.placeholders import find_placeholders
from pressctl.scaffold.words import load_words


def asked_by_templates() -> set[str]:
    texts = [file.read_text("utf-8") for file in (templates_folder() / "release").glob("*.j2")]
    return {name for text in texts for name in re.findall(r"ask\.(\w+)", text)}


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_has_every_word(tag: str) -> None:
    english, own = load_language("en").scaffold, load_language(tag).scaffold
    assert set(own) == set(english)
    assert {kind: set(words) for kind, words in own["ask"].items() if not isinstance(words, str)} == {
        kind: set(words) for kind, words in english["ask"].items() if not isinstance(words, str)
    }
    assert set(own["ask"]) == set(english["ask"])
    assert set(re.findall(r"\{(\w+)\}", own["quote"])) == {"quote", "name", "title"}


@pytest.mark.parametrize("tag", TAGS)
def test_words_are_placeholders_that_are_found(tag: str) -> None:
    for kind in KINDS:
        words = load_words(tag, kind)
        assert words.known
        for text in words.ask.values():
            assert [found.text for found in find_placeholders(text)] == [text]


def test_templates_ask_for_nothing_else() -> None:
    asked = {key for kind in KINDS for key in load_words("en", kind).ask}
    assert asked_by_templates() <= asked
    assert asked - asked_by_templates() == {
        "title",
        "place",
        "quote",
        "a-quote",
        "role",
        "about",
        "contact",
    }  # asked for by compose.py


def test_another_language_gets_english_words() -> None:
    words = load_words("fi", "news")
    assert (words.known, words.ask["place"]) == (False, "[[City]]")
