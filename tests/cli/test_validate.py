import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
GOOD = "releases/2026-03-12-opening.en.md"
BROKEN = "releases/2026-03-13-broken.en.md"
UNKNOWN_KEY = "FM004"


@pytest.fixture
def good(newsroom: Path) -> Path:
    (newsroom / BROKEN).unlink()
    return newsroom


def test_all_well(run: Run, good: Path) -> None:
    assert run("validate") == (0, "", "All well in 1 release.\n")


def test_findings_are_one_a_line_where_no_terminal_listens(run: Run, newsroom: Path) -> None:
    code, out, err = run("validate", "--select", UNKNOWN_KEY)
    assert code == 1
    assert out.startswith(f"{BROKEN}:6:1: FM004 ")
    assert out.count("\n") == 1
    assert err.splitlines()[0] == "Found 1 error in 2 releases."


def test_full_shows_place_line_caret_rule_and_help(run: Run, newsroom: Path) -> None:
    out = run("validate", "--select", UNKNOWN_KEY, "--format", "full").out.splitlines()
    assert out[0].startswith(f"{BROKEN}:6:1: FM004 ")
    assert out[1:4] == ["    6 | titel: oops", "      | ^^^^^", "  = error unknown-key"]
    assert out[4].startswith("  = help: ")


def test_json_is_a_list(run: Run, newsroom: Path) -> None:
    code, out, _ = run("validate", "--select", UNKNOWN_KEY, "--format", "json")
    found = json.loads(out)
    assert (code, len(found)) == (1, 1)
    assert {key: found[0][key] for key in ("file", "line", "column", "end_line", "end_column", "code", "severity")} == {
        "file": BROKEN, "line": 6, "column": 1, "end_line": 6, "end_column": 6, "code": "FM004", "severity": "error",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--exit-zero"], 0),
        (["--fail-on", "advice"], 1),
        (["--ignore", UNKNOWN_KEY], 0),
        (["--ignore", "unknown-key"], 0),
        (["--ignore", "FM"], 0),
        (["--select", "AT,EM"], 0),
        (["--extend-ignore", UNKNOWN_KEY], 0),
        (["--select", "AT", "--extend-select", "FM"], 1),
        ([GOOD], 0),
        ([GOOD, BROKEN], 1),
        ([BROKEN, "releases/missing.md"], 2),
        (["releases/missing.md", "--exit-zero"], 2),
        (["--select", "XX999"], 2),
        (["--fail-on", "never"], 2),
        (["--format", "yaml"], 2),
        (["--color", "sometimes"], 2),
        (["--no-such-option"], 2),
        (["--unsafe-fixes"], 2),
        (["--at", "noon"], 2),
        (["--at", "2026-03-12"], 2),
        (["--jobs", "0"], 2),
        (["--config", "other.toml"], 2),
        (["--config", "pressctl.toml", "--isolated"], 2),
        (["-", GOOD], 2),
    ],
)
def test_exit_codes(run: Run, newsroom: Path, arguments: list[str], code: int) -> None:
    result = run("validate", *arguments)
    assert result.code == code
    assert "Traceback" not in result.err


def test_what_can_not_be_read_is_said_and_the_rest_is_done(run: Run, newsroom: Path) -> None:
    (newsroom / "releases" / "utf16.md").write_bytes("---\n".encode("utf-16"))
    os.mkfifo(newsroom / "releases" / "pipe.md")
    (newsroom / "releases" / "folder.md").mkdir()
    code, out, err = run("validate", "--select", UNKNOWN_KEY)
    assert code == 2
    assert out.startswith(f"{BROKEN}:6:1: FM004 ")
    lines = err.splitlines()
    assert [line for line in lines if line.startswith("error")] == [
        "error: releases/pipe.md: This is not a regular file (a pipe, a device or a socket). Name a file.",
        "error: releases/utf16.md: This file is UTF-16, not UTF-8. Save the file as UTF-8 (in Word: Save as, Plain "
        "text, Other encoding, Unicode UTF-8) and try again.",
    ]
    assert "2 files could not be read." in lines


def test_no_releases_folder_is_said(run: Run) -> None:
    assert run("validate") == (
        2,
        "",
        "error: releases: There is no such folder of releases. Name the files or folders to work on, or make a "
        "newsroom with `pressctl init`.\n",
    )


def test_a_broken_pressctl_toml_is_said(run: Run, newsroom: Path) -> None:
    (newsroom / "pressctl.toml").write_text("[newsroom]\nnmae = 'x'\n")
    code, out, err = run("validate")
    assert (code, out) == (2, "")
    assert err.startswith("error: pressctl.toml:2:1: ")


