"""A cached run says what a cold run says: after any edit, with any cache found on the disk."""

import datetime as dt
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressctl.batch import validate as batch
from pressctl.batch.discover import discover
from pressctl.batch.fingerprint import program_fingerprint
from pressctl.batch.job import Job, Outcome, Selection
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.batch.validate import validate_many

NOW = dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC)

RELEASE = """---
title: {title}
language: en
date: 2026-03-12
contacts: [press]
translations: {{fr: b.fr.md}}
images: [{{src: lake.png, alt: The lake}}]
{extra}
---

Lakeside, 12 March 2026 – The lake office {body}.

“We are open,” said Anna Lindqvist, head of the lake office.
"""
TOML = '[newsroom]\nname = "Lakeside"\nlanguage = "en"\n[contacts.press]\nname = "Anna"\nemail = "{email}"\n{extra}\n'


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "pressctl.toml", TOML.format(email="press@lake.swiss", extra=""))
    write(tmp_path, "releases/a.md", RELEASE.format(title="Lake", extra="", body="opens"))
    write(
        tmp_path, "releases/b.fr.md", RELEASE.format(title="Lac", extra="", body="opens  ...").replace("en\n", "fr\n")
    )
    return tmp_path


def outcomes(root: Path, job: Job | None = None, *, cache: bool = True) -> list[Outcome]:
    job = job or Job(now=NOW)
    items = discover([str(root / "releases")], job.choice).items
    return list(validate_many(items, job, 1, cache=cache))


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were really read and judged."""
    seen: list[str] = []
    real = batch._check_each

    def spy(items: object, job: Job) -> list[Outcome]:
        seen.extend(Path(item.path).name for item in items)  # type: ignore[attr-defined]
        return real(items, job)  # type: ignore[arg-type]

    monkeypatch.setattr(batch, "_check_each", spy)
    return seen


def test_the_second_run_reads_nothing_and_says_the_same(root: Path, worked: list[str]) -> None:
    cold = outcomes(root)
    assert worked == ["a.md", "b.fr.md"]
    worked.clear()
    assert outcomes(root) == cold
    assert worked == []
    assert outcomes(root, cache=False) == cold


def test_only_what_changed_is_worked_out_again(root: Path, worked: list[str]) -> None:
    outcomes(root)
    worked.clear()
    write(root, "releases/a.md", RELEASE.format(title="Lake office", extra="", body="opens"))
    outcomes(root)
    # b.fr.md names a.md nowhere, but is named by it
    assert worked == ["a.md"]


@pytest.mark.parametrize("name", ["releases/lake.png", "releases/b.fr.md", "lake.png"])
def test_a_file_that_a_release_names_counts(root: Path, worked: list[str], name: str) -> None:
    outcomes(root)
    worked.clear()
    write(root, name, "something else")
    outcomes(root)
    assert "a.md" in worked


def test_a_template_that_a_release_names_counts(root: Path) -> None:
    write(root, "releases/a.md", RELEASE.format(title="Lake", extra="template: gala", body="opens"))
    job = Job(now=NOW, selection=Selection(select=("FM022",)))
    assert [len(each.rows) for each in outcomes(root, job)] == [1, 0]
    write(root, "templates/page/gala.html.j2", "")
    assert [len(each.rows) for each in outcomes(root, job)] == [0, 0]
    (root / "templates/page/gala.html.j2").unlink()
    assert [len(each.rows) for each in outcomes(root, job)] == [1, 0]


def test_what_was_asked_counts(root: Path, worked: list[str]) -> None:
    for job in (
        Job(now=NOW),
        Job(now=NOW, selection=Selection(select=("FM",))),
        Job(now=NOW, selection=Selection(extend_ignore=("FM",))),
        Job(now=NOW, fail_on="advice"),
    ):
        worked.clear()
        warm = outcomes(root, job)
        assert worked == ["a.md", "b.fr.md"]
        assert warm == outcomes(root, job, cache=False)


@pytest.mark.parametrize(
    ("date", "embargo", "again"),
    [("2026-03-12", "", False), ("2026-01-12", "", True), ("2026-03-12", "embargo: 2026-03-09T12:00+00:00", True)],
)
def test_the_day_counts_where_a_rule_looks_at_the_clock(
    root: Path, worked: list[str], date: str, embargo: str, again: bool
) -> None:
    text = RELEASE.format(title="x", extra=embargo, body="opens").replace("date: 2026-03-12", f"date: {date}")
    write(root, "releases/a.md", text)
    outcomes(root)
    for later in (NOW + dt.timedelta(days=1), NOW + dt.timedelta(days=300)):
        worked.clear()
        warm = outcomes(root, Job(now=later))
        assert worked == (["a.md"] if again else [])
        assert warm == outcomes(root, Job(now=later), cache=False)


def test_the_same_date_at_the_other_end_of_the_world_is_another_day(root: Path) -> None:
    extra = "embargo: 2026-03-11T05:00+00:00\nstatus: draft"
    write(root, "releases/a.md", RELEASE.format(title="x", extra=extra, body="opens"))
    west, east = dt.timezone(dt.timedelta(hours=-12)), dt.timezone(dt.timedelta(hours=14))
    outcomes(root, Job(now=dt.datetime(2026, 3, 12, 23, tzinfo=west)))
    earlier = Job(now=dt.datetime(2026, 3, 12, 1, tzinfo=east))
    assert outcomes(root, earlier) == outcomes(root, earlier, cache=False)


def test_a_checkout_elsewhere_with_new_times_needs_nothing_anew(
    root: Path, worked: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    write(root, "releases/lake.png", "a picture")
    cold = outcomes(root)
    other = tmp_path_factory.mktemp("other")
    shutil.copytree(root, other, dirs_exist_ok=True)
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
    worked.clear()
    assert [each.rows for each in outcomes(other)] == [
        tuple(replace(row, file=row.file.replace(str(root), str(other))) for row in each.rows) for each in cold
    ]
    assert worked == []


def test_what_is_missing_there_is_not_missing_here(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A cache that was restored in another folder tells of that folder's files."""
    (root / "releases/b.fr.md").unlink()
    outcomes(root)
    other = tmp_path_factory.mktemp("other")
    shutil.copytree(root, other, dirs_exist_ok=True)
    write(other, "releases/b.fr.md", RELEASE.format(title="Lac", extra="", body="opens").replace("en\n", "fr\n"))
    write(other, "releases/lake.png", "a picture")
    assert outcomes(other) == outcomes(other, cache=False)


