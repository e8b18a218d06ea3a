import json

from hypothesis import given
from hypothesis import strategies as st

from pressctl.reporting.visible import visible, visible_json, visible_line


def test_controls_are_pictures() -> None:
    assert visible("a\x1b[31mb\x00\x7f\x9b") == "a␛[31mb␀␡<U+009B>"


def test_bidirectional_controls_and_hidden_characters_are_named() -> None:
    assert visible("\u202eabc\u2066 \u200b\ufeff") == "<U+202E>abc<U+2066> <U+200B><U+FEFF>"


def test_half_a_surrogate_pair_is_shown_as_its_byte() -> None:
    assert visible("caf\udce9.md") == "caf<0xE9>.md"


def test_line_feeds_and_tabs_stand_except_on_one_line() -> None:
    assert visible("a\n\tb") == "a\n\tb"
    assert visible_line("a\n\tb") == "a␊␉b"


def test_letters_of_any_script_stand() -> None:
    text = "Ё ñ ‏".rstrip("\u200f") + "مرحبا 你好 नमस्ते 👩\u200d🚀 «\u202foui\u202f»"
    assert visible(text) == text


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_nothing_that_a_terminal_obeys_gets_through(text: str) -> None:
    shown = visible(text)
    shown.encode("utf-8")
    assert not any(ord(char) < 32 and char not in "\n\t" for char in shown)
    assert not any(char in shown for char in "\x7f\x9b\u202a\u202e\u2066\u2069\u200e\u061c")
    assert visible(shown) == shown


@given(st.dictionaries(st.text(), st.text(st.characters(codec=None, exclude_categories=()))))
def test_json_stays_the_same_data(data: dict[str, str]) -> None:
    text = visible_json(json.dumps(data, ensure_ascii=False))
    text.encode("utf-8")
    assert json.loads(text) == data
