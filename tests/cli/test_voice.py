"""`init` and `new` in French: every sentence is translated, with the same places, and the catalogue is compiled."""

import ast
import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import read_po

import pressctl.cli
import pressctl.reporting
from pressctl.cli.voice import ERRORS, LOCALES, make_voice
from pressctl.errors import UsageError
from pressctl.release.release import KINDS
from pressctl.scaffold.newsroom_files import Answers, pressctl_toml

Run = Callable[..., Any]
ROOT = Path(__file__).parents[2]
SOURCES = sorted(LOCALES.glob("*/LC_MESSAGES/*.po"))
SPEAKING = (
    *("asking", "delivering", "export_voice", "exporting", "init", "init_hooks", "init_questions", "new"),
    *("new_questions", "new_translation", "pruning", "telling", "validating"),
)
REPORTING = ("export_report", "full", "plan", "totals")


def said() -> set[str]:
    """The sentences that commands say by their voice, and the words that `tell` passes on."""
    found = {
        "created",
        "added to",
        "{path} has a form to which nothing can be added safely. Put this under `repos:` yourself:",
    }
    modules = [Path(pressctl.cli.__file__).parent / f"{name}.py" for name in SPEAKING]
    reports = [Path(pressctl.reporting.__file__).parent / f"{name}.py" for name in REPORTING]
    for module in (*modules, *reports):
        tree = ast.parse(module.read_text("utf-8"))
        for node in ast.walk(tree):
            called = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and called in ("say", "voice") and node.args:
                first = node.args[0]
                found |= {str(first.value)} if isinstance(first, ast.Constant) else set()
    return found


def catalogue(source: Path) -> dict[str, str]:
    with source.open("rb") as file:
        return {str(entry.id): str(entry.string) for entry in read_po(file) if entry.id}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.parts[-3])
