"""Our own data files say the same to the quick reader of tables and to the library, whole and table by table."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.languages.language import TAGS, load_language
from pressctl.languages.plain_toml import read_toml
from pressctl.resources import houses_folder, languages_folder

FILES = [*languages_folder().rglob("*.toml"), *houses_folder().glob("*.toml")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_as_the_library_reads_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert read_toml(text) == tomllib.loads(text)


@pytest.mark.parametrize("tag", [*TAGS, "und"])
def test_every_table_as_the_library_reads_it(tag: str) -> None:
    for text in load_language(tag).parts.values():
        assert read_toml(text) == tomllib.loads(text)


WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=5)
KEYS = st.sampled_from(["a", "a-b", '"é"', "b.c", "'d'", '""', "[x", "a b", ""])
VALUES = st.recursive(
    WORDS | st.booleans() | st.integers(0, 99), lambda inner: st.lists(inner, max_size=3), max_leaves=4
).map(lambda value: json.dumps(value, ensure_ascii=False))
ODD = st.sampled_from(
    ['"""\na, b\nc"""', '"""a\\\n  b"""', '""""x"""', "'a'", "{ a = 1 }", "[\n  1, # one\n  2,\n]", '[\n  "a",\n]', "[1,]",
     '{"a": 1}', '[{"a": 1}]', "NaN", "-0", "1e3", "01", "[\n]", "1 # one", '"a" b', "2027-01-01", "", '"', '"""', "[", "[,\n]"]
)  # fmt: skip
LINES = st.one_of(
    st.tuples(KEYS, VALUES | ODD).map(" = ".join),
    st.tuples(KEYS, VALUES).map("=".join),
    st.sampled_from(["", "# a comment", "[t]", "[t.u]", "[[t]]", "[ t ]", "[t", "[t] # open", "[a]", "x", " a = 1"]),
)


def as_library(text: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return "malformed"


@given(st.lists(LINES, max_size=6).map("\n".join))
def test_any_text_as_the_library_reads_it(text: str) -> None:
    try:
        read: object = read_toml(text)
    except tomllib.TOMLDecodeError:
        read = "malformed"
    assert read == as_library(text)
