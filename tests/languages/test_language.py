"""Every language has its file, every table of it parses, and an unknown language is said to be unknown."""

from __future__ import annotations

import pytest

from pressctl.languages.language import TAGS, load_language
from pressctl.resources import languages_folder


def test_files_and_tags_are_the_same() -> None:
    files = {path.stem for path in languages_folder().glob("*.toml")}
    assert files == {*TAGS, "und"}


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
