import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]

RELEASE = """---
title: Le bureau du lac ouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
contacts: [{name: Anna Lindqvist, phones: "+41 22 717 91 11", email: press@lakeside.swiss}]
---

Lausanne, le 12 mars 2026 – Le bureau du lac ouvre.

« Nous sommes ouverts », a expliqué Marc Fontaine, directeur du bureau.
"""


def test_jsonl_is_an_object_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.fr.md").write_text(RELEASE, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Lake office opens\n\nLakeside – The lake office opens.\n", encoding="utf-8")
    code, out, err = run("inspect", "--format", "jsonl", "--language", "en", "b.txt", "a.fr.md")
    first, second = (json.loads(line) for line in out.splitlines())
    assert (code, err) == (0, "")
    assert list(first) == [
        "file", "language", "headline", "dateline", "embargo", "quotes", "not_quotes", "contacts", "boilerplate",
    ]  # fmt: skip
    assert (first["file"], first["language"], first["headline"]) == ("a.fr.md", "fr", "Le bureau du lac ouvre lundi")
    assert (second["file"], second["language"], second["headline"]) == ("b.txt", "en", "Lake office opens")
    assert first["embargo"] == {"raw": "2026-03-12T09:00+01:00", "until": "2026-03-12T09:00:00+01:00"}
    assert (first["dateline"]["place"], first["dateline"]["date"]) == ("Lausanne", "2026-03-12")
    assert first["quotes"] == [
        {
            "text": "Nous sommes ouverts", "speaker": "Marc Fontaine", "role": "directeur du bureau",
            "cue": "a expliqué", "anaphoric": False, "line": 11, "column": 3, "start": RELEASE.index("Nous"),
        }
    ]  # fmt: skip
    assert first["contacts"] == [
        {
            "name": "Anna Lindqvist", "organisation": None, "emails": ["press@lakeside.swiss"],
            "phones": [{"raw": "+41 22 717 91 11", "e164": "+41227179111", "extension": None}],
        }
    ]  # fmt: skip


def test_json_is_a_list_and_text_is_for_people(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.fr.md").write_text(RELEASE, encoding="utf-8")
    assert [one["file"] for one in json.loads(run("inspect", "--format", "json", "a.fr.md").out)] == ["a.fr.md"]
    code, out, _ = run("inspect", "a.fr.md")
    assert code == 0
    assert "Nous sommes ouverts" in out
    assert "Marc Fontaine, directeur du bureau (told by: a expliqué)" in out


def test_what_can_not_be_read_is_2_and_the_rest_is_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.fr.md").write_text(RELEASE, encoding="utf-8")
    code, out, err = run("inspect", "--format", "jsonl", "a.fr.md", "missing.md")
    assert code == 2
    assert json.loads(out)["file"] == "a.fr.md"
    assert err == "error: missing.md: There is no such file. Check the name and the folder.\n"


def test_it_exits_0_whatever_it_finds(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\n[broken\n---\n“Never closed\n", encoding="utf-8")
    assert run("inspect", "a.md").code == 0