def test_a_catalogue_is_whole_and_compiled(source: Path) -> None:
    translated, wanted = catalogue(source), said() | set(ERRORS)
    assert sorted(wanted ^ set(translated)) == []
    places = {key: re.findall(r"\{\w+\}", key) for key in translated}
    assert {key: re.findall(r"\{\w+\}", text) for key, text in translated.items()} == places
    spec = importlib.util.spec_from_file_location("compile_messages", ROOT / "docs" / "compile_messages.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert source.with_suffix(".mo").read_bytes() == tool.compiled(source)


def test_the_first_language_that_is_named_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_CH.UTF-8")
    voices = [make_voice(), make_voice(None, "en"), make_voice("fr", "en"), make_voice("de")]
    assert [voice.language for voice in voices] == ["fr", "en", "fr", "de"]
    assert [voice("Country") for voice in voices] == ["Pays", "Country", "Pays", "Country"]


def test_errors_with_their_values() -> None:
    error = UsageError("“{x}” is not a day.", help="Did you mean +01:00 {or}?", path="a.md")
    assert make_voice("fr").error(error) == "«\u00a0{x}\u00a0» n’est pas un jour. Vouliez-vous dire +01:00 {or}\u00a0?"
    assert make_voice("en").error(error) == "“{x}” is not a day. Did you mean +01:00 {or}?"
    assert make_voice("fr").error(UsageError("Another {sentence}.")) == "Another {sentence}."


def test_init_and_new_in_french(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressctl.cli.init.may_ask", lambda no_input: not no_input)
    monkeypatch.setattr("pressctl.cli.new.may_ask", lambda no_input: not no_input)
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    answers = [
        "Phares",
        "klingon",
        "",
        "Zz",
        "",
        "Mars",
        "Europe/Paris",
        "Brest",
        "Ana Roux",
        "ana",
        "ana@phares.example",
        "",
    ]
    done = run("init", stdin="\n".join(answers).encode() + b"\n")
    assert done.code == 0
    wrong = [line for line in re.split(r"\n|: ", done.err) if line.startswith("«")]
    assert [line.split(".")[0] for line in wrong] == [
        "«\u00a0klingon\u00a0» n’est pas une langue",
        "«\u00a0Zz\u00a0» n’est pas le code d’un pays",
        "«\u00a0Mars\u00a0» n’est pas un fuseau horaire",
        "«\u00a0ana\u00a0» n’est pas une adresse de courriel",
    ]
    assert done.err.splitlines()[-6:] == [
        '  pressctl new "Votre titre"      commencer un communiqué',
        "  pressctl validate               voir ce qui reste à faire",
        "  pressctl export                 produire page web, texte et courriel",
        "Et une fois, pour que chaque commit soit vérifié\u00a0:",
        "  pipx install pre-commit",
        "  pre-commit install",
    ]
    assert (tmp_path / "pressctl.toml").read_text("utf-8").startswith("# Ce que partagent tous les communiqués.")
    answers = ["Le phare ouvre", "déclaration", "", "5 juin 2032", "5 juin 2032 minuit", "5 juin 2032 à 9h"]
    done = run("new", stdin="\n".join(answers).encode() + b"\n")
    assert done.code == 0
    assert "Minuit appartient à deux jours. Écrivez 00:01, ou 23:59 de la veille." in done.err
    assert "  = samedi 5 juin 2032, 09:00 (UTC+02:00)\n" in done.err
    assert "Reste à écrire, par ligne\u00a0:" in done.err
    assert "kind: statement" in (tmp_path / "releases" / "2032-06-05-le-phare-ouvre.fr.md").read_text("utf-8")


def test_every_kind_has_a_meaning() -> None:
    from pressctl.cli.new_questions import _meaning

    assert [kind for kind in KINDS if not _meaning(kind, make_voice("fr"))] == []


def test_notes_of_a_newsroom_differ_by_language_in_words_alone() -> None:
    answers = Answers("Lake", "en", "Europe/Zurich", "CH", "Geneva", "Ana Roux", "ana@lake.example", "+41 22 555 01 00")

    def keys(text: str) -> list[str]:
        return sorted(re.findall(r"^(?:# )?(\[[a-z.]+\]|[a-z-]+(?= =))", text.replace(".nous]", ".us]"), re.MULTILINE))

    assert keys(pressctl_toml(answers, "fr")) == keys(pressctl_toml(answers)) == keys(pressctl_toml(answers, "../en"))


def test_export_in_french(run: Run, newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    text = (newsroom / "releases" / "2026-03-12-opening.en.md").read_text(encoding="utf-8")
    (newsroom / "releases" / "later.md").write_text(
        text.replace("date: 2026", "embargo: 2032-01-01T09:00+01:00\ndate: 2026")
    )
    (newsroom / "releases" / "wide.md").write_bytes(b"\xff\xfea")
    done = run("export")
    assert done.code == 2
    assert [line.replace("\u00a0", " ") for line in done.err.splitlines()] == [
        "refusé : releases/2026-03-13-broken.en.md:6:1: Il comporte des erreurs : FM004 pressctl ne connaît pas de clé "
        "`titel`. Corrigez-le (`pressctl validate` montre tout), ou exportez-le tout de même avec --force.",
        "refusé : releases/later.md: Il est sous embargo jusqu’au 2032-01-01T09:00:00+01:00. Avec --embargoed, il est "
        "exporté, et chaque fichier le dit.",
        "erreur : releases/wide.md: Ce fichier est en UTF-16, non en UTF-8. Enregistrez le fichier en UTF-8 (dans Word : "
        "Enregistrer sous, Texte brut, Autre codage, Unicode UTF-8), puis recommencez.",
        "Export : 1 communiqué (écriture de 5 fichiers) dans dist.",
        "2 communiqués ont été refusés.",
        "1 fichier n’a pas pu être lu.",
    ]
    assert "sans embargo" in run("export", "--dry-run", "--to", "index").out


def test_the_full_report_in_french(run: Run, newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    said = run("validate", "--format", "full", "releases/2026-03-13-broken.en.md").out
    assert "  = erreur unknown-key\n  = aide\u00a0: Vouliez-vous dire `title`" in said
