"""Every language has its file, every table of it parses, and an unknown language is said to be unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from pressctl.languages.language import TAGS, VARIETIES, load_language
from pressctl.resources import languages_folder


def test_files_and_tags_are_the_same() -> None:
    files = {path.stem for path in languages_folder().glob("*.toml")}
    assert files == {*TAGS, *VARIETIES, "und"}


@pytest.mark.parametrize("tag", [*TAGS, "und"])
def test_every_table_parses(tag: str) -> None:
    language = load_language(tag)
    for name in ("quotes", "speech", "names", "dates", "dateline", "contacts", "embargo", "sections"):
        assert isinstance(dict(language.table(name)), dict)
    assert dict(language.rendering) is not None
    assert language.known == (tag in TAGS)


def test_a_regional_tag_has_its_language_and_an_unknown_one_the_fallback() -> None:
    assert load_language("fr-CH").tag == "fr"
    assert load_language("AR").direction == "rtl"
    assert not load_language("eo").known


@pytest.mark.parametrize(
    ("tag", "variety"),
    [
        ("zh", ""),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hant", "zh-Hant"),
        ("zh-hant-hk", "zh-Hant"),
        ("zh-Hans-HK", ""),
        ("zh-CN", ""),
        ("zh-419", ""),
        ("pt-BR", "pt-BR"),
        ("pt-Latn-br", "pt-BR"),
        ("pt-PT", ""),
        ("es-MX", "es-419"),
        ("es-419", "es-419"),
        ("es-ES", ""),
        ("es", ""),
        ("en-TW", ""),
        ("eo-BR", ""),
    ],
)
def test_script_and_region_choose_a_variety(tag: str, variety: str) -> None:
    assert load_language(tag).variety == variety


def test_a_variety_lies_over_its_language() -> None:
    written = load_language("zh-TW")
    assert (written.tag, written.name, written.rendering["kinds"]["news"]) == ("zh", "繁體中文", "新聞稿")
    assert written.scaffold["today"] == load_language("zh").scaffold["today"]
    assert written.table("quotes") == load_language("zh").table("quotes")
    assert load_language("zh").rendering["kinds"]["news"] == "新闻稿"


def said(table: Mapping[str, Any], where: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from said(value, f"{where}{key}.")
        elif isinstance(value, str):
            yield f"{where}{key}", value


@pytest.mark.parametrize("tag", VARIETIES)
@pytest.mark.parametrize("part", ["rendering", "scaffold"])
def test_a_variety_says_only_what_its_language_says_otherwise(tag: str, part: str) -> None:
    base = dict(said(getattr(load_language(tag.partition("-")[0]), part)))
    variety = load_language(tag)
    assert any(name.startswith("rendering") for name in variety.over)
    for key, words in said(getattr(variety, part)):
        assert key in base
        assert words.count("{") == base[key].count("{")


def test_nothing_of_traditional_chinese_is_in_simplified_characters() -> None:
    written = load_language("zh-Hant")
    for _key, words in [*said(written.rendering), *said(written.scaffold)]:
        words.encode("big5")  # has no simplified character
    with pytest.raises(UnicodeEncodeError):
        load_language("zh").rendering["contact"].encode("big5")
