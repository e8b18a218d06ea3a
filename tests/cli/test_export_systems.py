"""`export --to` and `--recipients`: what is made, what is said, and what is kept from others' eyes."""

import email
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
GOOD = "releases/2026-03-12-opening.en.md"
FRENCH = "releases/2026-03-12-opening.fr.md"
AT = ("--at", "2026-03-12T12:00+01:00")
EMAIL = """
[export]
base-url = "https://www.lakeside.swiss"
[email]
from = "Lakeside <press@lakeside.swiss>"
unsubscribe-url = "https://www.lakeside.swiss/leave"
"""


@pytest.fixture
def room(newsroom: Path) -> Path:
    """A newsroom that sends mail: a release in two languages, and one under embargo until evening."""
    (newsroom / "releases" / "2026-03-13-broken.en.md").unlink()
    text = (newsroom / GOOD).read_text(encoding="utf-8")
    (newsroom / "releases" / "2026-03-12-opening.fr.md").write_text(text.replace("language: en", "language: fr"))
    (newsroom / "releases" / "evening.md").write_text(
        text.replace("date: 2026", "slug: evening\nembargo: 2026-03-12T18:00+01:00\ndate: 2026")
    )
    add(newsroom, EMAIL)
    return newsroom


def add(newsroom: Path, text: str) -> None:
    with (newsroom / "pressctl.toml").open("a", encoding="utf-8") as file:
        file.write(text)


def people(room: Path, *rows: str, name: str = "press.csv") -> Path:
    (room / name).write_text("\n".join(["email,name,language", *rows]) + "\n", encoding="utf-8")
    return room / name


def private(room: Path) -> dict[str, bytes]:
    folder = room / "dist" / "private"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def own_index(room: Path, text: str) -> None:
    own = room / "templates" / "index"
    own.mkdir(parents=True)
    (own / "index.html.j2").write_text(text)


def test_the_newsrooms_own_index_is_used(run: Run, room: Path) -> None:
    own_index(room, "{% for year in years %}{{ year.releases|length }}{% endfor %}\n")
    code, _out, _err = run("export", GOOD, "--to", "index", *AT)
    assert code == 0
    assert (room / "dist" / "index.html").read_text(encoding="utf-8") == "1"


def test_a_fault_of_the_newsrooms_own_index_is_told(run: Run, room: Path) -> None:
    own_index(room, "{{ nothing.here }}\n")
    code, _out, err = run("export", GOOD, "--to", "index", *AT)
    assert code != 0
    assert "The template index/index.html.j2 has a fault in line 1: it uses a name that is not there." in err


def test_systems_are_made_beside_the_formats(run: Run, room: Path) -> None:
    add(room, "[delivery.listmonk]\nlists = { en = [1], fr = [2] }\n")
    code, out, _err = run("export", GOOD, "--to", "listmonk,mbox", *AT)
    assert (code, out) == (0, "")
    names = {path.name for path in (room / "dist" / "opening").iterdir() if path.is_file()}
    assert names == {
        "opening.en.html", "opening.en.txt", "opening.en.eml", "opening.en.email.html", "opening.en.listmonk.json",
    }  # fmt: skip
    assert json.loads((room / "dist/opening/opening.en.listmonk.json").read_text("utf-8"))["lists"] == [1]
    manifest = json.loads((room / "dist/manifest.json").read_text("utf-8"))
    (one,) = manifest["lists"]
    assert (one["path"], one["format"], one["releases"]) == ("releases.mbox", "mbox", [GOOD])
    assert "opening/opening.en.listmonk.json" in [output["path"] for output in manifest["releases"][0]["outputs"]]
    assert run("verify", "dist", *AT).code == 0
    assert not list((room / "dist").rglob(".*"))


def test_pressctl_toml_may_name_them(run: Run, room: Path) -> None:
    toml = room / "pressctl.toml"
    toml.write_text(toml.read_text("utf-8").replace("[export]\n", '[export]\nto = ["eml", "maildir"]\n'), "utf-8")
    assert run("export", GOOD, *AT).code == 0
    assert sorted(path.name for path in (room / "dist" / "releases.maildir").iterdir()) == ["cur", "new", "tmp"]
    assert run("verify", "dist", *AT).code == 0


