import os
from pathlib import Path

import pytest

from pressctl.errors import OutputError
from pressctl.files.create import create_file


def test_a_new_file_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "é.md"
    create_file(path, "Text é\n")
    assert path.read_bytes() == "Text é\n".encode()
    assert [file.name for file in path.parent.iterdir()] == ["é.md"]
    assert path.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("old", "utf-8")
    with pytest.raises(OutputError, match="There is a file of this name already"):
        create_file(path, "new", shown="a.md")
    assert path.read_text("utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]


def test_no_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(tmp_path / "elsewhere.md")
    with pytest.raises(OutputError):
        create_file(tmp_path / "link.md", "new")
    assert not (tmp_path / "elsewhere.md").exists()


def test_a_race_for_the_name_is_lost_quietly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    link = os.link

    def late(source: str, target: str) -> None:
        path.write_text("theirs", "utf-8")
        link(source, target)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(OutputError, match="already"):
        create_file(path, "ours")
    assert path.read_text("utf-8") == "theirs"
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]


def test_a_file_system_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: str, target: str) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    create_file(tmp_path / "a.md", "ours")
    assert (tmp_path / "a.md").read_text("utf-8") == "ours"
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]


@pytest.mark.parametrize("name", ["x" * 300 + ".md", "a.md/b.md", "nul\0.md"])
def test_names_that_can_not_be(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.md").write_text("", "utf-8")
    with pytest.raises(OutputError):
        create_file(tmp_path / name, "text")
    assert [file.name for file in tmp_path.iterdir()] == ["a.md"]
