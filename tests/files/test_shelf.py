"""Texts in the cache: kept, forgotten, and never a reason to fail."""

import sqlite3
from pathlib import Path

import pytest

from pressctl.files.shelf import Shelf

PLACE = Path(".pressctl_cache") / "shelf.db"


def kept(root: Path, *names: str) -> list[str | None]:
    shelf = Shelf(str(root), "shelf.db")
    return [shelf.get(name) for name in names]


def fill(root: Path, **texts: str) -> None:
    shelf = Shelf(str(root), "shelf.db")
    for name, text in texts.items():
        shelf.put(name, text)
    shelf.save(lambda name: name in texts)


def test_what_is_saved_is_there_the_next_time(tmp_path: Path) -> None:
    fill(tmp_path, a="one", b="two")
    assert kept(tmp_path, "a", "b", "c") == ["one", "two", None]
    assert (tmp_path / ".pressctl_cache" / "CACHEDIR.TAG").is_file()


def test_names_that_are_not_wanted_are_forgotten(tmp_path: Path) -> None:
    fill(tmp_path, a="one", b="two")
    fill(tmp_path, b="three")
    assert kept(tmp_path, "a", "b") == [None, "three"]


def test_what_is_not_saved_is_as_if_it_had_never_been_put(tmp_path: Path) -> None:
    fill(tmp_path, a="one")
    shelf = Shelf(str(tmp_path), "shelf.db")
    shelf.put("a", "two")
    shelf.remove("b")
    del shelf
    assert kept(tmp_path, "a") == ["one"]


def test_asking_makes_no_file(tmp_path: Path) -> None:
    assert kept(tmp_path, "a") == [None]
    shelf = Shelf(str(tmp_path), "shelf.db")
    shelf.remove("a")
    shelf.save(lambda name: True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", [b"", b"{}", b"SQLite format 3\0" + b"\xff" * 5000, b"x" * 100_000])
def test_a_broken_file_is_made_anew(tmp_path: Path, data: bytes) -> None:
    fill(tmp_path, a="one")
    (tmp_path / PLACE).write_bytes(data)
    assert kept(tmp_path, "a") == [None]
    fill(tmp_path, a="two")
    assert kept(tmp_path, "a") == ["two"]


def test_a_file_of_another_program_is_made_anew(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / ".pressctl_cache").mkdir(exist_ok=True)
    connection = sqlite3.connect(tmp_path / PLACE)
    connection.execute("CREATE TABLE shelf (other TEXT)")
    connection.commit()
    connection.close()
    assert kept(tmp_path, "a") == [None]
    fill(tmp_path, a="two")
    assert kept(tmp_path, "a") == ["two"]


@pytest.mark.parametrize("linked", [".pressctl_cache", ".pressctl_cache/shelf.db"])
def test_nothing_is_read_or_written_through_a_link(tmp_path: Path, linked: str) -> None:
    other, root = tmp_path / "other", tmp_path / "root"
    other.mkdir()
    root.mkdir()
    fill(other, a="secret")
    (root / linked).parent.mkdir(exist_ok=True)
    (root / linked).symlink_to(other / linked)
    assert kept(root, "a") == [None]
    fill(root, a="mine")
    assert kept(other, "a") == ["secret"]
