import os
from pathlib import Path

import pytest

from pressctl.errors import OutputError, RenderError
from pressctl.files.lock import LOCK, locked
from pressctl.files.out_folder import OutFolder


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_files_appear_when_they_are_settled(tmp_path: Path) -> None:
    out = OutFolder(str(tmp_path))
    assert out.write("opening/opening.en.html", b"page")
    assert out.write("opening/assets/a.png", b"picture")
    assert not (tmp_path / "opening" / "opening.en.html").exists()
    out.settle()
    assert tree(tmp_path) == {"opening/assets/a.png": b"picture", "opening/opening.en.html": b"page"}


def test_a_file_with_the_same_bytes_is_left_alone(tmp_path: Path) -> None:
    out = OutFolder(str(tmp_path))
    out.write("a.txt", b"x")
    out.settle()
    assert out.write("a.txt", b"x") is False
    assert out.write("a.txt", b"y") is True
    out.abandon()
    assert tree(tmp_path) == {"a.txt": b"x"}


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/x", "a//b", "a/.x", "con/x", "a/b\\c"])
def test_no_name_leads_out(tmp_path: Path, name: str) -> None:
    out = OutFolder(str(tmp_path / "out"))
    out.make()
    with pytest.raises(RenderError):
        out.write(name, b"x")
    assert tree(tmp_path) == {}


def test_no_folder_is_written_through_a_link(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    out = OutFolder(str(tmp_path / "out"))
    out.make()
    (tmp_path / "out" / "opening").symlink_to(outside)
    with pytest.raises(OutputError) as caught:
        out.write("opening/opening.en.html", b"x")
    assert (
        caught.value.message == "There is a link or a file where a folder should be; pressctl writes through no link."
    )
    assert list(outside.iterdir()) == []


def test_many_files_are_settled_together(tmp_path: Path) -> None:
    out = OutFolder(str(tmp_path))
    for number in range(20):
        out.write(f"r{number}/a.txt", b"%d" % number)
    out.settle()
    assert tree(tmp_path) == {f"r{number}/a.txt": b"%d" % number for number in range(20)}


def test_an_output_is_removed_with_its_folder(tmp_path: Path) -> None:
    out = OutFolder(str(tmp_path))
    out.write("a/assets/x.png", b"")
    out.write("b/b.txt", b"")
    out.settle()
    out.remove("a/assets/x.png")
    assert sorted(os.listdir(tmp_path)) == ["b"]


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    out = OutFolder(str(tmp_path))
    out.write("a/a.txt", b"whole")
    out.settle()
    (tmp_path / "a" / ".pressctl-1-0.tmp").write_bytes(b"half")
    assert out.sweep() == 1
    assert tree(tmp_path) == {"a/a.txt": b"whole"}


def test_two_runs_can_not_hold_a_folder(tmp_path: Path) -> None:
    with locked(str(tmp_path)) as first:
        assert first is False
        with pytest.raises(OutputError) as caught, locked(str(tmp_path)):
            pass
        assert caught.value.message == "Another export is writing to this folder."
    assert os.listdir(tmp_path) == []


def test_a_lock_that_was_left_is_a_sign_not_an_obstacle(tmp_path: Path) -> None:
    (tmp_path / LOCK).write_bytes(b"")
    with locked(str(tmp_path)) as left_over:
        assert left_over is True
    assert os.listdir(tmp_path) == []