def test_one_payload_on_standard_output(run: Run, room: Path) -> None:
    add(room, "[delivery.postmark]\n")
    code, out, _ = run("export", GOOD, "--to", "postmark", "--stdout", *AT)
    assert (code, json.loads(out)[0]["Tag"]) == (0, "opening")
    assert run("export", GOOD, "--to", "mbox", "--stdout", *AT).code == 2


@pytest.mark.parametrize(
    ("arguments", "toml", "said"),
    [
        (("--to", "listmok"), "", "--to names 'listmok', which is no system that pressctl knows. Did you mean listmonk?"),
        (("--to", "listmonk"), "",
         "pressctl.toml:1:1: `delivery.listmonk` has no lists, which listmonk needs: The ids of the lists that get the "
         "release. Add below [delivery.listmonk]: lists = [1]"),
        (("--to", "eml"), "[delivery.mailchmp]\n",
         "pressctl.toml:16:2: `delivery.mailchmp` is not a system of pressctl. Did you mean `mailchimp`?"),
        (("--to", "mailman"), '[delivery.mailman]\nlists = "press@lists.lake.swiss"\n',
         "pressctl.toml:17:1: `delivery.mailman.lists` is not a key that pressctl knows. Did you mean `list`?"),
        (("--to", "mbox", "--shard", "1/2"), "",
         "--shard can't make mbox, which is made of all releases. Make it in a run of its own."),
    ],
)  # fmt: skip
def test_what_can_not_be_asked(run: Run, room: Path, arguments: tuple[str, ...], toml: str, said: str) -> None:
    add(room, toml)
    code, out, err = run("export", *arguments, *AT)
    assert (code, out) == (2, "")
    assert err.removeprefix("error: ") == said + "\n"


def test_a_system_that_can_not_carry_a_release_says_where_and_the_others_get_it(run: Run, room: Path) -> None:
    add(room, '[delivery.mailchimp]\nlist-id = "a"\n[delivery.postmark]\n')
    release = room / GOOD
    release.write_text(release.read_text("utf-8") + "\nWe write \\*|FNAME|\\* here.\n", "utf-8")
    line = release.read_text("utf-8").count("\n")
    code, _, err = run("export", GOOD, "--to", "mailchimp,postmark", *AT)
    assert code == 1
    assert err.splitlines()[0] == (
        f"failed: {GOOD}:{line}:10: Mailchimp would read “*|FNAME|*” as a command, not as text. Write it in other words, "
        "or leave this system out. Not made: mailchimp. Its other outputs were made."
    )
    assert (room / "dist/opening/opening.en.postmark.json").exists()
    assert run("verify", "dist", *AT).code == 0


def test_an_embargoed_release_reaches_no_system_unless_asked(run: Run, room: Path) -> None:
    run("export", "--to", "mbox,maildir", *AT)
    everything = b"".join(path.read_bytes() for path in (room / "dist").rglob("*") if path.is_file())
    assert b"evening" not in everything
    code, out, _ = run("verify", "dist", *AT)
    assert (code, out) == (0, "")
    assert run("export", "--to", "mbox,maildir", "--embargoed", *AT).code == 0
    code, out, _ = run("verify", "dist", *AT)
    assert code == 1
    assert out.splitlines()[-1] == (
        "dist/releases.mbox: releases/evening.md is embargoed, and is in this file: keep it from the public."
    )
    assert run("verify", "dist", "--at", "2026-03-12T18:00+01:00").code == 0


