"""Every report format over the same three files: one with findings, one clean, one that could not be read."""

import json
from collections.abc import Iterable
from xml.etree import ElementTree

import pytest

from pressctl.reporting.formats import FORMATS, report_format
from pressctl.reporting.row import FileReport, Row, rows_of
from pressctl.rules.finding import Edit, Fix
from pressctl.rules.rule import Rule
from pressctl.source import source_from_text
from pressctl.spans import Span

EXCERPT = "“We are open, said Anna Lindqvist."
FOUND = Row(
    file="releases/opening.en.md",
    line=9,
    column=1,
    end_line=9,
    end_column=14,
    code="QT001",
    name="quote-unclosed",
    severity="error",
    message="The quotation “We are open is never closed.",
    help="Close it.",
    fix=Fix((Edit(Span(120, 120), "”"),), safe=True),
    excerpt=EXCERPT,
)
HOSTILE = Row(
    file="releases/a,b:c.md",
    line=2,
    column=3,
    end_line=4,
    end_column=1,
    code="ST002",
    name="placeholder-left",
    severity="advice",
    message="A placeholder\n::error::x | <b>@all</b> \x1b[31m 100%",
    help="",
    excerpt="",
)
FILES = (
    FileReport("releases/opening.en.md", (FOUND,)),
    FileReport("releases/clean.md"),
    FileReport("releases/a,b:c.md", (HOSTILE,)),
    FileReport("releases/gone.md", error="releases/gone.md: There is no such file."),
)


def report(name: str, files: Iterable[FileReport] = FILES) -> str:
    return "".join(report_format(name)(files))


def test_concise() -> None:
    assert report("concise") == (
        "releases/opening.en.md:9:1: QT001 [*] The quotation “We are open is never closed.\n"
        "releases/a,b:c.md:2:3: ST002 A placeholder␊::error::x | <b>@all</b> ␛[31m 100%\n"
    )


def test_full() -> None:
    assert report("full", FILES[:1]) == (
        "releases/opening.en.md:9:1: QT001 The quotation “We are open is never closed. [fixable]\n"
        "    9 | “We are open, said Anna Lindqvist.\n"
        "      | ^^^^^^^^^^^^^\n"
        "  = error quote-unclosed\n"
        "  = help: Close it.\n"
        "\n"
    )


def test_full_does_not_promise_that_fix_alone_changes_words() -> None:
    row = Row("a.md", 1, 1, 1, 2, "HS005", "word-repeated", "warning", "m", "", fix=Fix((), safe=False))
    assert report("full", [FileReport("a.md", (row,))]).splitlines()[0] == (
        "a.md:1:1: HS005 m [fixable with --unsafe-fixes]"
    )


def test_full_shows_a_window_of_a_long_line() -> None:
    line = "x " * 300 + "WRONG" + " y" * 300
    row = Row("a.md", 1, 601, 1, 606, "ST002", "placeholder-left", "error", "m", "", excerpt=line)
    shown = report("full", [FileReport("a.md", (row,))]).splitlines()
    assert len(shown[1]) < 120
    assert shown[1].index("WRONG") == shown[2].index("^^^^^")


def test_full_puts_the_caret_right_under_wide_letters() -> None:
    row = Row("a.md", 1, 3, 1, 5, "ST002", "placeholder-left", "error", "m", "", excerpt="你好XX")
    assert report("full", [FileReport("a.md", (row,))]).splitlines()[1:3] == ["    1 | 你好XX", "      |     ^^"]


def test_full_repeats_the_words_where_a_line_runs_from_right_to_left() -> None:
    row = Row("a.md", 1, 1, 1, 4, "ST002", "placeholder-left", "error", "m", "", excerpt="قال محمد")
    assert report("full", [FileReport("a.md", (row,))]).splitlines()[1:3] == [
        "    1 | قال محمد",
        "      | here: قال",
    ]


def test_a_line_with_a_finding_at_every_sign_is_held_once() -> None:
    source = source_from_text("\u202e" * 50, "a.md")
    found = [Rule("TY006", "direction-control", "error").finding(Span(at, at + 1), "m", "h") for at in range(50)]
    rows = rows_of(found, source)
    assert [row.column for row in rows] == list(range(1, 51))
    assert {id(row.excerpt) for row in rows} == {id(rows[0].excerpt)}


def test_full_looks_at_the_window_alone_for_the_direction_of_a_line() -> None:
    line = "WRONG" + " y" * 300 + " قال"
    row = Row("a.md", 1, 1, 1, 6, "ST002", "placeholder-left", "error", "m", "", excerpt=line)
    assert report("full", [FileReport("a.md", (row,))]).splitlines()[2] == "      | ^^^^^"