def test_a_link_that_leads_elsewhere_counts(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "lake.png"
    for path in (outside, root / "releases" / "real.png"):
        path.write_text("the same picture")
        os.utime(path, (1, 1))
    picture = root / "releases" / "lake.png"
    picture.symlink_to("real.png")
    inside = outcomes(root)
    picture.unlink()
    picture.symlink_to(outside)
    assert outcomes(root) == outcomes(root, cache=False)
    assert outcomes(root) != inside


def test_a_newer_library_counts(root: Path, worked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    outcomes(root)
    folder = root / "elsewhere" / "site-packages"
    write(folder, "phonenumbers-99.0.0.dist-info/METADATA", "")
    monkeypatch.syspath_prepend(folder)
    program_fingerprint.cache_clear()
    worked.clear()
    outcomes(root)
    program_fingerprint.cache_clear()
    assert worked == ["a.md", "b.fr.md"]


def test_pressctl_toml_counts(root: Path, worked: list[str]) -> None:
    outcomes(root)
    worked.clear()
    write(root, "pressctl.toml", TOML.format(email="press@lake.swiss", extra='[validate]\nselect = ["FM"]'))
    outcomes(root)
    assert worked == ["a.md", "b.fr.md"]


def test_an_embargo_that_may_end_is_looked_at_each_time(root: Path, worked: list[str]) -> None:
    write(root, "releases/a.md", RELEASE.format(title="x", extra="embargo: 2026-03-12T12:00+00:00", body="opens"))
    outcomes(root)
    worked.clear()
    outcomes(root)
    assert worked == ["a.md"]


def test_without_a_newsroom_nothing_is_kept(root: Path) -> None:
    outcomes(root, Job(choice=NewsroomChoice(isolated=True), now=NOW))
    assert not (root / ".pressctl_cache").exists()
    outcomes(root, cache=False)
    assert not (root / ".pressctl_cache").exists()


def test_the_cache_says_what_it_is(root: Path) -> None:
    outcomes(root)
    folder = root / ".pressctl_cache"
    assert (folder / "CACHEDIR.TAG").read_bytes().startswith(b"Signature: 8a477f597d28d172789f06886806bc55")
    assert (folder / ".gitignore").read_bytes() == b"*\n"


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"{",
        b"null\n",
        b"\xff\xfe\t\n",
        b'"releases/a.md"\t3\n',
        b'"releases/a.md"\t{"key": 1}',
        b"[" * 99_999,
        b'"releases/a.md"\t' + b"[" * 99_999,
        b"[" * 99_999 + b"\t1\n",
    ],
)
def test_a_broken_cache_is_rebuilt_in_silence(root: Path, junk: bytes) -> None:
    cold = outcomes(root)
    for path in (root / ".pressctl_cache").glob("*.jsonl"):
        path.write_bytes(junk)
    assert outcomes(root) == cold
    assert outcomes(root) == cold


