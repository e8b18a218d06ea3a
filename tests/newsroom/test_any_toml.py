"""Whatever stands in pressctl.toml, it is read or refused with a place, never worse."""

import json
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pressctl.errors import NewsroomError
from pressctl.newsroom.load import parse_newsroom
from pressctl.schema import NEWSROOM_KEYS
from pressctl.source import source_from_text

KEYS = st.sampled_from(sorted({key for keys in NEWSROOM_KEYS.values() for key in keys} | {"x", "fr", "ST001", "é"}))
WORDS = st.sampled_from(
    ["en", "Europe/Paris", "FR", "https://a.example", "{place} – ", "{", "#fff", "a@b.example", "\0", ""]
)
LEAVES = (
    WORDS
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
    | st.integers()
    | st.booleans()
    | st.floats(0, 9)
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8
)


def toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(toml(item) for item in value) + "]"
    return json.dumps(value).replace("\x7f", "\\u007f")


def refusal(text: str) -> NewsroomError | None:
    try:
        parse_newsroom(source_from_text(text, "pressctl.toml"), None)
    except NewsroomError as error:
        return error
    return None


@settings(max_examples=250, deadline=None)
@given(st.dictionaries(KEYS, VALUES, max_size=4))
@example({"newsroom": {"timezone": "Europe"}})
@example({"newsroom": {"timezone": "a\0b"}})
@example({"newsroom": {"timezone": "x" * 400}})
@example({"contacts": {"a": {"phones": {"number": ["1"]}}}})
def test_read_or_refused(data: dict[str, Any]) -> None:
    text = "\n".join(f"{json.dumps(key)} = {toml(value)}" for key, value in data.items())
    error = refusal(text)
    if error is not None:
        assert 1 <= (error.line or 0) <= text.count("\n") + 1
        assert error.column
        assert error.help
        assert not {"str", "dict", "NoneType", "object"} & set(error.message.replace("`", " ").split())


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text("[]{}=\".'\n#a1", max_size=30))
def test_any_text(text: str) -> None:
    error = refusal(text)
    assert error is None or error.help
