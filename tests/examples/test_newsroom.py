"""The example newsroom: clean, readable by pressctl as a reader would read it, and nobody's real address in it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from pressctl.cli.app import main

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
NEWSROOM = EXAMPLES / "newsroom"
FINISHED = EXAMPLES / "finished"


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(list(arguments))
    return code, capsys.readouterr().out


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy, with the finished release of the demo in its place."""
    shutil.copytree(NEWSROOM, tmp_path / "newsroom")
    for release in FINISHED.glob("*.md"):
        shutil.copy(release, tmp_path / "newsroom" / "releases")
    monkeypatch.chdir(tmp_path / "newsroom")
    return tmp_path / "newsroom"


def test_every_release_is_clean(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "validate", "--format", "json") == (0, "[]\n")


def test_windows_line_ends_change_nothing(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for release in newsroom.glob("releases/*.md"):
        release.write_bytes(b"\xef\xbb\xbf" + release.read_bytes().replace(b"\n", b"\r\n"))
    assert answer(capsys, "validate", "--format", "json") == (0, "[]\n")


def test_languages_and_kinds_are_those_that_the_manual_promises() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(NEWSROOM.glob("releases/*.md"))]
    assert (
        sorted(re.findall(r"^language: (\w+)$", "\n".join(texts), flags=re.M)) == ["ar"] * 2 + ["en"] * 4 + ["fr"] * 3
    )
    assert set(re.findall(r"^kind: (\w+)$", "\n".join(texts), flags=re.M)) == {
        "news",
        "report",
        "correction",
        "appointment",
        "statement",
        "advisory",
    }


def inspected(capsys: pytest.CaptureFixture[str], name: str) -> dict[str, Any]:
    code, said = answer(capsys, "inspect", "--format", "jsonl", f"releases/{name}")
    assert code == 0
    read: dict[str, Any] = json.loads(said)
    return read


def told(read: dict[str, Any]) -> list[tuple[str, str | None, str | None]]:
    """The first words of each quote, its speaker and the words that told."""
    return [(" ".join(quote["text"].split()[:3]), quote["speaker"], quote["cue"]) for quote in read["quotes"]]


def test_the_french_release_is_read_as_a_reader_would(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read = inspected(capsys, "2026-05-12-evening-reading.fr.md")
    assert told(read) == [
        ("Une famille qui", "Nadia Belkacem", "a expliqué"),
        ("Quand un père", "Nadia Belkacem", "a expliqué"),
        ("Nous sommes heureux", "Inès Carvalho", "a-t-elle ajouté"),
    ]
    assert [quote["role"] for quote in read["quotes"]] == [
        "directrice générale du Havre des livres",
        "directrice générale du Havre des livres",
        "représentante de l’OML en France",  # from the sentence that leads to the quote
    ]
    assert (read["dateline"]["place"], read["dateline"]["date"]) == ("Marseille", None)
    assert read["contacts"] == [
        {
            "name": "Camille Verdier",
            "organisation": "Havre des livres",
            "phones": [
                {"raw": "+33.4.65.71.20.14", "e164": "+33465712014", "extension": None},
                {"raw": "+33 4 65 71 20 00", "e164": "+33465712000", "extension": None},
            ],
            "emails": ["camille.verdier@havre-des-livres.example"],
        }
    ]


def test_the_english_release_is_read_as_a_reader_would(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read = inspected(capsys, "2026-05-12-evening-reading.en.md")
    assert told(read) == [
        ("A family that", "Nadia Belkacem", "said"),
        ("When a father", "Nadia Belkacem", "said"),
        ("We are glad", "Inès Carvalho", "added"),
    ]
    assert (read["dateline"]["place"], read["contacts"]) == ("Marseille", [])


def test_the_arabic_release_is_read_as_a_reader_would(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read = inspected(capsys, "2026-05-12-evening-reading.ar.md")
    assert [quote["speaker"] for quote in read["quotes"]] == ["نادية بلقاسم", "إيناس كارفاليو"]
    assert read["not_quotes"] == ["اقرأ في الميناء"]
    assert read["dateline"]["place"] == "مرسيليا"


def test_an_arabic_dateline_ends_before_its_comma(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dateline = inspected(capsys, "2026-10-05-zarzis-library.ar.md")["dateline"]
    assert (dateline["place"], dateline["date"]) == ("تونس", "2026-10-05")


TEXTS = sorted(path for path in EXAMPLES.rglob("*") if path.suffix in (".md", ".toml"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(EXAMPLES).as_posix())
def test_nobody_is_called_or_written_to_by_mistake(path: Path) -> None:
    """Addresses end in .example (RFC 2606); numbers come from ranges that regulators keep for fiction.

    Arcep keeps 04 65 71 xx xx among others; Ofcom keeps 020 7946 0xxx.
    """
    text = path.read_text(encoding="utf-8")
    hosts = re.findall(r"(?:@|https?://)([\w.-]+[\w])", text)
    assert [host for host in hosts if not host.endswith(("example", "millbrook-trams"))] == []
    numbers = [re.sub(r"\D", "", number) for number in re.findall(r"\+\d[\d .]{6,}\d", text)]
    assert [number for number in numbers if not number.startswith(("3346571", "442079460"))] == []


def test_pictures_are_small_and_used() -> None:
    pictures = [path for path in NEWSROOM.rglob("*") if path.suffix in (".jpg", ".png")]
    assert [path for path in pictures if path.stat().st_size > 150_000] == []
    texts = "".join(path.read_text(encoding="utf-8") for path in TEXTS)
    assert [path for path in pictures if path.name not in texts] == []
