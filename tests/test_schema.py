import pytest

from pressctl.batch import exporting
from pressctl.rendering import render
from pressctl.schema import EXPORT_FORMATS, NEWSROOM_KEYS, RELEASE_KEYS, nearest


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("titel", "title"),
        ("Sub_Title", "subtitle"),
        ("embargoed", "embargo"),
        ("spokesperson", "spokespeople"),
        ("contact", "contacts"),
        ("lang", "language"),
        ("zzz", None),
        ("", None),
        ("t" * 61, None),
    ],
)
def test_nearest_release_key(typed: str, meant: str | None) -> None:
    assert nearest(typed, RELEASE_KEYS) == meant


@pytest.mark.parametrize(
    ("typed", "table", "meant"),
    [
        ("end_mark", "newsroom", "end-mark"),
        ("timezon", "newsroom", "timezone"),
        ("organizations", "", "organisations"),
        ("ui language", "newsroom", "ui-language"),
        ("colour", "brand", "color"),
    ],
)
def test_nearest_newsroom_key(typed: str, table: str, meant: str) -> None:
    assert nearest(typed, NEWSROOM_KEYS[table]) == meant


def test_no_key_is_named_twice() -> None:
    for keys in (RELEASE_KEYS, *NEWSROOM_KEYS.values()):
        assert sorted(set(keys)) == sorted(keys)


def test_the_formats_of_pressctl_toml_are_those_of_export() -> None:
    assert exporting.FORMATS == render.FORMATS == EXPORT_FORMATS
