"""The one door in: what is no text file is refused, and places are right."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.errors import SourceError
from pressctl.source import MAX_LINE_CHARACTERS, open_source, read_bytes, source_from_bytes, source_from_text


def refusal(path: Path, limit: int = 100) -> str:
    with pytest.raises(SourceError) as caught:
        open_source(path, shown="x.md", limit=limit)
    return str(caught.value)


def test_what_is_no_regular_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "missing.md") == "x.md: There is no such file. Check the name and the folder."
    assert refusal(tmp_path) == "x.md: This is a folder, not a file. Name a file in it."
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert (
            refusal(tmp_path / "pipe")
            == "x.md: This is not a regular file (a pipe, a device or a socket). Name a file."
        )
        assert refusal(Path("/dev/zero")).startswith("x.md: This is not a regular file")
    assert refusal(Path("a\0b")) == "x.md: This is no possible file name: it holds a NUL character."


def test_a_file_at_the_bound_is_read_and_past_it_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"x" * 100)
    assert open_source(file, limit=100).text == "x" * 100
    file.write_bytes(b"x" * 101)
    assert refusal(file).startswith("x.md: This file is larger than 100 bytes")


def test_a_link_is_refused_where_links_are_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_text("x", encoding="utf-8")
    link = tmp_path / "b.md"
    link.symlink_to(target)
    assert read_bytes(link, limit=10) == b"x"
    with pytest.raises(SourceError, match="symbolic link"):
        read_bytes(link, limit=10, follow_links=False)


def test_other_encodings_are_refused_with_their_place() -> None:
    with pytest.raises(SourceError) as caught:
        source_from_bytes("Été\nNoël à Évian".encode("cp1252"), "a.md")
    assert (caught.value.line, caught.value.column) == (1, 1)
    with pytest.raises(SourceError, match="UTF-16"):
        source_from_bytes("Été".encode("utf-16"), "a.md")


def test_a_line_past_the_bound_is_refused_by_number() -> None:
    fine = "x" * MAX_LINE_CHARACTERS
    assert source_from_bytes(f"a\n{fine}\n".encode(), "a.md").text.startswith("a\n")
    with pytest.raises(SourceError, match="Line 2 is 100,001 characters long"):
        source_from_bytes(f"a\n{fine}x\n".encode(), "a.md")


def test_a_byte_order_mark_is_remembered_and_put_back() -> None:
    source = source_from_bytes(b"\xef\xbb\xbfa\r\nb", "a.md")
    assert (source.text, source.encoding, source.newline) == ("a\r\nb", "utf-8-sig", "\r\n")
    assert source.encode(source.text) == b"\xef\xbb\xbfa\r\nb"


@given(st.text(st.sampled_from("ab\n\r\u2028é𝔘"), max_size=60))
def test_positions_count_lines_and_code_points(text: str) -> None:
    source = source_from_text("x" + text)
    lines = ("x" + text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for offset in range(len(source.text)):
        line, column = source.position(offset)
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 2
        if source.text[offset] not in "\r\n":
            assert lines[line - 1][column - 1] == source.text[offset]


def test_a_line_that_is_asked_for_often_is_held_once() -> None:
    source = source_from_text("first\r\nsecond line\nthird")
    lines = source.lines([2, 1, 2, 3])
    assert lines == ["second line", "first", "second line", "third"]
    assert lines[0] is lines[2]
