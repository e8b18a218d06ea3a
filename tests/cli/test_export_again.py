"""The second export, parts of one, what is gone, and whether an export is whole."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
GOOD = "releases/2026-03-12-opening.en.md"
AT = ("--at", "2026-03-12T12:00+01:00")
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x20\x08\0\0\0\0"


@pytest.fixture
def room(newsroom: Path) -> Path:
    """A newsroom of six releases, one of them under embargo until evening."""
    text = (newsroom / GOOD).read_text(encoding="utf-8")
    (newsroom / "releases" / "2026-03-13-broken.en.md").unlink()
    for number in range(4):
        (newsroom / "releases" / f"r{number}.md").write_text(text.replace("opens on", f"opens {number} on"))
    (newsroom / "releases" / "evening.md").write_text(
        text.replace("date: 2026", "embargo: 2026-03-12T18:00+01:00\ndate: 2026")
    )
    return newsroom


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The releases that were really rendered."""
    from pressctl.batch import exporting

    seen: list[str] = []
    real = exporting.render_checked

    def spy(checked: Any, job: Any) -> Any:
        seen.append(Path(checked.reading.release.source.path).name)
        return real(checked, job)

    monkeypatch.setattr(exporting, "render_checked", spy)
    return seen


def test_only_what_changed_is_rendered_again(run: Run, room: Path, rendered: list[str]) -> None:
    run("export", *AT)
    first = files(room / "dist")
    assert len(rendered) == 5
    rendered.clear()
    run("export", *AT)
    assert rendered == []
    (room / "releases" / "r1.md").write_text((room / "releases" / "r1.md").read_text() + "\nMore.\n")
    run("export", *AT)
    assert rendered == ["r1.md"]
    assert {name for name, data in files(room / "dist").items() if first.get(name) != data} <= {
        "manifest.json", "r1/r1.en.html", "r1/r1.en.txt", "r1/r1.en.eml", "r1/r1.en.email.html",
    }  # fmt: skip


@pytest.mark.parametrize(
    "what", ["output changed", "output gone", "toml", "options", "template", "logo", "broken cache"]
)
def test_what_outputs_depend_on_counts(run: Run, room: Path, rendered: list[str], what: str) -> None:
    (room / "pressctl.toml").write_text((room / "pressctl.toml").read_text() + '[brand]\nlogo = "logo.png"\n')
    (room / "logo.png").write_bytes(PICTURE)
    run("export", *AT)
    before = files(room / "dist")
    rendered.clear()
    arguments = list(AT)
    if what == "output changed":
        (room / "dist" / "r1" / "r1.en.txt").write_text("tampered")
    elif what == "output gone":
        (room / "dist" / "r1" / "r1.en.html").unlink()
    elif what == "toml":
        (room / "pressctl.toml").write_text((room / "pressctl.toml").read_text().replace("Lakeside", "Lakeshore"))
    elif what == "logo":
        (room / "logo.png").write_bytes(PICTURE + b"another")
    elif what == "options":
        arguments += ["--format", "html"]
    elif what == "template":
        from pressctl.files.render_templates import render_templates

        render_templates.cache_clear()
        (room / "templates" / "page").mkdir(parents=True)
        (room / "templates" / "page" / "other.html.j2").write_text("x")
    else:
        for path in (room / ".pressctl_cache").glob("export-*.db"):
            path.write_text('{"releases/r1.md": {"key": 3}}')
    run("export", *arguments)
    assert rendered == (
        ["r1.md"]
        if what.startswith("output")
        else [p.name for p in sorted((room / GOOD).parent.iterdir()) if p.name != "evening.md"]
    )
    if what in ("output changed", "output gone", "broken cache"):
        assert files(room / "dist") == before


def test_an_embargo_that_ended_is_rendered_again_without_its_banner(run: Run, room: Path, rendered: list[str]) -> None:
    run("export", "--embargoed", *AT)
    assert "embargo" in (room / "dist" / "evening" / "evening.en.txt").read_text().lower()
    rendered.clear()
    run("export", "--embargoed", "--at", "2026-03-12T18:00+01:00")
    assert rendered == ["evening.md"]
    assert "embargo" not in (room / "dist" / "evening" / "evening.en.txt").read_text().lower()


def test_without_the_word_an_embargoed_release_is_refused_the_second_time_too(run: Run, room: Path) -> None:
    run("export", "--embargoed", *AT)
    result = run("export", *AT)
    assert result.code == 1
    assert "refused: releases/evening.md: It is embargoed" in result.err


def test_shards_are_disjoint_and_complete_and_join_to_the_bytes_of_one_run(run: Run, room: Path) -> None:
    run("export", "--out", "whole", *AT)
    parts = []
    for part in (1, 2, 3):
        run("export", "--shard", f"{part}/3", "--out", f"part{part}", *AT)
        parts.append(files(room / f"part{part}"))
    whole = files(room / "whole")
    names = [name for part in parts for name in part if name != "manifest.json" and "/assets/" not in name]
    assert sorted(names) == sorted(name for name in whole if name != "manifest.json" and "/assets/" not in name)
    merged = run("manifest", "merge", *(f"part{part}/manifest.json" for part in (1, 2, 3)))
    assert merged.out.encode() == whole["manifest.json"]
    for wrong in ("0/3", "4/3", "3", "a/b"):
        assert run("export", "--shard", wrong, *AT).code == 2