def test_a_rule_that_pressctl_toml_names_wrongly_is_said_with_its_place(run: Run, newsroom: Path) -> None:
    settings = newsroom / "pressctl.toml"
    before = settings.read_text()
    settings.write_text(f"{before}\n[validate.rules.ST001]\nmax-lenght = 90\n")
    line = before.count("\n") + 3
    assert run("validate") == (
        2,
        "",
        f"error: pressctl.toml:{line}:1: ST001 headline-long has no option `max-lenght`. Did you mean `max-length`?\n",
    )


def test_isolated_reads_no_pressctl_toml(run: Run, newsroom: Path) -> None:
    (newsroom / "pressctl.toml").write_text("[newsroom]\nnmae = 'x'\n")
    assert run("validate", "--isolated", "--select", UNKNOWN_KEY, BROKEN).code == 1


def test_standard_input(run: Run, newsroom: Path) -> None:
    data = (newsroom / BROKEN).read_bytes()
    code, out, _ = run("validate", "--select", UNKNOWN_KEY, "-", stdin=data)
    assert code == 1
    assert out.startswith("-:6:1: FM004 ")
    code, out, _ = run("validate", "--select", UNKNOWN_KEY, "-", "--stdin-filename", BROKEN, stdin=data)
    assert out.startswith(f"{BROKEN}:6:1: FM004 ")
    assert run("validate", "-", stdin=b"\xff\xfe").code == 2
    assert run("validate", "-", stdin=b"x" * 10_000_001).code == 2


def test_force_exclude_skips_what_is_no_release(run: Run, newsroom: Path) -> None:
    (newsroom / "README.md").write_text("# Readme\n")
    assert run("validate", "README.md").code == 1
    assert run("validate", "--force-exclude", "README.md")[:2] == (0, "")


def test_a_folder_gives_its_releases_without_what_is_excluded(run: Run, newsroom: Path) -> None:
    (newsroom / "README.md").write_text("# Readme\n")
    (newsroom / "releases" / "old").mkdir()
    (newsroom / BROKEN).rename(newsroom / "releases" / "old" / "2026-03-13-broken.en.md")
    toml = newsroom / "pressctl.toml"
    assert run("validate", ".", "--select", UNKNOWN_KEY).code == 1
    toml.write_text(toml.read_text() + '[validate]\nexclude = ["releases/old/**"]\n')
    assert run("validate", ".", "--select", UNKNOWN_KEY) == (0, "", "All well in 1 release.\n")


def test_output_goes_to_a_file(run: Run, newsroom: Path) -> None:
    assert run("validate", "--select", UNKNOWN_KEY, "--format", "json", "--output", "report.json")[:2] == (1, "")
    assert json.loads((newsroom / "report.json").read_text())[0]["code"] == UNKNOWN_KEY
    assert run("validate", "--output", "missing/report.json").code == 2


def test_statistics_count_rules(run: Run, newsroom: Path) -> None:
    out = run("validate", "--select", UNKNOWN_KEY, "--statistics").out.splitlines()
    assert out[-1] == "1  FM004  unknown-key"


def test_quiet_says_nothing_but_findings(run: Run, newsroom: Path) -> None:
    assert run("validate", "--quiet", GOOD) == (0, "", "")
    assert run("validate", "-q", "--select", UNKNOWN_KEY).err == ""


