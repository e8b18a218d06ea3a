import hashlib
import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
GOOD = "releases/2026-03-12-opening.en.md"
BROKEN = "releases/2026-03-13-broken.en.md"
AT = ("--at", "2026-03-12T12:00+01:00")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def add(newsroom: Path, name: str, **changes: str) -> Path:
    """A release like the good one, with other front matter."""
    text = (newsroom / GOOD).read_text(encoding="utf-8")
    head, _, body = text.removeprefix("---\n").partition("---\n")
    lines = dict(line.split(": ", 1) for line in head.splitlines())
    lines.update(changes)
    front = "".join(f"{key}: {value}\n" for key, value in lines.items())
    path = newsroom / "releases" / name
    path.write_text(f"---\n{front}---\n{body}", encoding="utf-8")
    return path


def test_a_release_becomes_page_text_and_mail(run: Run, newsroom: Path) -> None:
    code, out, err = run("export", GOOD, *AT)
    assert (code, out) == (0, "")
    made = files(newsroom / "dist")
    assert {name for name in made if "/assets/" not in name} == {
        "manifest.json", "opening/opening.en.html", "opening/opening.en.txt", "opening/opening.en.eml",
        "opening/opening.en.email.html",
    }  # fmt: skip
    assert err == f"Made 1 release ({len(made) - 1} files written) in dist.\n"


def test_the_manifest_says_what_is_there(run: Run, newsroom: Path) -> None:
    run("export", *AT)
    made = files(newsroom / "dist")
    manifest = json.loads(made.pop("manifest.json"))
    assert list(manifest) == ["version", "newsroom", "releases", "refused"]
    assert (manifest["version"], manifest["newsroom"], manifest["refused"]) == (1, "Lakeside", 1)
    (entry,) = manifest["releases"]
    assert {key: entry[key] for key in ("file", "slug", "language", "embargo", "status", "reason")} == {
        "file": GOOD, "slug": "opening", "language": "en", "embargo": None, "status": "made", "reason": None,
    }  # fmt: skip
    assert entry["source_sha256"] == hashlib.sha256((newsroom / GOOD).read_bytes()).hexdigest()
    assert {one["path"]: (one["sha256"], one["bytes"]) for one in entry["outputs"]} == {
        name: (hashlib.sha256(data).hexdigest(), len(data)) for name, data in made.items()
    }


def test_the_second_run_writes_nothing_and_gives_the_same_bytes(run: Run, newsroom: Path) -> None:
    run("export", *AT)
    before = {path: path.stat().st_mtime_ns for path in (newsroom / "dist").rglob("*")}
    assert run("export", *AT).err.splitlines()[-2:] == ["1 release is unchanged.", "1 release was refused."]
    assert {path: path.stat().st_mtime_ns for path in (newsroom / "dist").rglob("*")} == before


def test_a_release_with_errors_is_refused_unless_forced(run: Run, newsroom: Path) -> None:
    code, _, err = run("export", BROKEN, *AT)
    assert code == 1
    assert err.startswith(f"refused: {BROKEN}:6:1: It has errors: FM004 ")
    assert not (newsroom / "dist" / "broken").exists()
    assert run("export", BROKEN, "--force", *AT).code == 0
    assert (newsroom / "dist" / "broken" / "broken.en.html").exists()


def test_what_pressctl_toml_makes_an_error_is_no_reason_to_refuse_less(run: Run, newsroom: Path) -> None:
    toml = newsroom / "pressctl.toml"
    toml.write_text(
        toml.read_text(encoding="utf-8") + '\n[validate.rules.headline-long]\nseverity = "error"\nmax-length = 5\n'
    )
    code, _, err = run("export", GOOD, *AT)
    assert code == 1
    assert "It has errors: ST001 " in err


@pytest.mark.parametrize("embargo", ["2026-03-12T18:00+01:00", "2026-03-12", "2026-03-12T09:00", "soon", "[a, b]"])
def test_an_embargo_that_holds_or_is_unclear_is_never_lifted_by_force(run: Run, newsroom: Path, embargo: str) -> None:
    add(newsroom, "2026-03-12-secret.en.md", embargo=embargo, title="Lake office gets a new boat")
    result = run("export", "releases/2026-03-12-secret.en.md", "--force", *AT)
    assert result.code == 1
    assert result.err.startswith("refused: releases/2026-03-12-secret.en.md: It is embargoed")
    made = files(newsroom / "dist")
    assert set(made) == {"manifest.json"}
    assert b"secret" not in made["manifest.json"]
    assert b"boat" not in made["manifest.json"]


