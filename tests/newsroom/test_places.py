import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressctl.newsroom.places import key_places, place_of

TEXT = """\
top = 1 # note = 2
[a."b c".d]
x = "# [no] = y"
'y' = \"\"\"
z = 1 ""
\"\"\"
list = [
  "one", # 1
  { n = 1, m.k = [2.5, 1979-05-27 07:32:00] },
]
[[rows]]
id = 1
[[rows]]
id = 2
"""


def test_every_key_and_item_has_its_place() -> None:
    found = {path: TEXT[span.start : span.end] for path, span in key_places(TEXT).items()}
    assert found == {
        ("top",): "top",
        ("a", "b c", "d"): 'a."b c".d',
        ("a", "b c", "d", "x"): "x",
        ("a", "b c", "d", "y"): "'y'",
        ("a", "b c", "d", "list"): "list",
        ("a", "b c", "d", "list", 0): '"one"',
        ("a", "b c", "d", "list", 1): "{ n = 1, m.k = [2.5, 1979-05-27 07:32:00] }",
        ("a", "b c", "d", "list", 1, "n"): "n",
        ("a", "b c", "d", "list", 1, "m", "k"): "m.k",
        ("a", "b c", "d", "list", 1, "m", "k", 0): "2.5",
        ("a", "b c", "d", "list", 1, "m", "k", 1): "1979-05-27 07:32:00",
        ("rows",): "rows",
        ("rows", 0): "rows",
        ("rows", 0, "id"): "id",
        ("rows", 1): "rows",
        ("rows", 1, "id"): "id",
    }


@pytest.mark.parametrize(
    ("path", "said"),
    [(("a",), 'a."b c".d'), (("top", "missing"), "top"), (("nowhere",), None), (("a", "b c", "d", "list", 7), "list")],
)
def test_the_nearest_place_that_there_is(path: tuple[str | int, ...], said: str | None) -> None:
    span = place_of(TEXT, path)
    assert (TEXT[span.start : span.end] if span else None) == said


VALUES = st.recursive(
    st.integers(-9, 9).map(str) | st.sampled_from(['"a"', "'b'", '"""c\n"""', "true", "2026-01-02", '"[x] = #"']),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.lists(inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"k{number} = {item}" for number, item in enumerate(items)) + "}"
        )
    ),
    max_leaves=6,
)


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> set[tuple[str | int, ...]]:
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return {path} | {leaf for key, item in items for leaf in leaves(item, (*path, key))}


@settings(max_examples=60, deadline=None)
@given(st.lists(VALUES, max_size=4))
def test_the_places_are_those_of_the_values(values: list[str]) -> None:
    text = "\n".join(f"key{number} = {value}" for number, value in enumerate(values))
    assert set(key_places(text)) == leaves(tomllib.loads(text)) - {()}


@pytest.mark.parametrize("text", ["a = [ }", "a = [ = ]", "a = { ]", "[a", "a", "=", "]", "[["])
def test_brackets_that_do_not_match_come_to_an_end(text: str) -> None:
    assert len(key_places(text)) <= 2


@settings(max_examples=60, deadline=None)
@given(st.text("[]{}=,.\"'#\n\\ab1 ", max_size=60))
def test_any_text_comes_to_an_end(text: str) -> None:
    for span in key_places(text).values():
        assert 0 <= span.start <= span.end <= len(text)
