"""Plain text in columns."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.errors import RenderError
from pressctl.rendering.ascii_form import to_ascii
from pressctl.rendering.columns import _NARROW, MAX_CHARACTERS, _columns, _wrap_one, _wrap_plain, table, width, wrap


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("é", 1), ("e\u0301", 1), ("潮汐", 4), ("\u200e+45", 3), ("한글", 4), ("😀", 2)]
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


def test_characters_that_are_not_looked_up_take_one_column() -> None:
    known = [char for char in map(chr, range(0xD800)) if _NARROW.fullmatch(char)]
    assert {"a", "é", "Ж", "’", "–", "\u202f"} <= set(known)
    assert [char for char in known if _columns(char) != 1] == []


def test_a_line_breaks_at_spaces_and_never_at_no_break_spaces() -> None:
    assert wrap("one two\u00a0three four", 10) == ["one", "two\u00a0three", "four"]


def test_marks_that_stand_alone_stay_beside_their_words() -> None:
    assert wrap("il dit : « oui » !", 9) == ["il dit :", "« oui » !"]


def test_wide_text_breaks_behind_its_punctuation() -> None:
    assert wrap("海水を取り込み、排熱は暖房に使う。「よい」と述べた。", 20) == [
        "海水を取り込み、",
        "排熱は暖房に使う。",
        "「よい」と述べた。",
    ]


def test_wide_text_without_punctuation_is_cut_before_the_edge() -> None:
    assert wrap("潮" * 15, 20) == ["潮" * 8, "潮" * 7]
    assert wrap("潮" * 13, 20) == ["潮" * 13]


def test_lines_begin_as_asked() -> None:
    assert wrap("aa bb cc", 7, "- ", "  ") == ["- aa bb", "  cc"]


def test_a_web_address_keeps_a_line_of_its_own() -> None:
    address = "https://port.example/" + "x" * 80
    assert wrap(f"See {address} now") == ["See", address, "now"]


@given(st.lists(st.text(alphabet="abé潮汐、。e\u0301«»!:\u00a0", min_size=1, max_size=30), max_size=60))
def test_no_word_is_lost_and_no_line_is_too_long(words: list[str]) -> None:
    text = " ".join(words)
    lines = wrap(text)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert width(line) <= 72 or " " not in line.strip()
        assert len(line) <= MAX_CHARACTERS or " " not in line.strip()


def test_a_table_as_columns() -> None:
    rows = [["Measure", "2026"], ["Heat", "31,400"]]
    assert table(rows, ("left", "right"), head=True) == ["Measure    2026", "-------  ------", "Heat     31,400"]


def test_a_wide_table_runs_over_lines_and_a_very_wide_one_is_listed() -> None:
    assert table([["a", "one two three four five"]], (), head=False, room=16) == [
        "a  one two three",
        "   four five",
    ]
    assert table([["word"] * 12], (), head=False, room=30) == [
        "word | word | word | word |",
        *["word | word | word | word |"],
        "word | word | word | word",
    ]


@pytest.mark.parametrize("text", ["a " * 50_000, "潮" * 50_000, "« " * 20_000, "e\u0301" * 40_000])
def test_hostile_text_takes_no_time(text: str) -> None:
    assert wrap(text)


def test_ascii_keeps_words() -> None:
    assert to_ascii("« Zoë » – l’œuvre… 10 € — “ok”\u00a0!\n") == '" Zoe " - l\'oeuvre... 10 EUR  -- "ok" !\n'


def test_ascii_refuses_what_it_cannot_say() -> None:
    with pytest.raises(RenderError, match="This release can't be written in ASCII: it has 潮 汐"):
        to_ascii("The tide is 潮汐.")


@given(st.text(max_size=60))
def test_ascii_says_all_or_refuses(text: str) -> None:
    try:
        plain = to_ascii(text)
    except RenderError:
        return
    assert plain.isascii()
    assert sum(unicodedata.category(char)[0] in "LN" for char in text) <= len(plain)


CLAUSE = "港の読書室は更新された資料のすべてを利用者がいつでも自由に読める場所へ移す作業を自動化するもので港の人々の暮らしを支える"


def test_a_long_clause_is_cut_before_a_word() -> None:
    lines = wrap(CLAUSE)
    assert "".join(lines) == CLAUSE
    assert lines == [
        "港の読書室は更新された資料のすべてを利用者がいつでも自由に読める",
        "場所へ移す作業を自動化するもので港の人々の暮らしを支える",
    ]
    assert wrap(CLAUSE, whole=True) == [CLAUSE]


def test_a_clause_without_words_to_see_is_cut_anywhere() -> None:
    lines = wrap("潮" * 100)
    assert [len(line) for line in lines] == [34, 34, 32]


@given(st.text(alphabet="潮のデータ、。「」a ー", max_size=200), st.booleans())
def test_no_character_of_wide_text_is_lost(text: str, whole: bool) -> None:
    lines = wrap(text, whole=whole)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert max(map(len, lines)) <= 79


@given(
    st.text(alphabet="abcé «»“”:;!?()—-…\u00a0,.xёع潮\u0301", max_size=200),
    st.sampled_from([20, 40, 72]),
    st.sampled_from([("", ""), ("- ", "  "), ("    ", "    ")]),
)
def test_the_quick_way_breaks_lines_where_the_careful_one_does(text: str, room: int, marks: tuple[str, str]) -> None:
    quick: list[str] = []
    careful: list[str] = []
    if _wrap_plain(text, room, *marks, quick):
        _wrap_one(text, room, *marks, careful, False)
        assert quick == careful
    else:
        assert quick == []


def test_the_quick_way_is_taken() -> None:
    lines: list[str] = []
    assert _wrap_plain("Le dossier compte 41 pages. " * 20, 72, "", "", lines)
    assert len(lines) == 8


def test_a_column_never_gets_narrower_than_its_longest_word() -> None:
    rows = [["Ort", "Ansprechpartner", "Bemerkung"], ["Sète", "Rim Chebbi", "Anlegestelle am Alten Hafen"]]
    assert table(rows, (), head=True, room=42) == [
        "Ort   Ansprechpartner  Bemerkung",
        "----  ---------------  -------------------",
        "Sète  Rim Chebbi       Anlegestelle am",
        "                       Alten Hafen",
    ]


def test_rows_become_paragraphs_where_words_are_too_long_for_columns() -> None:
    rows = [["Ort", "Verkehrsinfrastruktur", "Fahrgäste"], ["Sète", "Genehmigung steht aus", "12.400"]]
    assert table(rows, (), head=True, room=32) == [
        "Ort | Verkehrsinfrastruktur |",
        "Fahrgäste",
        "",
        "Sète | Genehmigung steht aus |",
        "12.400",
    ]


def test_a_mail_address_is_never_cut() -> None:
    address = f"{'aicha.benyoussef-' * 4}press@communication.quay.example"
    assert wrap(f"Write to {address} today.") == ["Write to", address, "today."]


@given(st.lists(st.lists(st.text(max_size=90), min_size=1, max_size=6), min_size=1, max_size=4))
def test_every_word_of_a_table_is_in_its_lines(rows: list[list[str]]) -> None:
    rows = [[" ".join(cell.split()) for cell in row] for row in rows]
    said = "".join("".join(table(rows, (), head=False)).split())
    assert sorted(said.replace("|", "")) == sorted("".join("".join(map("".join, rows)).replace("|", "").split()))