def test_with_embargoed_every_output_says_so(run: Run, newsroom: Path) -> None:
    add(newsroom, "2026-03-12-secret.en.md", embargo="2026-03-12T18:00+01:00")
    assert run("export", "releases/2026-03-12-secret.en.md", "--embargoed", *AT).code == 0
    import email
    import email.policy

    made = files(newsroom / "dist" / "secret")
    for name, data in made.items():
        if "/" in name or name.startswith("assets"):
            continue
        text = data.decode()
        if name.endswith(".eml"):
            message = email.message_from_bytes(data, policy=email.policy.default)
            assert "embargo" in str(message["Subject"]).lower()
            text = "".join(part.get_content() for part in message.walk() if part.get_content_maintype() == "text")
        assert "embargo" in text.lower(), name


def test_an_embargo_that_is_past_is_none(run: Run, newsroom: Path) -> None:
    add(newsroom, "2026-03-12-past.en.md", embargo="2026-03-12T09:00+01:00")
    assert run("export", "releases/2026-03-12-past.en.md", *AT).code == 0


def test_two_releases_can_not_have_the_same_names(run: Run, newsroom: Path) -> None:
    add(newsroom, "2026-03-14-again.en.md", slug="opening")
    code, _, err = run("export", GOOD, "releases/2026-03-14-again.en.md", *AT)
    assert code == 1
    assert (
        f"failed: releases/2026-03-14-again.en.md: {GOOD} has the same slug and language. "
        "Give one of them another slug.\n" in err
    )
    entries = json.loads((newsroom / "dist" / "manifest.json").read_text())["releases"]
    assert [(entry["file"], entry["status"], len(entry["outputs"]) > 0) for entry in entries] == [
        (GOOD, "made", True),
        ("releases/2026-03-14-again.en.md", "failed", False),
    ]


@pytest.mark.parametrize("slug", ["../../evil", "/etc/evil", "private", "con", "a/b", "..", "évil", '"\\0"'])
def test_no_slug_leads_out(run: Run, newsroom: Path, slug: str) -> None:
    before = set(files(newsroom))
    add(newsroom, "2026-03-14-evil.en.md", slug=slug)
    run("export", "releases/2026-03-14-evil.en.md", "--force", "--out", "out/deep", *AT)
    made = set(files(newsroom)) - before - {"releases/2026-03-14-evil.en.md"}
    assert all(name.startswith(("out/deep/", ".pressctl_cache/")) for name in made)
    assert not (newsroom / "out" / "deep" / "private").exists()
    assert not (newsroom / "out" / "deep" / "con").exists()


def test_nothing_is_written_through_a_link_in_the_folder(
    run: Run, newsroom: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (newsroom / "dist").mkdir()
    (newsroom / "dist" / "opening").symlink_to(outside)
    (outside / "manifest.json").write_text("kept")
    (newsroom / "dist" / "manifest.json").symlink_to(outside / "manifest.json")
    code, _, err = run("export", GOOD, *AT)
    assert code == 2
    assert "pressctl writes through no link" in err
    assert files(outside) == {"manifest.json": b"kept"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_can_not_be_written_to_is_said(run: Run, newsroom: Path) -> None:
    (newsroom / "dist").mkdir(mode=0o555)
    code, _, err = run("export", GOOD, *AT)
    assert code == 2
    assert "permission denied" in err


def test_a_file_where_the_folder_should_be_is_said(run: Run, newsroom: Path) -> None:
    (newsroom / "dist").write_text("")
    code, _, err = run("export", GOOD, *AT)
    assert code == 2
    assert err.startswith("error: ")


def test_the_lock_and_temporary_files_are_gone(run: Run, newsroom: Path) -> None:
    run("export", *AT)
    assert not [name for name in files(newsroom / "dist") if name.rpartition("/")[2].startswith(".")]


def test_what_a_killed_run_left_is_cleared_away(run: Run, newsroom: Path) -> None:
    run("export", *AT)
    before = files(newsroom / "dist")
    (newsroom / "dist" / ".pressctl.lock").write_text("")
    (newsroom / "dist" / "opening" / ".pressctl-1-1.tmp").write_text("half")
    err = run("export", *AT).err
    assert "The run before this one was cut off" in err
    assert files(newsroom / "dist") == before


def test_dry_run_writes_nothing(run: Run, newsroom: Path) -> None:
    code, _, err = run("export", GOOD, "--dry-run", *AT)
    assert code == 0
    assert err.startswith("Would make 1 release (")
    assert not (newsroom / "dist").exists()


def test_one_release_to_standard_output(run: Run, newsroom: Path) -> None:
    run("export", GOOD, *AT)
    assert run("export", GOOD, "--stdout", "--format", "text", *AT).out == (
        newsroom / "dist" / "opening" / "opening.en.txt"
    ).read_text(encoding="utf-8")
    assert run("export", "--stdout", "--format", "text", *AT).code == 2
    assert run("export", GOOD, "--stdout", *AT).code == 2
    assert run("export", BROKEN, "--stdout", "--format", "text", *AT).code == 1


def test_the_report_names_what_the_manifest_does_not(run: Run, newsroom: Path) -> None:
    run("export", "--report", "report.json", *AT)
    report = json.loads((newsroom / "report.json").read_text())
    assert report["counts"] == {"made": 1, "unchanged": 0, "refused": 1, "failed": 0, "unread": 0}
    assert [(one["file"], one["status"]) for one in report["releases"]] == [(GOOD, "made"), (BROKEN, "refused")]
    assert report["releases"][1]["reason"].startswith(f"{BROKEN}:6:1: It has errors: FM004 ")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--format", "pdf"], 2),
        (["--pictures", "carrier-pigeon"], 2),
        (["releases/missing.md"], 2),
        (["missing"], 2),
        ([GOOD, "releases/missing.md"], 2),
        ([GOOD, "--format", "html,text"], 0),
    ],
)
def test_exit_codes(run: Run, newsroom: Path, arguments: list[str], code: int) -> None:
    assert run("export", *arguments, *AT).code == code


