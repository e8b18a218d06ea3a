import pytest

from pressctl.schema import NEWSROOM_KEYS, RELEASE_KEYS, nearest


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
