"""Where a cursor stands in front matter that is not finished."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.lsp.cursor import Cursor, read_cursor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\nkin|", Cursor("kin")),
        ("---\nkind:|", None),
        ("---\nkind: ad|", Cursor("ad", key="kind")),
        ("---\ncontacts: [one, tw|", Cursor("tw", key="contacts")),
        ("---\ncontacts:\n- on|", Cursor("on", key="contacts")),
        ("---\ncontacts:\n  - |", Cursor("", key="contacts")),
        ("---\nevent:\n  who: us\n  wh|", Cursor("wh", parent="event")),
        ("---\ncontacts:\n  - name: Ada\n    ro|", Cursor("ro", parent="contacts")),
        ("---\ntranslations:\n  fr: a|", Cursor("a", key="fr", parent="translations")),
        ("---\n# kind: |", None),
        ("---\ntitle: x\n---\nkind: |", None),
        ("kind: |", None),
        ("---|", None),
    ],
)
def test_cursor(text: str, expected: Cursor | None) -> None:
    assert read_cursor(text.replace("|", ""), text.index("|")) == expected


def test_keys_above_and_below_are_present() -> None:
    text = "---\ntitle: x\nevent:\n  who: us\n|\ndate: 2026-03-12\n---\nbody: no\n"
    cursor = read_cursor(text.replace("|", ""), text.index("|"))
    assert cursor == Cursor("", present=frozenset({"title", "event", "date"}))


@given(text=st.text(st.sampled_from("-:# [],ab\n\r")), at=st.integers(0, 60))
def test_any_text_has_a_cursor_or_none(text: str, at: int) -> None:
    cursor = read_cursor("---\n" + text, min(at, len(text) + 4))
    assert cursor is None or not set(cursor.typed) & set("\n\r")
