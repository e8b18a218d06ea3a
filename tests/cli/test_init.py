import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pressctl.newsroom.load import load_newsroom
from pressctl.newsroom.newsroom import Contact, Phone

Run = Callable[..., Any]

ALL = (
    "--name", 'Lake "Office"', "--language", "FR", "--country", "ch", "--timezone", "Europe/Zurich",
    "--contact-name", "Ben Roth", "--contact-email", "press@lake.example", "--contact-phone", "+41 22 555 01 00",
)  # fmt: skip


def tree(folder: Path) -> dict[str, str]:
    files = (file for file in folder.rglob("*") if file.is_file() and ".git" not in file.relative_to(folder).parts)
    return {str(file.relative_to(folder)): file.read_text("utf-8") for file in files}


def test_by_options(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/bin/{name}")
    done = run("init", *ALL)
    assert done.code == 0
    assert done.out.splitlines() == [
        "created pressctl.toml",
        f"created {Path('releases/.gitkeep')}",
        "created .gitignore",
        "created .pre-commit-config.yaml",
    ]
    assert done.err.splitlines() == [
        "Next:",
        '  pressctl new "Your headline"    start a release',
        "  pressctl validate               see what is still to be done",
        "  pressctl export                 make web page, text and mail",
        "And once, so that every commit is checked:",
        "  pre-commit install",
    ]
    newsroom = load_newsroom(tmp_path)
    assert (newsroom.name, newsroom.language, newsroom.country) == ('Lake "Office"', "fr", "CH")
    assert newsroom.contacts == {
        "press": Contact("press", "Ben Roth", phones=(Phone("+41 22 555 01 00", "office"),), email="press@lake.example")
    }
    assert newsroom.email.sender == '"Lake Office" <press@lake.example>'


def test_without_any_option(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Africa/Nairobi")
    done = run("init", "north-shore", "--no-input")
    assert done.code == 0
    assert done.out.splitlines()[-1] == "created .pre-commit-config.yaml"  # the top of the repository
    assert "  cd north-shore" in done.err.splitlines()
    newsroom = load_newsroom(tmp_path / "north-shore")
    assert (newsroom.name, newsroom.language, newsroom.timezone) == ("north shore", "en", "Africa/Nairobi")
    assert (newsroom.country, newsroom.contacts, newsroom.email.sender) == (None, {}, None)


def test_a_second_run_changes_nothing(run: Run, tmp_path: Path) -> None:
    run("init", *ALL)
    before = tree(tmp_path)
    done = run("init", "--name", "Another")
    assert (done.code, done.out) == (0, "")
    assert "pressctl.toml is there already and stays as it is." in done.err
    assert tree(tmp_path) == before


def test_what_is_there_is_added_to(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("/dist\n*.tmp", "utf-8")
    (tmp_path / ".pre-commit-config.yaml").write_text(
        "repos:\n- repo: https://hooks.example/a\n  rev: v1\n  hooks:\n  - id: a\n", "utf-8"
    )
    done = run("init", "--hook-repo", "https://git.example/pressctl", "--hook-rev", "v1.0")
    assert done.out.splitlines()[-2:] == ["added to .gitignore", "added to .pre-commit-config.yaml"]
    assert (tmp_path / ".gitignore").read_text("utf-8") == "/dist\n*.tmp\n.pressctl_cache/\n"
    assert (tmp_path / ".pre-commit-config.yaml").read_text("utf-8") == (
        "repos:\n- repo: https://hooks.example/a\n  rev: v1\n  hooks:\n  - id: a\n"
        '- repo: "https://git.example/pressctl"\n  rev: "v1.0"\n  hooks:\n    - id: pressctl-fix\n    - id: pressctl-validate\n'
    )


def test_a_configuration_of_another_form_is_left_alone(run: Run, tmp_path: Path) -> None:
    text = "repos: [{repo: local, hooks: []}]\n"
    (tmp_path / ".pre-commit-config.yaml").write_text(text, "utf-8")
    done = run("init")
    assert done.code == 0
    assert "Put this under `repos:` yourself:" in done.err
    assert "entry: pressctl validate --force-exclude --format full" in done.err
    assert (tmp_path / ".pre-commit-config.yaml").read_text("utf-8") == text


def test_a_plain_git_hook(run: Run, tmp_path: Path) -> None:
    done = run("init", "--git-hook")
    hook = tmp_path / ".git" / "hooks" / "pre-commit"
    assert done.code == 0
    assert "pressctl validate --force-exclude --format full" in hook.read_text("utf-8")
    assert os.access(hook, os.X_OK)
    assert not (tmp_path / ".pre-commit-config.yaml").exists()


def test_another_git_hook_stays(run: Run, tmp_path: Path) -> None:
    hook = tmp_path / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir()
    hook.write_text("#!/bin/sh\nmake lint\n", "utf-8")
    done = run("init", "--git-hook")
    assert "is there already and stays as it is. Add to it yourself:" in done.err
    assert hook.read_text("utf-8") == "#!/bin/sh\nmake lint\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--timezone", "Zürich"), "error: “Zürich” is not a time zone. Did you mean Europe/Zurich?"),
        (("--country", "UK"), "error: “UK” is not the code of a country. Write GB."),
        (("--language", "xx"), "error: “xx” is not a language. Write its code; pressctl reads ar, de, en, es, fr, it, ja, nl, pl, pt, ru, sv, zh."),
        (("--language", "frensh"), "error: “frensh” is not a language. Did you mean fr?"),
        (("--language", "en-UK"), "error: “en-UK” is not a language. Did you mean en-GB?"),
        (("--ui-language", "de"), "error: --ui-language can't be 'de'. It is one of: en, fr."),
        (("--hook-rev", "v1"), "error: --hook-repo and --hook-rev go together. Give both: the address and the version."),
    ],
)  # fmt: skip
def test_what_can_not_be(run: Run, tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    done = run("init", *options)
    assert (done.code, done.out, done.err.splitlines()) == (2, "", [said])
    assert tree(tmp_path) == {}


def test_no_link_is_written_through(run: Run, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine\n", "utf-8")
    (tmp_path / ".gitignore").symlink_to(elsewhere)
    done = run("init")
    assert done.code == 2
    assert "does not write through links" in done.err
    assert elsewhere.read_text("utf-8") == "mine\n"


def test_questions(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressctl.cli.init.may_ask", lambda no_input: not no_input)
    answers = ["Lake Office", "français", "Swiss", "Suisse", "zurich", "Genève", "Ben Roth", "press@lake.example", ""]
    done = run("init", stdin="\n".join(answers).encode() + b"\n")
    assert done.code == 0
    assert "“Swiss” is not the code of a country. Write its two letters, such as FR, GB or BY." in done.err
    newsroom = load_newsroom(tmp_path)
    assert (newsroom.name, newsroom.language, newsroom.country) == ("Lake Office", "fr", "CH")
    assert (newsroom.place, newsroom.contacts["press"].email) == ({"": "Genève"}, "press@lake.example")


def test_input_that_ends(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressctl.cli.init.may_ask", lambda no_input: not no_input)
    done = run("init", stdin=b"Lake Office\n")
    assert done.code == 2
    assert "The input ended before all was said. Use --no-input and options instead." in done.err
    assert tree(tmp_path) == {}


def test_a_linked_work_tree(run: Run, tmp_path: Path) -> None:
    shared = tmp_path / "shared.git"
    own = shared / "worktrees" / "press"
    own.mkdir(parents=True)
    (own / "commondir").write_text("../..\n", "utf-8")
    tree_folder = tmp_path / "press"
    tree_folder.mkdir()
    (tree_folder / ".git").write_text(f"gitdir: {own}\n", "utf-8")
    assert run("init", "press", "--git-hook").code == 0
    assert (shared / "hooks" / "pre-commit").is_file()


def test_no_git_no_hook(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").rmdir()
    monkeypatch.setattr("pressctl.files.newsroom_folder.git_root", lambda start: None)
    done = run("init", "--git-hook")
    assert done.code == 2
    assert done.err == "error: --git-hook needs a git repository, and there is none here. Run git init first.\n"
    assert tree(tmp_path) == {}


@pytest.mark.parametrize(
    ("country", "typed", "written"),
    [
        ("FR", "02 98 33 41 77", "+33 2 98 33 41 77"),
        ("CH", "022 717 91 11", "+41 22 717 91 11"),
        ("CH", "+33 2 98 33 41 77", "+33 2 98 33 41 77"),
        ("CH", "12", "12"),
        ("CH", "ask the desk", "ask the desk"),
    ],
)
def test_a_phone_is_written_as_it_is_dialled_from_abroad(
    run: Run, tmp_path: Path, country: str, typed: str, written: str
) -> None:
    assert run("init", "--country", country, "--contact-name", "Ben Roth", "--contact-phone", typed).code == 0
    assert load_newsroom(tmp_path).contacts["press"].phones == (Phone(written, "office"),)


@pytest.mark.parametrize(("country", "zone"), [("KE", "Africa/Nairobi"), ("US", "UTC"), ("FR", "Europe/Paris")])
def test_the_only_time_zone_of_a_country(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, country: str, zone: str
) -> None:
    monkeypatch.setenv("TZ", "UTC")
    run("init", "--country", country)
    assert load_newsroom(tmp_path).timezone == zone


def test_a_language_that_pressctl_does_not_know(run: Run, tmp_path: Path) -> None:
    done = run("init", "--language", "sw")
    assert done.code == 0
    assert "pressctl does not know the language “sw”: it checks only what is alike in all." in done.err
    assert load_newsroom(tmp_path).language == "sw"


def test_what_is_a_file_can_not_be_a_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "press").write_text("", "utf-8")
    done = run("init", "press")
    assert (done.code, done.err) == (2, "error: press is a file. Name a folder; one that is not there yet is made.\n")
    (tmp_path / "releases").write_text("", "utf-8")
    done = run("init")
    assert (done.code, done.err) == (2, "error: releases is a file. A newsroom has a folder of that name.\n")
    assert not (tmp_path / "pressctl.toml").exists()


def test_the_folder_that_an_older_pressctl_toml_names(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pressctl.toml").write_text('[newsroom]\nreleases = ["news/2026"]\nui-language = "fr"\n', "utf-8")
    done = run("init")
    assert done.out.splitlines()[0] == f"créé {Path('news/2026/.gitkeep')}"
    assert "pressctl.toml existe déjà et reste tel quel." in done.err
    assert not (tmp_path / "releases").exists()
