import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

NEWSROOM = """\
[newsroom]
name = "Lake Office"
language = "fr"
timezone = "Europe/Zurich"
country = "CH"
url = "https://lake.example"
[people.keller]
name = "Ada Keller"
title = { en = "Director", fr = "directrice" }
[people.roy]
name = "Luc Roy"
title = { en = "diver", fr = "plongeur" }
[contacts.press]
name = "Ben Roth"
phones = ["+41 22 717 91 11"]
email = "press@lake.example"
[contacts.night]
phones = ["+41 22 717 91 12"]
[boilerplate.lake]
fr = "L'Office du lac."
en = "The Lake Office."
"""


@pytest.fixture
def office(tmp_path: Path) -> Path:
    (tmp_path / "pressctl.toml").write_text(NEWSROOM, "utf-8")
    return tmp_path


def test_a_release_and_its_placeholders(run: Run, office: Path) -> None:
    done = run("new", "Le lac ouvre", "--date", "2026-03-12", "--embargo", "2026-03-12 09:00", "--spokesperson", "roy")
    name = str(Path("releases/2026-03-12-le-lac-ouvre.fr.md"))
    assert (done.code, done.out) == (0, f"{name}\n")
    assert done.err.splitlines() == [
        "Still to be written, by line:",
        "   11  [[Ville]]",
        "   11  [[Le chapô\u00a0: qui, quoi, quand, où et pourquoi]]",
        "   13  [[Les précisions\u00a0: chiffres, raisons, suite]]",
        "   15  [[Ses paroles, mot pour mot]]",
        "   17  [[Le contexte\u00a0: ce que doit savoir qui n'a pas suivi le sujet]]",
    ]
    text = (office / name).read_text("utf-8")
    assert "embargo: 2026-03-12T09:00+01:00\n" in text
    assert "spokespeople: [roy]\n" in text


@pytest.mark.parametrize("kind", ["news", "advisory", "statement", "correction"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_validate_points_at_the_placeholders_and_at_nothing_else(
    run: Run, office: Path, kind: str, language: str
) -> None:
    made = run("new", "Lake", "--kind", kind, "--language", language)
    done = run("validate", "--format", "concise", "--no-cache")
    found = [line.split(": ", 1) for line in done.out.splitlines() if line.startswith("releases")]
    assert done.code == 1
    assert {finding.split()[0] for _, finding in found} == {"ST002"}
    lines = {place.split(":")[1] for place, _ in found}
    assert lines == {line.split()[0] for line in made.err.splitlines()[1:]}


def test_nothing_is_overwritten(run: Run, office: Path) -> None:
    first = run("new", "Lake", "--date", "2026-03-12")
    before = (office / first.out.strip()).read_bytes()
    again = run("new", "Lake", "--date", "2026-03-12")
    assert (again.code, again.out) == (2, "")
    assert "There is a file of this name already; pressctl does not overwrite it." in again.err
    assert (office / first.out.strip()).read_bytes() == before


def test_outside_a_newsroom(run: Run, tmp_path: Path) -> None:
    done = run("new", "Lake", "--date", "2026-03-12")
    assert done.out == "2026-03-12-lake.en.md\n"
    refused = run("new", "Lake", "--embargo", "2026-03-12 09:00")
    assert (refused.code, refused.out) == (2, "")
    assert "does not say in which time zone" in refused.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--kind", "newz"), "“newz” is not a kind of release. Did you mean news?"),
        (
            ("--language", "xx"),
            "“xx” is not a language. Write its code; pressctl reads ar, de, en, es, fr, it, ja, nl, pl, pt, ru, sv, zh.",
        ),
        (("--language", "jp"), "“jp” is not a language. Did you mean ja?"),
        (("--date", "soon"), "“soon” is not a day. Write it like 2026-03-12, 12 March 2026, tomorrow or Monday."),
        (("--contact", "pres"), "pressctl.toml knows no contact “pres”. Did you mean press?"),
        (("--template", "nws"), "There is no template “nws”. Did you mean news?"),
        (("--slug", "Ü"), "“Ü” can't stand in a web address. Write it as u."),
        (("--translate", "x.md"), "--translate takes all but the language from the release. Leave the others out."),
    ],
)
def test_what_can_not_be(run: Run, office: Path, options: tuple[str, ...], said: str) -> None:
    done = run("new", "Lake", *options)
    assert (done.code, done.out, done.err) == (2, "", f"error: {said}\n")
    assert not (office / "releases").exists()


