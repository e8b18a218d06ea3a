"""Files that broke parsers, and command lines that nobody should type: an answer, an exit code, never a traceback."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Run = Callable[..., Any]

HEAD = "---\ntitle: a\nlanguage: en\ndate: 2026-03-12\n"


def front(text: str) -> bytes:
    return f"---\ntitle: a\nlanguage: en\n{text}\n---\n\nText\n".encode("utf-8", "surrogatepass")


HOSTILE = {
    "empty": b"",
    "newline": b"\n",
    "fence": b"---",
    "fences": b"---\n---\n---\n",
    "unterminated": b"---\ntitle: a\n",
    "list": b"---\n- a\n- b\n---\n",
    "scalar": b"---\njust words\n---\n",
    "toml": b"+++\ntitle = 'a'\n+++\n",
    "json": b'{"title": "a"}\n',
    "deep-list": front("tags: " + "[" * 25_000),
    "deep-mapping": front("x-a: " + "{a: " * 15_000),
    "aliases": front("x-a: &a [1]\nx-b: [*a, *a]"),
    "merge": front("x-a: &a {b: c}\nx-b: {<<: [*a, *a]}"),
    "python-tag": front("x-a: !!python/object/apply:os.system ['touch pwned']"),
    "timestamp-tag": front("x-a: !!timestamp x"),
    "int-tag": front("x-a: !!int abc"),
    "many-digits": front("x-a: " + "9" * 5_000),
    "impossible-date": front("date: 2026-02-30"),
    "sexagesimal": front("x-a: 1:30"),
    "odd-keys": front("content: x\nhandler: x\nself: x\n1: x\n~: x"),
    "complex-key": front("? [a, b]\n: c"),
    "second-document": front("x-a: b\n--- \nx-c: d"),
    "nul": front("x-a: a\0b"),
    "controls": front("x-a: \x1b[31m\x07"),
    "surrogate": front("x-a: \ud800"),
    "not-utf8": b"---\ntitle: caf\xe9\n---\n",
    "utf16": "---\ntitle: a\n---\n".encode("utf-16"),
    "bom": b"\xef\xbb\xbf" + front("x-a: b"),
    "crlf": front("x-a: b").replace(b"\n", b"\r\n"),
    "cr": front("x-a: b").replace(b"\n", b"\r"),
    "line-separators": front("x-a: b").replace(b"Text", "a\u2028b\u2029c\x85d".encode()),
    "bidi": front("x-a: b").replace(b"Text", "\u202etxet\u2066".encode()),
    "encoded-word": front("subject: =?utf-8?q?=0D=0ABcc=3A_x=40evil.example?="),
    "template": front("subject: '{{ 7*7 }}{% for i in range(9**9) %}x{% endfor %}'"),
    "script": front("x-a: b").replace(b"Text", b"<script>alert(1)</script>[x](javascript:alert(1))"),
    "long-slug": front("slug: " + "a" * 5_000),
    "traversal": front("slug: ../../../etc/passwd\nimages: [{src: ../../../etc/passwd, alt: a}]"),
    "device-slug": front("slug: con"),
    "many-contacts": front("contacts:\n" + "  - {name: A, email: a@lake.example}\n" * 2_000),
    "long-address": front("contacts: [{name: A, email: '" + "a\u0301" * 9_000 + "@lake.example'}]"),
    "markup-in-errors": front("'[/red]': x\n'{0}': y\n'%s': z"),
    "all-marks": HEAD.encode() + b"---\n\n" + "“”„«»‹›\"'「」".encode() * 2_000,
}

SLOW = {
    "brackets": "[",
    "pictures": "![",
    "backticks": "`",
    "stars": "*",
    "underscores": "_",
    "angles": "<",
    "quotes": "“",
    "guillemets": "« a ",
    "straight": '"a ',
    "dashes": "—",
    "digits": "1",
    "phones": "+41 22 717 91 11 ",
    "addresses": "a@b.example ",
    "capitals": "Aa Bb ",
    "spaces": " ",
    "dots": ". . ",
    "comments": "<!-- ",
    "entities": "&amp;",
    "pipes": "| ",
    "hashes": "# ",
    "greater": "> ",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_every_command_has_an_answer(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "a.md").write_bytes(HOSTILE[name])
    for arguments in (
        ["validate", "--format", "full"],
        ["validate", "--format", "sarif"],
        ["validate", "--diff", "--unsafe-fixes"],
        ["inspect"],
        ["export", "--force", "--embargoed", "--out", "out"],
    ):
        result = run(*arguments, "a.md")
        assert result.code in (0, 1, 2)
        assert "fault in pressctl" not in result.err, (arguments, run(*arguments, "--debug", "a.md").err)
        assert not any(ord(char) < 32 and char not in "\n\t" for char in result.out + result.err)
    assert {path.name for path in tmp_path.iterdir()} <= {"a.md", "out", ".git"}
    assert not (tmp_path / "pwned").exists()


@pytest.mark.parametrize("name", SLOW)
def test_no_text_stops_the_work(run: Run, tmp_path: Path, name: str) -> None:
    unit = SLOW[name]
    body = "\n\n".join([(unit * (20_000 // len(unit)))] * 2)
    (tmp_path / "a.md").write_text(HEAD + "---\n\nLakeside – " + body + "\n", encoding="utf-8")
    assert run("validate", "-q", "a.md").code in (0, 1)


def test_what_is_no_file_is_refused(run: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "big.md").write_bytes(b"x\n" * 5_000_001)
    (tmp_path / "loop.md").symlink_to("loop.md")
    (tmp_path / "long-line.md").write_bytes(b"x" * 100_001)
    for name in ("pipe.md", "/dev/zero", "/dev/tty", "big.md", "loop.md", "long-line.md", "x" * 5_000, ""):
        for command in ("validate", "inspect", "export"):
            result = run(command, name)
            assert result.code == 2, (command, name)
            assert "fault in pressctl" not in result.err


def test_an_empty_folder_is_no_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    assert run("validate", "folder.md").code == 0


def test_odd_bytes_on_the_command_line(tmp_path: Path) -> None:
    """A file name that is no text reaches Python as halves of surrogate pairs."""
    name = os.fsencode(tmp_path) + b"/caf\xe9\x1b[31m.md"
    with open(name, "wb") as file:
        file.write(HOSTILE["bom"])
    for form in ("concise", "json", "junit", "github"):
        done = subprocess.run(
            [sys.executable, "-m", "pressctl", "validate", "--format", form, name, b"missing\xff"],
            cwd=tmp_path, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr
        assert b"\x1b" not in done.stdout + done.stderr
        (done.stdout + done.stderr).decode("utf-8")


def test_links_to_folders_are_not_walked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "a.md").write_bytes(HOSTILE["bom"])
    assert run("validate", "a").err.endswith("in 1 release.\n") or "1 release" in run("validate", "a").err


def test_a_reader_who_leaves_early_ends_nothing(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"r{number}.md").write_bytes(HOSTILE["odd-keys"])
    process = subprocess.Popen(
        [sys.executable, "-m", "pressctl", "validate", "--jobs", "1", "--format", "json", "."],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert b"Traceback" not in err
    assert b"Broken" not in err


def test_ctrl_c_is_quiet(tmp_path: Path) -> None:
    code = (
        "import pressctl.batch.validate as v, os, signal\n"
        "def slow(*a, **k):\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    yield\n"
        "import pressctl.cli.validating as c\n"
        "c.validate_many = slow\n"
        "from pressctl.__main__ import run\n"
        "run()\n"
    )
    (tmp_path / "a.md").write_bytes(HOSTILE["bom"])
    done = subprocess.run([sys.executable, "-c", code, "validate", "a.md"], cwd=tmp_path, capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_a_fault_of_ours_is_said_plainly(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_bytes(HOSTILE["bom"])
    (tmp_path / "b.md").write_bytes(HOSTILE["bom"])

    def broken(source: Any, *_: Any) -> Any:
        raise ZeroDivisionError("secret text of the release")

    monkeypatch.setattr("pressctl.batch.checking.parse_release", broken)
    code, out, err = run("validate", "a.md", "b.md")
    assert (code, out) == (2, "")
    assert err.count("this is a fault in pressctl, not in your file.") == 2
    assert "secret" not in err
    assert "ZeroDivisionError" in run("validate", "--debug", "a.md").err


YAML = st.text(st.sampled_from("---\n: []{}&*!|>'\"%@`#,?\\tab titledate"), max_size=120)
PROSE = st.text(st.sampled_from("«»“”\"'’ —–-aAbB.,;:!?\n()[]<>*_`#|0123456789+@éعд你\u00a0\u202f\u200f"), max_size=400)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(YAML, PROSE, st.sampled_from(["en", "fr", "ar", "de", "ja", "xx"]))
def test_no_release_breaks_anything(run: Run, tmp_path: Path, yaml: str, prose: str, language: str) -> None:
    (tmp_path / "a.md").write_text(f"---\nlanguage: {language}\n{yaml}\n---\n{prose}", encoding="utf-8")
    for arguments in (["validate"], ["inspect"], ["export", "--force", "--embargoed", "--dry-run"]):
        result = run(*arguments, "a.md")
        assert result.code in (0, 1, 2)
        assert "fault in pressctl" not in result.err, run(*arguments, "--debug", "a.md").err
