"""What a machine can do to an export: whole files or none, the right exit code, and a next run that completes."""

import errno
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
GOOD = "releases/2026-03-12-opening.en.md"
AT = ("--at", "2026-03-12T12:00+01:00")
NOBODY = 65534

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and rights as POSIX has them")


@pytest.fixture
def room(newsroom: Path) -> Path:
    """A newsroom of seven releases, all of them right."""
    text = (newsroom / GOOD).read_text(encoding="utf-8")
    (newsroom / "releases" / "2026-03-13-broken.en.md").unlink()
    for number in range(6):
        (newsroom / "releases" / f"r{number}.md").write_text(text.replace("opens on", f"opens {number} on"))
    return newsroom


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


# -- somebody who may not do everything


@pytest.fixture
def open_room(run: Run, room: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The newsroom, where another user can reach it; all that an export needs is loaded before rights are given up."""
    run("export", "--out", "whole", *AT)
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        place = Path(folder) / "newsroom"
        subprocess.run(["cp", "-R", str(room), str(place)], check=True)
        subprocess.run(["chmod", "-R", "a+rX", str(place)], check=True)
        monkeypatch.chdir(place)
        yield place
        subprocess.run(["chmod", "-R", "u+rwx", str(place)], check=True)


def as_nobody(*arguments: str) -> tuple[int, str]:
    """Run a command in a child without the rights of root; its exit code and what it said on standard error."""
    said, saying = os.pipe()
    child = os.fork()
    if not child:
        code = 70
        try:
            os.dup2(saying, 2)
            sys.stderr = os.fdopen(2, "w", encoding="utf-8")
            if os.geteuid() == 0:
                os.setegid(NOBODY)
                os.seteuid(NOBODY)
            from pressctl.cli.app import main

            code = main(list(arguments))
        finally:
            os._exit(code)
    os.close(saying)
    with os.fdopen(said, encoding="utf-8") as stream:
        err = stream.read()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), err


DENIED = "This can't be written: permission denied. Ask for the right to write there."


def test_a_folder_that_is_read_only(open_room: Path) -> None:
    out = open_room / "whole"
    before = files(out)
    (open_room / GOOD).write_text((open_room / GOOD).read_text() + "\nMore.\n")
    for folder in (out, *(path for path in out.rglob("*") if path.is_dir())):
        folder.chmod(0o555)
    assert as_nobody("export", "--out", "whole", *AT) == (2, f"error: {out}/.pressctl.lock: {DENIED}\n")
    assert files(out) == before


def test_a_folder_that_may_not_be_made(open_room: Path) -> None:
    open_room.chmod(0o555)
    assert as_nobody("export", "--out", "new", *AT) == (2, f"error: {open_room}/new: {DENIED}\n")
    assert not (open_room / "new").exists()


def test_one_folder_of_a_release_that_may_not_be_written_costs_that_release(open_room: Path) -> None:
    out = open_room / "new"
    (out / "r1").mkdir(parents=True)
    out.chmod(0o777)
    (out / "r1").chmod(0o555)
    code, err = as_nobody("export", "--out", "new", *AT)
    assert code == 2
    assert f"failed: {out}/r1/r1.en.html: {DENIED}\n" in err
    (out / "r1").chmod(0o777)
    assert as_nobody("export", "--out", "new", *AT)[0] == 0
    assert files(out) == files(open_room / "whole")


def test_a_release_that_may_not_be_read_costs_itself(open_room: Path) -> None:
    (open_room / "new").mkdir()
    (open_room / "new").chmod(0o777)
    (open_room / "releases" / "r1.md").chmod(0)
    code, err = as_nobody("export", "--out", "new", *AT)
    assert code == 2
    assert "releases/r1.md: " in err
    assert {name.partition("/")[0] for name in files(open_room / "new")} == {
        "manifest.json", "opening", "r0", "r2", "r3", "r4", "r5",
    }  # fmt: skip
    (open_room / "releases" / "r1.md").chmod(0o644)
    assert as_nobody("export", "--out", "new", *AT)[0] == 0
    assert files(open_room / "new") == files(open_room / "whole")


def test_a_cache_that_may_not_be_written_is_no_reason_to_fail(open_room: Path) -> None:
    subprocess.run(["rm", "-r", str(open_room / ".pressctl_cache")], check=True)
    open_room.chmod(0o555)
    assert as_nobody("validate", "-q") == (0, "")
    assert not (open_room / ".pressctl_cache").exists()


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.EROFS, "the disk is read-only"), (errno.ENOSPC, "The disk is full"), (errno.EIO, "Input/output error")],
)
def test_a_disk_that_takes_nothing(
    run: Run, room: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    from pressctl.files import lock

    real = os.open

    def refusing(path: Any, *rest: Any, **named: Any) -> int:
        if str(path).endswith(lock.LOCK):
            raise OSError(number, os.strerror(number))
        return real(path, *rest, **named)

    with monkeypatch.context() as patch:
        patch.setattr(lock.os, "open", refusing)
        code, _, err = run("export", "--no-cache", *AT)
    assert code == 2
    assert said in err
    assert files(room / "dist") == {}


# -- runs that are cut off, and runs at once

STOPPING = """
import os, sys, time
from pressctl.files.out_folder import OutFolder
def settle(folder):
    open("reached", "w").close()
    time.sleep(120)
OutFolder.settle = settle
from pressctl.cli.app import main
sys.exit(main())
"""


def cut_off(room: Path, how: signal.Signals) -> int:
    """An export with two workers that ends by a signal while files are laid aside; its exit code."""
    command = [sys.executable, "-c", STOPPING, "export", "-q", "--jobs", "2", "--out", "cut", *AT]
    process = subprocess.Popen(command, cwd=room, stderr=subprocess.DEVNULL)
    for _ in range(1200):
        if (room / "reached").exists():
            break
        time.sleep(0.1)
    process.send_signal(how)
    return process.wait(timeout=120)


def test_ctrl_c_leaves_nothing_half_done(run: Run, room: Path) -> None:
    assert cut_off(room, signal.SIGINT) == 130
    assert files(room / "cut") == {}
    run("export", "--out", "whole", *AT)
    assert run("export", "--out", "cut", *AT).code == 0
    assert files(room / "cut") == files(room / "whole")


def test_a_killed_run_with_workers_lets_the_next_one_complete(run: Run, room: Path) -> None:
    assert cut_off(room, signal.SIGKILL) == -signal.SIGKILL
    assert all(name.rpartition("/")[2].startswith(".pressctl") for name in files(room / "cut"))
    for _ in range(100):  # its workers notice at once, but not in no time
        done = run("export", "--out", "cut", *AT)
        if "Another export" not in done.err:
            break
        time.sleep(0.1)
    assert done.code == 0
    assert "The run before this one was cut off; what it left half done was cleared away.\n" in done.err
    run("export", "--out", "whole", *AT)
    assert files(room / "cut") == files(room / "whole")


def test_another_process_that_is_writing(run: Run, room: Path) -> None:
    (room / "dist").mkdir()
    holding = (
        "import sys; from pressctl.files.lock import locked\nwith locked('dist'):\n print(flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", holding], cwd=room, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    other.stdout.readline()
    refused = run("export", *AT)
    other.communicate("")
    assert refused.code == 2
    assert refused.err == (
        f"error: {room}/dist: Another export is writing to this folder. "
        "Wait until it is done, or choose another folder with --out.\n"
    )
    assert run("export", *AT).code == 0


def test_a_clock_in_another_zone_changes_no_byte(room: Path) -> None:
    for zone in ("Pacific/Kiritimati", "America/Los_Angeles", "UTC"):
        subprocess.run(
            [sys.executable, "-m", "pressctl", "export", "--no-cache", "-q", "--to", "mbox", "--out", f"out{zone[-3:]}"],
            cwd=room, env={**os.environ, "TZ": zone}, check=True,
        )  # fmt: skip
    assert files(room / "outati") == files(room / "outles") == files(room / "outUTC")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="workers that are not forked know nothing of the test")
def test_a_worker_that_dies_costs_its_release_and_leaves_nothing(
    run: Run, room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pressctl.files.out_folder import OutFolder

    run("export", "--out", "whole", *AT)
    real = OutFolder.settle

    def settle(folder: OutFolder) -> None:
        if any(f"{os.sep}r3{os.sep}" in path for _, path in folder._waiting):
            os._exit(9)
        real(folder)

    with monkeypatch.context() as patch:
        patch.setattr(OutFolder, "settle", settle)
        code, _, err = run("export", "--jobs", "2", *AT)
    assert code == 2
    assert "error: releases/r3.md: The process that read this file ended without an answer." in err
    left = files(room / "dist")
    whole = files(room / "whole")
    assert set(whole) - set(left) == {name for name in whole if name.startswith("r3/")}
    assert all(data == whole[name] for name, data in left.items() if name != "manifest.json")
    assert run("export", "--jobs", "2", *AT).code == 0
    assert files(room / "dist") == whole


@pytest.mark.parametrize(("answer", "removed"), [(b"y\n", True), (b"oui\n", True), (b"n\n", False), (b"", False)])
def test_prune_asks(run: Run, room: Path, monkeypatch: pytest.MonkeyPatch, answer: bytes, removed: bool) -> None:
    run("export", *AT)
    (room / "releases" / "r1.md").unlink()
    monkeypatch.setattr("pressctl.cli.pruning.is_terminal", lambda stream: True)
    said = run("export", "--prune", *AT, stdin=answer).err.splitlines()
    assert said[1:-1] == [
        "These 5 files belong to releases that are gone:",
        "  r1/assets/press.en.vcf", "  r1/r1.en.email.html", "  r1/r1.en.eml", "  r1/r1.en.html", "  r1/r1.en.txt",
        "Remove them? [y/N]",
    ]  # fmt: skip
    assert said[-1] == ("Removed 5 files of releases that are gone." if removed else "Nothing was removed.")
    assert (room / "dist" / "r1").exists() is not removed