def test_json() -> None:
    assert json.loads(report("json"))[0] == {
        "file": "releases/opening.en.md",
        "line": 9,
        "column": 1,
        "end_line": 9,
        "end_column": 14,
        "code": "QT001",
        "name": "quote-unclosed",
        "severity": "error",
        "message": "The quotation “We are open is never closed.",
        "help": "Close it.",
        "fix": {"safe": True, "edits": [{"start": 120, "end": 120, "text": "”"}]},
    }


def test_jsonl_is_the_list_line_by_line() -> None:
    assert [json.loads(line) for line in report("jsonl").splitlines()] == json.loads(report("json"))


def test_json_of_nothing_is_an_empty_list() -> None:
    assert report("json", []) == "[]\n"
    assert report("jsonl", []) == ""


def test_github_escapes_what_would_be_a_command() -> None:
    assert report("github").splitlines() == [
        "::error title=pressctl QT001 (quote-unclosed),file=releases/opening.en.md,line=9,endLine=9,col=1,endColumn=14"
        "::The quotation “We are open is never closed. Close it.",
        "::notice title=pressctl ST002 (placeholder-left),file=releases/a%2Cb%3Ac.md,line=2,endLine=4"
        "::A placeholder%0A::error::x | <b>@all</b> ␛[31m 100%25",
        "::error title=pressctl,file=releases/gone.md::releases/gone.md: There is no such file.",
    ]


def test_gitlab() -> None:
    issues = json.loads(report("gitlab"))
    assert [(issue["check_name"], issue["severity"], issue["location"]) for issue in issues] == [
        ("QT001", "major", {"path": "releases/opening.en.md", "lines": {"begin": 9}}),
        ("ST002", "info", {"path": "releases/a,b:c.md", "lines": {"begin": 2}}),
        ("unreadable", "critical", {"path": "releases/gone.md", "lines": {"begin": 1}}),
    ]


def test_gitlab_fingerprints_are_unique_and_stay_where_a_finding_moves() -> None:
    from dataclasses import replace

    moved = replace(FOUND, line=30, end_line=30)
    twice = json.loads(report("gitlab", [FileReport(FOUND.file, (FOUND, moved))]))
    alone = json.loads(report("gitlab", [FileReport(FOUND.file, (moved,))]))
    assert twice[0]["fingerprint"] == alone[0]["fingerprint"]
    assert twice[0]["fingerprint"] != twice[1]["fingerprint"]


def test_junit_is_a_suite_a_file() -> None:
    root = ElementTree.fromstring(report("junit"))
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures"), suite.get("errors")) for suite in root] == [
        ("releases/opening.en.md", "1", "1", "0"),
        ("releases/clean.md", "1", "0", "0"),
        ("releases/a,b:c.md", "1", "1", "0"),
        ("releases/gone.md", "1", "0", "1"),
    ]


def test_sarif() -> None:
    run = json.loads(report("sarif"))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["QT001", "ST002"]
    assert run["invocations"][0]["executionSuccessful"] is False
    place = run["results"][1]["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "releases/a%2Cb%3Ac.md"},
        "region": {"startLine": 2, "startColumn": 3, "endLine": 4, "endColumn": 1},
    }


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("a\udcff.md", "a%FF.md"),
        ("a\ud83d.md", "a%ED%A0%BD.md"),
        ("/a b.md", "file:///a%20b.md"),
        ("x:y.md", "x%3Ay.md"),
    ],
)
def test_sarif_names_any_file_that_a_disk_can_hold(name: str, uri: str) -> None:
    run = json.loads(report("sarif", [FileReport(name, error="gone")]))["runs"][0]
    (notice,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notice["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_markdown_is_a_table_in_which_a_release_can_mark_up_nothing() -> None:
    assert report("markdown") == (
        "## pressctl\n\n"
        "| place | rule | | what is wrong | what to do |\n| --- | --- | --- | --- | --- |\n"
        "| releases/opening.en.md:9:1 | QT001 quote-unclosed | error | The quotation “We are open is never closed. "
        "| Close it. |\n"
        "| releases/a,b:c.md:2:3 | ST002 placeholder-left | advice | A placeholder␊::error::x \\| "
        "\\<b\\>\\@all\\</b\\> ␛\\[31m 100% |  |\n"
        "| releases/gone.md | | error | releases/gone.md: There is no such file. | |\n"
        "\n"
        "Found 1 error, 1 piece of advice in 3 releases.\n"
        "1 file could not be read.\n"
        "1 fixable with `--fix`.\n"
    )


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_lets_a_control_character_through(name: str) -> None:
    text = report(name)
    assert not any(ord(char) < 32 and char not in "\n\t" for char in text)