def test_recipients_get_their_language_each_in_a_mail_of_their_own(run: Run, room: Path) -> None:
    rows = ("ann@quay.swiss,Ann,fr-CH", "bo@quay.swiss,Bo,en", "cy@quay.swiss,Cy,")
    code, _, _ = run("export", "--to", "eml,mbox,maildir", "--recipients", people(room, *rows), GOOD, FRENCH, *AT)
    assert code == 0
    files = private(room)
    assert [name for name in files if name.startswith("press/")] == [
        "press/opening.en.00001.eml", "press/opening.en.00002.eml", "press/opening.fr.00001.eml",
    ]  # fmt: skip
    mails = {name: email.message_from_bytes(data) for name, data in files.items() if name.startswith("press/")}
    assert [mail["To"] for mail in mails.values()] == ["bo@quay.swiss", "cy@quay.swiss", "ann@quay.swiss"]
    for data in (*files.values(), (room / "dist/manifest.json").read_bytes()):
        named = [one for one in (b"ann@quay", b"bo@quay", b"cy@quay") if one in data]
        assert len(named) <= 1 or data.startswith(b"From press@")
    public = [path for path in (room / "dist").rglob("*") if path.is_file() and "private" not in path.parts]
    assert not any(b"quay.swiss" in path.read_bytes() for path in public)
    assert "private" not in (room / "dist/manifest.json").read_text("utf-8")
    code, _, err = run("verify", "dist", *AT)
    assert (code, err.splitlines()[-1]) == (0, "All files are as they were exported.")
    assert "8 files with recipients" in err


@pytest.mark.skipif(os.name != "posix", reason="rights are kept elsewhere")
def test_what_holds_recipients_is_readable_by_its_maker_alone(run: Run, room: Path) -> None:
    before = os.umask(0)
    try:
        run("export", "--to", "eml,mbox,maildir", "--recipients", people(room, "ann@quay.swiss,Ann,en"), *AT)
    finally:
        os.umask(before)
    folder = room / "dist" / "private"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    paths = [path for path in folder.rglob("*") if path.is_file()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o600}
    (folder / "press.mbox").chmod(0o644)
    code, out, _ = run("verify", "dist", *AT)
    assert (code, out) == (
        1,
        "dist/private/press.mbox: This file holds recipients, and others than you may read it: run chmod 600 on it.\n",
    )


def test_a_shorter_list_leaves_no_batch_of_a_longer_one(run: Run, room: Path) -> None:
    add(room, "[delivery.ses]\n")
    rows = [f"r{number}@quay.swiss,," for number in range(120)]
    for count, batches in ((120, 3), (60, 2), (1, 1)):
        code = run("export", GOOD, "--to", "ses", "--recipients", people(room, *rows[:count]), *AT).code
        made = [f"press/opening.en.ses.{number:03}.json" for number in range(1, batches + 1)]
        assert (code, sorted(private(room))) == (0, ["manifest.json", *made])
        assert run("verify", "dist", *AT).code == 0
    other = people(room, "x@quay.swiss,,", name="agencies.csv")
    assert run("export", GOOD, "--to", "ses", "--recipients", other, *AT).code == 0
    assert sorted(private(room)) == [
        "agencies/opening.en.ses.001.json",
        "manifest.json",
        "press/opening.en.ses.001.json",
    ]
    assert run("verify", "dist", *AT).code == 0


def test_bad_rows_are_named_and_those_who_want_no_mail_left_out(run: Run, room: Path) -> None:
    listed = people(room, "ann@quay.swiss,Ann,en", "nobody,,", "bo@quay.swiss,Bo,en", "ANN@quay.swiss,,")
    (room / "suppress.csv").write_text("bo@quay.swiss\n")
    code, _, err = run("export", GOOD, "--to", "eml", "--recipients", listed, *AT)
    assert code == 1
    assert err.splitlines()[0].endswith(
        "press.csv:3: “nobody” is no address: An email address must have an @-sign. Mend it, or take the row out."
    )
    assert "1 recipient; left out: 1 duplicate, 1 who wants no mail, 1 row that can't be used." in err.splitlines()
    assert [name for name in private(room) if name.endswith(".eml")] == ["press/opening.en.00001.eml"]
    add(room, '[delivery]\nsuppress = "unwanted.csv"\n')
    (room / "unwanted.csv").write_text("ann@quay.swiss\n")
    code, _, err = run("export", GOOD, "--to", "eml", "--recipients", listed, *AT)
    assert b"To: bo@quay.swiss" in private(room)["press/opening.en.00001.eml"]