def test_own_templates_come_first(run: Run, office: Path) -> None:
    own = office / "templates" / "release"
    own.mkdir(parents=True)
    (own / "news.md").write_text("---\ntitle: {{ title|yaml }}\n---\n[[Ours]]\n", "utf-8")
    done = run("new", "Lake: now", "--date", "2026-03-12")
    assert (office / done.out.strip()).read_text("utf-8") == '---\ntitle: "Lake: now"\n---\n[[Ours]]\n'


def test_questions(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressctl.cli.new.may_ask", lambda no_input: not no_input)
    answers = ["Lake opens", "stat", "en", "soon", "12 March 2032", "12 March 2032 9am", "2", "", "Geneva"]
    done = run("new", stdin="\n".join(answers).encode() + b"\n")
    assert done.code == 0
    assert "“soon” is not a day." in done.err
    assert "  = Friday, 12 March 2032, 09:00 (UTC+01:00)\n" in done.err
    assert "  2  roy     Luc Roy, diver" in done.err
    text = (office / "releases" / "2032-03-12-lake-opens.en.md").read_text("utf-8")
    head = text.split("---\n")[1].splitlines()
    assert head == [
        "title: Lake opens",
        "language: en",
        "date: 2032-03-12",
        "kind: statement",
        "embargo: 2032-03-12T09:00+01:00",
        "status: draft",
        "dateline: Geneva",
        "contacts: [press]",
        "spokespeople: [roy]",
        "boilerplate: [lake]",
    ]


def test_edit_opens_the_file(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = office / "editor.py"
    editor.write_text("import sys\nopen(sys.argv[2], 'a').write(sys.argv[1])\n", "utf-8")
    monkeypatch.setenv("VISUAL", f"'{sys.executable}' '{editor}' 'seen by me'")
    done = run("new", "Lake", "--edit")
    assert done.code == 0
    assert (office / done.out.strip()).read_text("utf-8").endswith("seen by me")


@pytest.mark.parametrize(
    ("command", "said"), [("", "does not know your editor"), ("no-such-editor", "can't be started")]
)
def test_an_editor_that_is_not_there(
    run: Run, office: Path, monkeypatch: pytest.MonkeyPatch, command: str, said: str
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", command)
    done = run("new", "Lake", "--edit")
    assert done.code == 2
    assert said in done.err


def test_a_translation_links_both_files(run: Run, office: Path) -> None:
    original = Path(run("new", "Le lac ouvre", "--date", "2026-03-12").out.strip())
    done = run("new", "--translate", original, "--language", "en")
    assert (done.code, done.out) == (0, f"{original.with_name('2026-03-12-le-lac-ouvre.en.md')}\n")
    assert "translations: {en: 2026-03-12-le-lac-ouvre.en.md}\n" in (office / original).read_text("utf-8")
    found = run("validate", "--format", "concise", "--no-cache").out
    assert {line.split(": ")[1].split()[0] for line in found.splitlines() if line.startswith("releases")} == {"ST002"}
    assert run("new", "--translate", original, "--language", "en").code == 2
    assert run("new", "--translate", original, "--language", "fr").code == 2
    assert run("new", "--translate", original).code == 2
    assert run("new", "--translate", "missing.md", "--language", "en").code == 2


def test_the_day_is_that_of_the_newsroom(run: Run, office: Path) -> None:
    done = run("new", "Lake")
    days = {(dt.datetime.now(dt.UTC) + dt.timedelta(hours=hours)).date().isoformat() for hours in (0, 1, 2)}
    assert done.out.removeprefix(f"releases{'/'}")[:10] in days


def test_a_second_translation_is_named_in_all_versions(run: Run, office: Path) -> None:
    original = Path(run("new", "Le lac ouvre", "--date", "2026-03-12").out.strip())
    run("new", "--translate", original, "--language", "en")
    run("new", "--translate", original, "--language", "de")
    heads = {
        tag: next(line for line in path.read_text("utf-8").splitlines() if line.startswith("translations"))
        for tag in ("fr", "en", "de")
        for path in [office / original.with_name(f"2026-03-12-le-lac-ouvre.{tag}.md")]
    }
    name = "2026-03-12-le-lac-ouvre"
    assert heads == {
        "fr": f"translations: {{en: {name}.en.md, de: {name}.de.md}}",
        "en": f"translations: {{fr: {name}.fr.md, de: {name}.de.md}}",
        "de": f"translations: {{fr: {name}.fr.md, en: {name}.en.md}}",
    }


def test_a_link_is_not_replaced(run: Run, office: Path) -> None:
    original = Path(run("new", "Le lac ouvre", "--date", "2026-03-12").out.strip())
    link = office / "link.fr.md"
    link.symlink_to(office / original)
    done = run("new", "--translate", "link.fr.md", "--language", "en")
    assert done.code == 0
    assert "link.fr.md: add this line to its head yourself: translations: {en: link.en.md}" in done.err
    assert link.is_symlink()
    assert "translations" not in (office / original).read_text("utf-8")


def test_quiet_prints_the_path_alone(run: Run, office: Path) -> None:
    done = run("new", "Lake", "--date", "2026-03-12", "--quiet", "--debug")
    assert (done.code, done.out, done.err) == (0, f"{Path('releases/2026-03-12-lake.fr.md')}\n", "")


def test_a_slug_that_another_day_has_gets_a_number(run: Run, office: Path) -> None:
    for day in ("2026-03-12", "2026-03-13", "2026-03-14"):
        assert run("new", "Lake", "--date", day).code == 0
    names = sorted(path.name for path in (office / "releases").iterdir())
    assert names == ["2026-03-12-lake.fr.md", "2026-03-13-lake-2.fr.md", "2026-03-14-lake-3.fr.md"]
    assert "FM021" not in run("validate", "--no-cache", "--format", "concise").out
    english = run("new", "Lake", "--date", "2026-03-15", "--language", "en")
    assert english.out.strip().endswith("2026-03-15-lake.en.md")
    refused = run("new", "Lake", "--date", "2026-03-16", "--slug", "lake")
    assert (refused.code, refused.err) == (2, "error: A release in fr has the slug “lake” already. Choose another.\n")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("pressctl.toml", NEWSROOM, "pressctl.toml is no release. Name a Markdown file, as a rule in releases/."),
        (
            "README.md",
            "# Read me\n",
            "README.md is no release: it has no head. Name a release, as a rule in releases/.",
        ),
    ],
)
def test_only_a_release_is_translated(run: Run, office: Path, name: str, text: str, said: str) -> None:
    (office / name).write_text(text, "utf-8")
    done = run("new", "--translate", name, "--language", "en")
    assert (done.code, done.out, done.err) == (2, "", f"error: {said}\n")
    assert sorted(path.name for path in office.iterdir() if path.suffix) == sorted({"pressctl.toml", name})


def test_a_translation_asks_for_its_language(run: Run, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressctl.cli.new.may_ask", lambda no_input: not no_input)
    original = Path(run("new", "Le lac ouvre", "--date", "2026-03-12", "--no-input").out.strip())
    done = run("new", "--translate", original, stdin=b"xx\nEnglish\n")
    assert (done.code, done.out) == (0, f"{original.with_name('2026-03-12-le-lac-ouvre.en.md')}\n")
    assert "“xx” is not a language." in done.err


def test_a_language_that_pressctl_does_not_know_is_possible(run: Run, office: Path) -> None:
    done = run("new", "Bandari", "--language", "sw", "--date", "2026-03-12")
    assert (done.code, done.out) == (0, f"{Path('releases/2026-03-12-bandari.sw.md')}\n")
    assert done.err.splitlines()[-1] == (
        "pressctl does not know the language “sw”: it checks only what is alike in all. "
        "It reads ar, de, en, es, fr, it, ja, nl, pl, pt, ru, sv, zh."
    )