def test_colour_is_asked_for_or_refused(run: Run, newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("validate", "--select", UNKNOWN_KEY, "--format", "full")
    assert "\x1b[" not in run(*arguments).out
    assert "\x1b[" in run(*arguments, "--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run(*arguments).out
    assert "\x1b[" not in run(*arguments, "--color", "never").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run(*arguments).out
    assert "\x1b[" in run(*arguments, "--color", "always").out


def test_what_a_name_or_a_text_holds_never_reaches_the_terminal_raw(run: Run, newsroom: Path) -> None:
    name = "releases/\x1b[31mred\u202e.md"
    (newsroom / name).write_text('---\ntitle: "a"\nti\u202etel: x\n---\nText\n', encoding="utf-8")
    result = run("validate", "releases", "missing\x1b[2J.md")
    assert result.code == 2
    assert not any(char in result.out + result.err for char in "\x1b\u202e")
    assert not any(char in run("validate", "--format", "\x1b[2J").err for char in "\x1b\u202e")


def test_the_order_is_by_path_and_the_same_for_any_number_of_workers(run: Run, newsroom: Path) -> None:
    text = (newsroom / BROKEN).read_text()
    for number in range(40):
        (newsroom / "releases" / f"r{number:02}.md").write_text(text)
    one = run("validate", "--jobs", "1", "--format", "json")
    assert run("validate", "--jobs", "3", "--format", "json") == one
    files = [finding["file"] for finding in json.loads(one.out)]
    assert files == sorted(files)


def test_fix_mends_what_is_safe(run: Run, newsroom: Path) -> None:
    path = newsroom / GOOD
    path.write_bytes(path.read_bytes().replace(b"boats of", b"boats ...  of").replace(b"\n", b"\r\n"))
    before = run("validate", "--diff", GOOD)
    assert path.read_bytes().count(b"...") == 1
    assert before.code == 1
    assert before.out.startswith(f"--- {GOOD}\n+++ {GOOD}\n@@ ")
    assert "Would fix" in before.err
    assert run("validate", "--fix", GOOD).code == 0
    after = path.read_bytes()
    assert "…".encode() in after
    assert after.count(b"\r\n") == after.count(b"\n")
    assert run("validate", "--fix", GOOD).err == "All well in 1 release.\n"
    assert path.read_bytes() == after


def test_fix_can_fail_the_run(run: Run, newsroom: Path) -> None:
    path = newsroom / GOOD
    path.write_text(path.read_text().replace("boats of", "boats ... of"))
    assert run("validate", "--fix", "--exit-non-zero-on-fix", GOOD).code == 1
    assert run("validate", "--fix", "--exit-non-zero-on-fix", GOOD).code == 0


def test_fix_of_standard_input_gives_the_text_back(run: Run, newsroom: Path) -> None:
    text = (newsroom / GOOD).read_text().replace("boats of", "boats ... of")
    code, out, _ = run("validate", "--fix", "-", "--stdin-filename", GOOD, stdin=text.encode())
    assert (code, out) == (0, text.replace("...", "…"))


def test_fix_writes_through_no_link(run: Run, newsroom: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "a.md"
    outside.write_text((newsroom / GOOD).read_text().replace("boats of", "boats ... of"))
    (newsroom / "releases" / "link.md").symlink_to(outside)
    before = outside.read_bytes()
    result = run("validate", "--fix", "releases/link.md")
    assert result.code == 2
    assert outside.read_bytes() == before
    assert (newsroom / "releases" / "link.md").is_symlink()


def test_messages_in_another_language(run: Run, newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def said(*arguments: str) -> str:
        text: str = json.loads(run("validate", "--select", "FM009", "--format", "json", GOOD, *arguments).out)[0][
            "message"
        ]
        return text

    path = newsroom / GOOD
    path.write_text(path.read_text().replace("date: 2026-03-12\n", ""))
    english, french = said(), said("--ui-language", "fr")
    assert english != french
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert said() == french
    assert said("--ui-language", "en") == english
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert said() == english
    toml = newsroom / "pressctl.toml"
    toml.write_text(toml.read_text().replace("[newsroom]\n", '[newsroom]\nui-language = "fr"\n'))
    assert said() == french


def test_totals_are_in_the_language_of_the_findings(run: Run, newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("validate", "--select", UNKNOWN_KEY)
    assert run(*arguments, "--ui-language", "fr").err == "1 erreur dans 2 communiqués.\n"
    assert run(*arguments).err == "Found 1 error in 2 releases.\n"
    assert run("validate", "--ui-language", "fr", "gone.md").err.endswith("\nLecture impossible\u00a0: 1 fichier.\n")
    toml = newsroom / "pressctl.toml"
    toml.write_text(toml.read_text().replace("[newsroom]\n", '[newsroom]\nui-language = "fr"\n'))
    for _ in range(2):  # worked out, and remembered
        assert run(*arguments).err == "1 erreur dans 2 communiqués.\n"
    assert run(*arguments, GOOD).err == "Tout est en ordre dans 1 communiqué.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--select", "FOO"], "error: There is no rule FOO. `pressctl rule` lists all rules.\n"),
        (["--ignore", "phone-invald"], "error: There is no rule phone-invald. Did you mean phone-invalid?\n"),
        (["--ui-language", "zz"], "error: --ui-language can't be 'zz'. It is one of: en, fr.\n"),
    ],
)
def test_a_wrong_rule_or_language_is_said_once(run: Run, newsroom: Path, arguments: list[str], said: str) -> None:
    assert run("validate", *arguments) == (2, "", said)


def test_fix_only_says_what_it_mended_and_nothing_else(run: Run, newsroom: Path) -> None:
    for name in (GOOD, BROKEN):
        file = newsroom / name
        file.write_text(file.read_text("utf-8").replace("The lake office", "The  lake  office"), "utf-8")
    done = run("validate", "--fix-only", "--exit-non-zero-on-fix", "--jobs", "1")
    assert (done.code, done.err) == (1, "")
    said = "mended in 2 places. Look at it, then `git add` it again."
    assert done.out.splitlines() == [f"{name}: {said}" for name in (GOOD, BROKEN)]
    assert run("validate", "--fix-only", "--exit-non-zero-on-fix") == (0, "", "")  # though an error is left
    both = run("validate", "--fix-only", "--diff")
    assert (both.code, both.err) == (2, "error: --fix-only mends, and --diff only shows. Leave one of them out.\n")