def test_a_manifest_that_is_cut_off_counts_for_nothing(run: Run, room: Path) -> None:
    run("export", "--no-cache")
    manifest = room / "dist" / "manifest.json"
    data = manifest.read_bytes()
    manifest.write_bytes(data[: data.rindex(b'"bytes"')])
    (release,) = sorted(room.glob("releases/*.md"))[:1]
    release.write_text(release.read_text(encoding="utf-8").replace("slug: ", "slug: new-"), encoding="utf-8")
    run("export", str(release), "--no-cache")
    assert [entry["file"] for entry in json.loads(manifest.read_bytes())["releases"]] == [f"releases/{release.name}"]


def test_a_broken_manifest_can_not_be_joined_and_does_not_stop_an_export(run: Run, room: Path) -> None:
    run("export", *AT)
    before = files(room / "dist")
    (room / "dist" / "manifest.json").write_text("{")
    assert run("manifest", "merge", "dist/manifest.json").code == 2
    assert run("export", *AT).code == 1
    assert files(room / "dist") == before


def test_prune_removes_what_is_gone_when_it_is_told_to(run: Run, room: Path) -> None:
    run("export", *AT)
    (room / "releases" / "r1.md").unlink()
    (room / "dist" / "CNAME").write_text("ours")
    refused = run("export", "--prune", *AT)
    assert run("export", "--prune", "--no-input", *AT)[::2] == (refused.code, refused.err)
    assert refused.code == 2
    assert (room / "dist" / "r1" / "r1.en.html").exists()
    assert "Removed" in run("export", "--prune", "--yes", *AT).err
    assert not (room / "dist" / "r1").exists()
    assert (room / "dist" / "CNAME").exists()
    assert "releases/r1.md" not in (room / "dist" / "manifest.json").read_text()
    before = files(room / "dist")
    run("export", "--prune", "--yes", *AT)
    assert files(room / "dist") == before


def test_prune_removes_nothing_outside(run: Run, room: Path) -> None:
    run("export", *AT)
    manifest = json.loads((room / "dist" / "manifest.json").read_text())
    manifest["releases"].append(
        {**manifest["releases"][0], "file": "releases/gone.md",
         "outputs": [{"path": "../pressctl.toml", "format": "html", "sha256": "", "bytes": 0}]}
    )  # fmt: skip
    (room / "dist" / "manifest.json").write_text(json.dumps(manifest))
    run("export", "--prune", "--yes", *AT)
    assert (room / "pressctl.toml").exists()


def test_verify(run: Run, room: Path) -> None:
    run("export", *AT)
    code, out, err = run("verify", "dist", *AT)
    assert (code, out) == (0, "")
    assert err.startswith("Read 25 files (")
    assert err.endswith(" kB) of 5 releases.\nAll files are as they were exported.\n")
    (room / "dist" / "r1" / "r1.en.txt").write_text("tampered")
    (room / "dist" / "r2" / "r2.en.txt").unlink()
    (room / "dist" / "stray.txt").write_text("x")
    code, out, _ = run("verify", "dist", *AT)
    assert code == 1
    assert out.splitlines() == [
        "dist/r1/r1.en.txt: This file is not what was exported.",
        "dist/r2/r2.en.txt: This file is missing.",
        "dist/stray.txt: This file is in no manifest.",
    ]
    assert run("verify", "nowhere").code == 2


def test_verify_finds_what_is_under_embargo(run: Run, room: Path) -> None:
    run("export", "--embargoed", *AT)
    code, out, _ = run("verify", "dist", *AT)
    assert code == 1
    assert out == (
        "dist/evening/evening.en.email.html: releases/evening.md is embargoed, until 2026-03-12T18:00:00+01:00: "
        "keep its outputs from the public.\n"
    )
    assert run("verify", "dist", "--at", "2026-03-12T18:00+01:00").code == 0


def git(*arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@lake.example", "-c", "commit.gpgsign=false", *arguments],
        check=True, capture_output=True,
    )  # fmt: skip


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_since_a_commit(run: Run, room: Path) -> None:
    (room / ".git").rmdir()
    git("init", "-q", ".")
    git("add", "-A")
    git("commit", "-qm", "First")
    assert run("validate", "--since", "HEAD").err == "There was no release to check.\n"
    (room / "releases" / "r1.md").write_text((room / "releases" / "r1.md").read_text() + "\nMore.\n")
    (room / "releases" / "new.md").write_text((room / GOOD).read_text())
    assert "in 2 releases" in run("validate", "--since", "HEAD").err
    run("export", "--since", "HEAD", "--out", "changed", *AT)
    assert {name.partition("/")[0] for name in files(room / "changed")} == {"manifest.json", "new", "r1"}
    (room / "pressctl.toml").write_text((room / "pressctl.toml").read_text() + "\n")
    assert "in 7 releases" in run("validate", "--since", "HEAD").err
    for wrong in ("no-such-branch", "--output=x"):
        assert run("validate", f"--since={wrong}").code == 2