def test_a_picture_outside_the_newsroom_never_goes_out(
    run: Run, newsroom: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("home") / "secret.png"
    secret.write_bytes(b"\x89PNG\r\n\x1a\nSECRET")
    (newsroom / "releases" / "link.png").symlink_to(secret)
    add(newsroom, "2026-03-14-steal.en.md", images=f"[{{src: link.png, alt: a}}, {{src: {secret}, alt: b}}]")
    run("export", "releases/2026-03-14-steal.en.md", "--force", *AT)
    assert not any(b"SECRET" in data for data in files(newsroom / "dist").values())


def test_workers_give_the_same_bytes(run: Run, newsroom: Path) -> None:
    for number in range(12):
        add(newsroom, f"2026-03-15-r{number:02}.en.md")
    run("export", "--jobs", "1", "--out", "one", *AT)
    run("export", "--jobs", "3", "--out", "three", *AT)
    assert files(newsroom / "one") == files(newsroom / "three")


def test_the_same_bytes_whatever_the_hash_seed(newsroom: Path) -> None:
    for seed in ("0", "1"):
        subprocess.run(
            [sys.executable, "-m", "pressctl", "export", GOOD, "--out", f"out{seed}", *AT],
            cwd=newsroom, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True,
        )  # fmt: skip
    assert files(newsroom / "out0") == files(newsroom / "out1")


def test_private_files_are_private(newsroom: Path) -> None:
    from pressctl.files.out_folder import OutFolder

    out = OutFolder(str(newsroom))
    out.write("private/a.eml", b"x", mode=0o600)
    out.settle()
    assert stat.S_IMODE((newsroom / "private" / "a.eml").stat().st_mode) == 0o600


def test_a_failed_release_is_named_though_the_mail_does_not_know_it(run: Run, newsroom: Path) -> None:
    add(newsroom, "2026-03-14-code.en.md", subject='"=?utf-8?q?=41?="')
    result = run("export", "releases/2026-03-14-code.en.md", *AT)
    assert result.code == 1
    assert result.err.startswith("failed: releases/2026-03-14-code.en.md: The subject holds mail code")


def test_the_dots_of_a_path_stay_when_a_release_is_refused(run: Run, newsroom: Path) -> None:
    add(newsroom, "2026-03-14-away.en.md", attachments="[../../secret.pdf]")
    result = run("export", "releases/2026-03-14-away.en.md", *AT)
    assert result.code == 1
    assert " It has errors: LK003 ../../secret.pdf lies outside the newsroom. Mend it " in result.err


def test_a_mail_that_can_not_be_made_costs_neither_page_nor_text(run: Run, newsroom: Path) -> None:
    path = newsroom / GOOD
    path.write_text(path.read_text(encoding="utf-8") + "\nThe rooms are warm. " * 6000 + "\n", encoding="utf-8")
    code, _, err = run("export", GOOD, *AT)
    assert code == 1
    assert err.splitlines()[1:] == ["1 release failed."]
    assert err.startswith(f"failed: {GOOD}: The mail of this release is ")
    assert err.splitlines()[0].endswith("or leave email out of --format. Its other outputs were made.")
    made = files(newsroom / "dist")
    assert {"opening/opening.en.html", "opening/opening.en.txt"} == {n for n in made if "opening.en" in n}
    (entry,) = json.loads(made["manifest.json"])["releases"]
    assert entry["status"] == "failed"
    assert entry["reason"].startswith("The mail of this release is ")
    assert {one["path"] for one in entry["outputs"]} == set(made) - {"manifest.json"}
    code, out, err = run("export", GOOD, "--format", "email", "--stdout", *AT)
    assert (code, out) == (1, "")
    assert "The mail of this release is " in err