def test_nobody_to_write_to(run: Run, room: Path) -> None:
    code, _, err = run("export", GOOD, "--to", "eml", "--recipients", people(room, "nobody,,"), *AT)
    assert (code, err.splitlines()[-1].rpartition("press.csv: ")[2]) == (
        2, "Nobody on this list can get mail. Add rows with addresses.",
    )  # fmt: skip
    assert not (room / "dist").exists()
    code, _, err = run("export", GOOD, "--to", "mailman", "--recipients", people(room, "ann@quay.swiss,,"), *AT)
    assert code == 2
    code, _, err = run("export", GOOD, "--recipients", people(room, "ann@quay.swiss,,"), *AT)
    assert (code, err.startswith("error: --recipients is given, but no system in --to takes recipients.")) == (2, True)


def test_the_plan(run: Run, room: Path) -> None:
    add(room, "[delivery.listmonk]\nlists = [1]\n")
    listed = people(room, "ann@quay.swiss,Ann,fr", "bo@quay.swiss,Bo,en", "cy@quay.swiss,Cy,en")
    asked = ("export", "--to", "listmonk,eml", "--recipients", listed, "--embargoed", "--dry-run", *AT)
    code, out, _err = run(*asked)
    assert code == 0
    assert [line for line in out.splitlines() if not line.startswith(" ")] == [
        f"{GOOD}  [en] no embargo", "",
        "releases/2026-03-12-opening.fr.md  [fr] no embargo", "",
        "releases/evening.md  [en] EMBARGOED until 2026-03-12T18:00:00+01:00",
    ]  # fmt: skip
    assert "to list 1" in out
    assert "2 recipients" in out
    assert not (room / "dist").exists()
    code, out, _ = run(*asked, "--report", "-")
    report = json.loads(out)
    assert report["recipients"] == {"people": 3, "bad": 0, "duplicates": 0, "suppressed": 0}
    assert [(one["slug"], one["language"], one["system"], one["recipients"]) for one in report["plan"]] == [
        ("opening", "en", "listmonk", None), ("opening", "en", "eml", 2),
        ("opening", "fr", "listmonk", None), ("opening", "fr", "eml", 1),
        ("evening", "en", "listmonk", None), ("evening", "en", "eml", 3),
    ]  # fmt: skip
    first, mail = report["plan"][0], report["plan"][5]
    assert (first["to"], first["outputs"], first["embargo"]) == (["list 1"], 1, None)
    assert first["unsubscribe"] == "{{ UnsubscribeURL }}"
    assert first["sizes"]["subject characters"]["most"] == 5000
    assert mail["embargo"] == {"state": "future", "until": "2026-03-12T18:00:00+01:00"}
    assert (mail["outputs"], mail["unsubscribe"]) == (
        3, "https://www.lakeside.swiss/leave (link and List-Unsubscribe header)",
    )  # fmt: skip


def test_the_same_list_gives_the_same_bytes(run: Run, room: Path) -> None:
    listed = people(room, "ann@quay.swiss,Ann,fr", "bo@quay.swiss,Bo,en")
    asked = ("export", "--to", "eml,mbox,maildir", "--recipients", listed, "--jobs", "1", *AT)
    run(*asked)
    first = private(room), (room / "dist/manifest.json").read_bytes()
    run(*asked, "--no-cache")
    assert (private(room), (room / "dist/manifest.json").read_bytes()) == first


def test_pruning_takes_what_holds_recipients_along(run: Run, room: Path) -> None:
    listed = people(room, "ann@quay.swiss,Ann,fr", "bo@quay.swiss,Bo,en")
    asked = ("export", "--to", "eml", "--recipients", listed, *AT)
    run(*asked)
    (room / "releases/2026-03-12-opening.fr.md").unlink()
    assert run(*asked, "--prune", "--yes").code in (0, 1)
    assert [name for name in private(room) if ".fr." in name] == []
    assert run("verify", "dist", *AT).code == 0


def test_what_is_asked_travels_to_other_processes(room: Path) -> None:
    """Workers are handed the whole of it, pickled."""
    import pickle

    from pressctl.batch.asked import deliveries_for
    from pressctl.newsroom.load import load_newsroom

    add(room, "[delivery.listmonk]\nlists = { en = [1] }\n[brand]\ncolor = '#165c70'\n")
    asked = deliveries_for(load_newsroom(room), ("listmonk", "index", "mbox"), people(room, "ann@quay.swiss,,"))
    assert pickle.loads(pickle.dumps(asked)) == asked
