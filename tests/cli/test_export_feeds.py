"""Feeds and the newsroom's page in a whole export: nothing of a release under embargo is in them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
FEEDS = ("feed.atom", "feed.rss", "feed.json", "index.html")
ALL = ("--to", "atom,rss,jsonfeed,index", "--embargoed")
HELD = """---
title: {title}
language: en
date: {date}
embargo: {embargo}
slug: secret-merger
contacts:
  - name: Ada Quill
    phones: "+44 20 7946 0958"
    email: press@quill.example
images: [{{src: merger-photo.png, alt: Two lakes, credit: Quill}}]
{more}---

Lakeside, {day} – The lakes will be one.

“We are one lake now,” said Ada Quill, director of the lakes.
"""
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c6360f8ff1f0002fe01ff"
    "a7e5b1b40000000049454e44ae426082"
)


@pytest.fixture
def lakes(newsroom: Path) -> Path:
    settings = newsroom / "pressctl.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8") + '\n[export]\nbase-url = "https://press.lakes.example"\n',
        encoding="utf-8",
    )
    (newsroom / "releases" / "merger-photo.png").write_bytes(PIXEL)
    (newsroom / "releases" / "2026-03-13-broken.en.md").unlink()
    return newsroom


def hold(lakes: Path, embargo: str, date: str = "2026-03-12", day: str = "12 March 2026", more: str = "") -> None:
    text = HELD.format(title="Lakes to merge", date=date, embargo=embargo, day=day, more=more)
    (lakes / "releases" / "merger.en.md").write_text(text, encoding="utf-8")


def traces(lakes: Path) -> list[str]:
    """The public lists in which something of the release stands."""
    words = ("secret-merger", "Lakes to merge", "merger-photo", "one lake now")
    return [name for name in FEEDS if any(word in (lakes / "dist" / name).read_text("utf-8") for word in words)]


def test_before_and_after(run: Run, lakes: Path) -> None:
    hold(lakes, "2026-03-12T12:00+01:00")
    assert run("export", *ALL, "--at", "2026-03-12T11:59+01:00").code == 0
    assert traces(lakes) == []
    assert all("opening" in (lakes / "dist" / name).read_text("utf-8") for name in FEEDS)
    assert run("export", *ALL, "--at", "2026-03-12T12:00+01:00").code == 0
    assert traces(lakes) == list(FEEDS)
    assert run("export", *ALL, "--at", "2026-03-12T11:59+01:00").code == 0
    assert traces(lakes) == []


@pytest.mark.parametrize(
    ("embargo", "date", "day", "held", "out"),
    [
        # an hour after midnight is not an hour after noon
        ("2026-03-12T00:01+01:00", "2026-03-12", "12 March 2026", "2026-03-12T00:00+01:00", "2026-03-12T00:01+01:00"),
        ("2026-03-12T12:01+01:00", "2026-03-12", "12 March 2026", "2026-03-12T00:02+01:00", "2026-03-12T12:01+01:00"),
        # in summer, London is an hour ahead of GMT
        ("2026-06-12T09:00+00:00", "2026-06-12", "12 June 2026", "2026-06-12T09:59+01:00", "2026-06-12T10:00+01:00"),
        # the hour that clocks go through twice: the second half past two is an hour later
        ("2026-10-25T02:30+01:00", "2026-10-25", "25 October 2026", "2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00"),
        # the day differs between the zones
        ("2026-03-12T01:00+13:00", "2026-03-12", "12 March 2026", "2026-03-11T11:59+00:00", "2026-03-11T12:00+00:00"),
    ],
)
def test_moments_that_were_got_wrong(
    run: Run, lakes: Path, embargo: str, date: str, day: str, held: str, out: str
) -> None:
    hold(lakes, embargo, date, day)
    run("export", *ALL, "--at", held)
    assert traces(lakes) == []
    run("export", *ALL, "--at", out)
    assert traces(lakes) == list(FEEDS)


def test_an_unclear_embargo_and_a_draft_are_never_listed(run: Run, lakes: Path) -> None:
    hold(lakes, "2026-03-12")
    run("export", *ALL, "--force", "--at", "2027-01-01T00:00Z")
    assert traces(lakes) == []
    hold(lakes, "2026-03-12T12:00+01:00", more="status: draft\n")
    run("export", *ALL, "--at", "2027-01-01T00:00Z")
    assert traces(lakes) == []


def test_a_public_translation_does_not_name_a_held_one(run: Run, lakes: Path) -> None:
    good = lakes / "releases" / "2026-03-12-opening.en.md"
    text = good.read_text(encoding="utf-8")
    good.write_text(text.replace("---\n", "---\ntranslations: {fr: merger.en.md}\n", 1), encoding="utf-8")
    hold(lakes, "2026-03-12T12:00+01:00")
    run("export", *ALL, "--force", "--at", "2026-03-12T11:00+01:00")
    assert traces(lakes) == []


def test_verify_proves_it(run: Run, lakes: Path) -> None:
    hold(lakes, "2026-03-12T12:00+01:00")
    at = ("--at", "2026-03-12T11:00+01:00")
    run("export", "--to", "atom,rss,jsonfeed,index", *at)
    assert run("verify", "dist", *at).code == 0
    (feed := lakes / "dist" / "feed.atom").write_text(feed.read_text("utf-8") + "<!-- -->", encoding="utf-8")
    code, out, _ = run("verify", "dist", *at)
    assert code == 1
    assert "feed.atom" in out


def test_the_same_bytes_twice(run: Run, lakes: Path) -> None:
    hold(lakes, "2026-03-12T12:00+01:00")
    at = ("--at", "2026-03-13T11:00+01:00")
    run("export", *ALL, *at)
    before = {name: (lakes / "dist" / name).read_bytes() for name in FEEDS}
    run("export", *ALL, *at, "--no-cache", "--jobs", "2")
    assert {name: (lakes / "dist" / name).read_bytes() for name in FEEDS} == before
    assert json.loads(before["feed.json"])["items"][0]["url"].startswith("https://press.lakes.example/")
