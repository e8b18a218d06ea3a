import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_a_newsroom_at_a_glance(run: Run, newsroom: Path) -> None:
    done = run("list", "--at", "2026-03-12T09:00+01:00")
    assert (done.code, done.err) == (0, "")
    assert [line.split()[0] for line in done.out.splitlines()] == ["Date", "2026-03-13", "2026-03-12"]


def test_json(run: Run, newsroom: Path) -> None:
    done = run("list", "--format", "json", "releases/2026-03-13-broken.en.md")
    assert done.code == 0
    (entry,) = json.loads(done.out)
    assert (entry["slug"], entry["missing"], entry["versions"][0]["findings"]["error"] > 0) == ("broken", [], True)


def test_it_exits_0_whatever_it_finds(run: Run, newsroom: Path) -> None:
    (newsroom / "releases" / "2026-03-14-latin.en.md").write_bytes(b"---\ntitle: \xe9\n---\n")
    done = run("list", "releases", "missing.md")
    assert done.code == 0
    assert [line.split()[0] for line in done.out.splitlines()[-2:]] == ["missing.md", "releases/2026-03-14-latin.en.md"]
    assert "There is no such file." in done.out
    assert "This file is not UTF-8" in done.out


def test_nothing_to_list(run: Run) -> None:
    done = run("list", ".")
    assert (done.code, done.out) == (0, "There are no releases here.\n")


def test_a_wrong_format(run: Run) -> None:
    assert run("list", "--format", "xml").code == 2


def test_a_wrong_color(run: Run, newsroom: Path) -> None:
    said = (2, "", "error: --color can't be 'red'. It is one of: auto, always, never.\n")
    assert run("list", "--color", "red") == said
    assert run("inspect", "--color", "red") == said
