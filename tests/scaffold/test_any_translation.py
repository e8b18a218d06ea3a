"""Whatever a release says, its translation is a release too, and the link to it can be read."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.parse import parse_release
from pressctl.release.release import Release
from pressctl.scaffold.translate import linked, translate
from pressctl.schema import RELEASE_KEYS, RELEASE_PARTS
from pressctl.source import source_from_text

PARTS = st.sampled_from(sorted({key for keys in RELEASE_PARTS.values() for key in keys}))
TEXTS = st.sampled_from(["", "a", "[[x]]", "a: b", "no", "-->", "2026-03-12", "é\u00a0»", '"', "#"])
VALUES = st.recursive(
    TEXTS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PARTS, inner, max_size=3), max_leaves=5
)
HEADS = st.dictionaries(st.sampled_from([*RELEASE_KEYS, "x-own", "wrong"]), VALUES, max_size=5)
BODIES = st.lists(
    st.sampled_from(["Text.", "## A", "-->", "<!-- x", "```", "###", "- a\n- b", "| a |", "\t", "---", "# "])
)
NEWSROOM = Newsroom()


def block(value: Any, indent: str) -> str:
    """A value as YAML on lines of its own, where it has parts."""
    if isinstance(value, dict) and value:
        return "".join(f"\n{indent}{key}: {block(item, indent + '  ').lstrip(' ')}" for key, item in value.items())
    if isinstance(value, list) and value:
        return "".join(f"\n{indent}- {json.dumps(item, ensure_ascii=False)}" for item in value)
    return json.dumps(value, ensure_ascii=False)


def release(text: str) -> Release:
    return parse_release(source_from_text(text), NEWSROOM)


@settings(max_examples=200, deadline=None)
@given(HEADS, BODIES, st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_it_is_a_release(head: dict[str, Any], body: list[str], blocks: bool, newline: str) -> None:
    lines = [
        f"{key}: {block(value, '  ') if blocks else json.dumps(value, ensure_ascii=False)}"
        for key, value in head.items()
    ]
    text = "\n".join(["---", *lines, "---", *(f"{part}\n" for part in body)]).replace("\n", newline)
    original = release(text)
    kinds = {problem.kind for problem in original.problems}
    made = release(translate(original, "a.en.md", "es", NEWSROOM))
    assert {problem.kind for problem in made.problems} <= kinds
    assert (made.language, made.status) == ("es", "draft")
    link = linked(original, "es", "a.es.md")
    if link is not None:
        assert release(link).translations["es"].value == "a.es.md"
        assert {problem.kind for problem in release(link).problems} <= kinds