def test_a_foreign_value_is_no_answer(root: Path) -> None:
    import json

    cold = outcomes(root)
    for path in (root / ".pressctl_cache").glob("*.jsonl"):
        name, _, entry = path.read_text().partition("\t")
        kept = json.loads(entry) | {"rows": [["1", {}, None, 3, 4, 5, 6, 7, 8, 9, 10]]}
        path.write_text(f"{name}\t{json.dumps(kept)}\n")
    assert outcomes(root) == cold


def test_a_cache_that_is_a_link_is_left_alone(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (root / ".pressctl_cache").symlink_to(outside)
    outcomes(root)
    assert os.listdir(outside) == []


def test_many_are_looked_at_in_parts(root: Path, monkeypatch: pytest.MonkeyPatch, worked: list[str]) -> None:
    for number in range(5):
        write(root, f"releases/r{number}.md", RELEASE.format(title=f"R {number}", extra="", body="opens"))
    cold = outcomes(root, cache=False)
    monkeypatch.setattr(batch, "_TOGETHER", 3)
    assert outcomes(root) == cold
    worked.clear()
    assert outcomes(root) == cold
    assert worked == []


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "toml", "picture", "logo", "template", "day", "twin", "remove b", "restore b"]),
        st.sampled_from(["opens", "opens ...", "“opens", "OPENS", "lorem ipsum"]),
        st.sampled_from(["\n", "\n", "\r\n", "\r", "\ufeff"]),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EDITS)
def test_a_cached_run_says_what_a_cold_run_says(root: Path, edits: list[tuple[str, str, str]]) -> None:
    job = Job(now=NOW)
    for what, word, form in edits:
        if what == "day":
            job = replace(job, now=NOW + dt.timedelta(days=60 * len(word)))
        elif what == "template":
            write(root, f"templates/page/{word.strip('“. ')}.html.j2", "")
        elif what == "logo":
            write(root, "logo.png", word)
        elif what == "twin":
            write(root, "releases/twin.md", RELEASE.format(title="Twin", extra="slug: a", body=word))
        elif what in ("a", "b", "restore b"):
            name = "releases/a.md" if what == "a" else "releases/b.fr.md"
            extra = f"template: {word.strip('“. ')}\nslug: a" if what == "a" else "embargo: 2026-03-01T00:00+00:00"
            text = RELEASE.format(title=word, extra=extra, body=word)
            text = f"\ufeff{text}" if form == "\ufeff" else text.replace("\n", form)
            (root / name).write_bytes(text.encode())
        elif what == "toml":
            write(
                root,
                "pressctl.toml",
                TOML.format(
                    email="press@lake.swiss", extra=f'[brand]\nlogo = "logo.png"\n[style]\nbanned = ["{word}"]'
                ),
            )
        elif what == "picture":
            write(root, "releases/lake.png", word)
        else:
            (root / "releases/b.fr.md").unlink(missing_ok=True)
        assert outcomes(root, job) == outcomes(root, job, cache=False)