def test_clean_and_config(run: Run, room: Path) -> None:
    run("validate")
    assert (room / ".pressctl_cache").exists()
    run("clean")
    assert not (room / ".pressctl_cache").exists()
    assert run("clean").err == "There was nothing to remove.\n"
    shown = json.loads(run("config", "show").out)
    assert shown["newsroom"]["name"] == "Lakeside"
    assert shown["versions"]["phonenumbers"]


def test_explain_says_which_words_told(run: Run, room: Path) -> None:
    path = room / GOOD
    path.write_text(path.read_text().replace("12 March 2026 –", "13 March 2026 –"))
    out = run("validate", "--explain", "--select", "DL003", GOOD).out
    assert "(dateline with place Lakeside, date 2026-03-13)" in out


def test_killed_at_any_moment_the_next_run_ends_as_if_nothing_had_been(room: Path) -> None:
    """Kills runs at many moments; after each, every file is whole, and the next run gives an undisturbed one's bytes."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pressctl", "export", "--embargoed", "--no-cache", "-q", *AT]
    subprocess.run([*command, "--out", "whole"], cwd=room, env=environment, check=True)
    whole = files(room / "whole")
    kill = (
        "import os, sys\n"
        "from pressctl.files import writer\n"
        "left = int(sys.argv.pop(1))\n"
        "names = ('write', 'fsync', 'close', 'replace', 'open')\n"
        "def dying(real):\n"
        "    def call(*a, **k):\n"
        "        global left\n"
        "        left -= 1\n"
        "        if left < 0:\n"
        "            os.kill(os.getpid(), 9)\n"
        "        return real(*a, **k)\n"
        "    return call\n"
        "class Os:\n"
        "    def __getattr__(self, name):\n"
        "        return dying(getattr(os, name)) if name in names else getattr(os, name)\n"
        "writer.os = Os()\n"
        "from pressctl.cli.app import main\n"
        "sys.exit(main())\n"
    )
    for moment in (0, 1, 2, 3, 7, 20, 55, 90):
        done = subprocess.run(
            [sys.executable, "-c", kill, str(moment), "export", "--embargoed", "--no-cache", "-q", "--out", "cut", *AT],
            cwd=room, env=environment, capture_output=True,
        )  # fmt: skip
        assert done.returncode == -signal.SIGKILL
        for name, data in files(room / "cut").items():
            if not name.rpartition("/")[2].startswith(".pressctl"):
                assert data == whole[name]
    subprocess.run([*command, "--out", "cut"], cwd=room, env=environment, check=True)
    assert files(room / "cut") == whole


def test_two_runs_at_once(run: Run, room: Path) -> None:
    from pressctl.files.lock import locked

    (room / "dist").mkdir()
    with locked(str(room / "dist")):
        code, _, err = run("export", *AT)
    assert code == 2
    assert "Another export is writing to this folder." in err


def test_a_full_disk_costs_the_releases_that_did_not_fit(run: Run, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pressctl.files import writer

    run("export", "--out", "whole", *AT)
    real, count = os.write, 0

    def full(descriptor: int, data: Any) -> int:
        nonlocal count
        count += 1
        if 5 <= count <= 9:
            raise OSError(28, "No space left on device")
        return real(descriptor, data)

    with monkeypatch.context() as patch:
        patch.setattr(writer.os, "write", full)
        code, _, err = run("export", *AT)
    assert code == 2
    assert "The disk is full." in err
    assert run("export", *AT).code == 1
    assert files(room / "dist") == files(room / "whole")


def test_hostile_neighbours_change_nothing_for_the_others(run: Run, room: Path) -> None:
    run("export", "--out", "clean", *AT)
    hostile = {
        "utf16.md": "x".encode("utf-16"), "deep.md": b"---\ntags: " + b"[" * 25_000 + b"\n---\n",
        "binary.md": bytes(range(256)) * 40, "long.md": b"x" * 200_000, "nul.md": b"---\ntitle: \0\n---\n",
    }  # fmt: skip
    for name, data in hostile.items():
        (room / "releases" / name).write_bytes(data)
    os.mkfifo(room / "releases" / "pipe.md")
    result = run("export", "--out", "with", "--jobs", "2", *AT)
    assert result.code == 2
    clean, others = files(room / "clean"), files(room / "with")
    clean.pop("manifest.json")
    others.pop("manifest.json")
    assert others == clean


def test_a_file_that_changes_while_it_is_worked_on_is_not_remembered(run: Run, room: Path) -> None:
    """The digest is of the bytes that were read, so a later run sees that the file is another one."""
    from pressctl.batch import checking

    path = room / GOOD
    real = checking.parse_release

    def changing(source: Any, newsroom: Any) -> Any:
        path.write_text(path.read_text() + "\nMore.\n")
        return real(source, newsroom)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checking, "parse_release", changing)
        run("export", GOOD, *AT)
    run("export", GOOD, *AT)
    assert "More." in (room / "dist" / "opening" / "opening.en.txt").read_text()
