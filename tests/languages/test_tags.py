import pytest
from babel import Locale
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from pressctl.languages import tags
from pressctl.languages.language import TAGS
from pressctl.languages.tags import is_language, known_tags, language_tag, meant_tag, spoken_tag


def test_the_codes_of_two_letters_are_those_that_babel_knows() -> None:
    known = {code for code in Locale("en").languages if len(code) == 2}
    assert {
        a + b for a in "abcdefghijklmnopqrstuvwxyz" for b in "abcdefghijklmnopqrstuvwxyz" if is_language(a + b)
    } == (
        known | {"bh"}  # Bihari languages: of ISO 639-1 until 2021, and registered still
    )


def test_the_codes_of_three_letters_stand_for_what_babel_says() -> None:
    aliases = get_global("language_aliases")
    assert {long: short for long, short in tags._long().items() if aliases.get(long) != short} == {}


def test_codes_of_countries_are_no_codes_of_languages() -> None:
    assert [code for code in tags._pairs(tags._COUNTRIES) if is_language(code)] == []


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("fr", "fr"), ("FR", "fr"), (" de ", "de"), ("fr_ca", "fr-CA"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"),
        ("gsw", "gsw"), ("sl-nedis", "sl-nedis"), ("de-CH-1996", "de-CH-1996"), ("sw", "sw"),
    ],
)  # fmt: skip
def test_tags(written: str, tag: str) -> None:
    assert language_tag(written) == tag


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("xx", None), ("zz", None), ("", None), ("x", None), ("no one", None), ("x" * 50, None),
        ("en-UK", "en-GB"), ("jp", "ja"), ("cn", "zh"), ("gr", "el"), ("dk", "da"), ("eng", "en"), ("fre", "fr"),
        ("ger-AT", "de-AT"), ("French", "fr"), ("français", "fr"), ("frensh", "fr"), ("Deutsch", "de"), ("anglais", "en"),
    ],
)  # fmt: skip
def test_what_is_no_tag(written: str, meant: str | None) -> None:
    assert language_tag(written) is None
    assert meant_tag(written) == meant


def test_answers() -> None:
    said = {word: spoken_tag(word) for word in ("fr", " Français ", "anglais", "中文", "frensh", "", "xx")}
    assert said == {"fr": "fr", " Français ": "fr", "anglais": "en", "中文": "zh", "frensh": None, "": None, "xx": None}


def test_names_are_those_of_the_languages_that_pressctl_reads() -> None:
    assert tuple(tags._NAMES) == TAGS
    english = Locale("en").languages
    assert {tag: words.split()[0] for tag, words in tags._NAMES.items()} == {tag: english[tag] for tag in TAGS}
    assert known_tags() == "ar, de, en, es, fr, it, ja, nl, pl, pt, ru, sv, zh"


@given(st.text(max_size=60))
def test_what_is_meant_is_a_tag(written: str) -> None:
    for tag in (language_tag(written), meant_tag(written)):
        assert tag is None or language_tag(tag) == tag
