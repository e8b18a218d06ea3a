"""Two releases with one slug and language know of each other, in every kind of run, remembered or not."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pressctl.batch.discover import Item, discover
from pressctl.batch.job import Job, Selection
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.batch.rivals import with_rivals
from pressctl.batch.validate import validate_many
from pressctl.source import source_from_text

NOW = dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC)
JOB = Job(now=NOW, selection=Selection(select=("FM021",)))
HEAD = "---\ntitle: Lake\n{front}\n---\n\nThe lake office opens.\n"


def write(root: Path, name: str, front: str) -> Item:
    path = root / "releases" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD.format(front=front), encoding="utf-8")
    return Item(name, str(path))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "pressctl.toml").write_text('[newsroom]\nlanguage = "en"\n', encoding="utf-8")
    return tmp_path


def said(root: Path, *, cache: bool = True, jobs: int = 1) -> dict[str, list[str]]:
    """Messages by file; files without any are left out."""
    items = discover([str(root / "releases")], JOB.choice).items
    outcomes = validate_many(items, JOB, jobs, cache=cache)
    return {Path(each.file).name: [row.message for row in each.rows] for each in outcomes if each.rows}


def test_two_report_each_other_and_mending_one_clears_both(root: Path) -> None:
    write(root, "a.md", "slug: lake")
    write(root, "b.md", 'slug: "lake"')
    write(root, "lake.fr.md", "language: fr")
    expected = {
        "a.md": ["The slug “lake” is taken in this language, by releases/b.md."],
        "b.md": ["The slug “lake” is taken in this language, by releases/a.md."],
    }
    assert said(root) == said(root) == said(root, cache=False) == said(root, cache=False, jobs=2) == expected
    write(root, "b.md", "slug: lake-two")
    assert said(root) == said(root, cache=False) == {}


def test_a_new_release_is_told_to_one_that_is_remembered(root: Path) -> None:
    write(root, "2025-01-02-lake.en.md", "language: en")
    assert said(root) == {}
    write(root, "new/2026-01-02-lake.md", "tags: [slug]")
    assert said(root) == {
        "2025-01-02-lake.en.md": ["The slug “lake” is taken in this language, by releases/new/2026-01-02-lake.md."],
        "2026-01-02-lake.md": ["The slug “lake” is taken in this language, by releases/2025-01-02-lake.en.md."],
    }


@pytest.mark.parametrize(
    "front", ["slug: lake", "slug: 'lake'", '"slug": lake', "slug: Lake", "slug: >\n  lake", "tags: [a]\nslug: lake\r"]
)
def test_one_file_by_itself_is_held_against_the_whole_newsroom(root: Path, front: str) -> None:
    item = write(root, "a.md", "slug: lake")
    write(root, "b.md", front)
    assert with_rivals(JOB, [item]).rivals == {item.path: ("releases/b.md",)}


def test_what_no_newsroom_holds_has_no_rivals(root: Path) -> None:
    items = [write(root, "a.md", "slug: lake"), write(root, "b.md", "slug: lake")]
    assert with_rivals(Job(choice=NewsroomChoice(isolated=True)), items).rivals == {}
    assert with_rivals(JOB, [Item("-", "")], source_from_text("x")).rivals == {}


def test_what_cannot_be_read_is_no_rival(root: Path) -> None:
    item = write(root, "a.md", "slug: lake")
    (root / "releases" / "b.md").write_bytes(b"---\nslug: lake\ntitle: \xff\xfe\x00\n---\n")
    (root / "releases" / "c.md").symlink_to("nowhere.md")
    (root / "releases" / "d.md").symlink_to("a.md")
    assert with_rivals(JOB, [item]).rivals == {}


def test_a_text_in_an_editor_counts_as_it_will_be(root: Path) -> None:
    item = write(root, "a.md", "slug: sea")
    write(root, "b.md", "slug: lake")
    text = source_from_text(HEAD.format(front="slug: lake"), "a.md")
    assert with_rivals(JOB, [item], text).rivals == {item.path: ("releases/b.md",)}
    assert with_rivals(JOB, [item]).rivals == {}


FRONTS = st.sampled_from(
    ["slug: a", "slug: 'a'", "language: fr", "slug: b\nlanguage: fr", "language: en", "tags: [slug]"]
)
NAMES = ["a.md", "2026-01-02-a.fr.md", "b.md", "c/a.en.md"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rounds=st.lists(st.tuples(st.sampled_from(NAMES), FRONTS), min_size=2, max_size=6))
def test_rivals_are_mutual_and_memory_changes_nothing(root: Path, rounds: list[tuple[str, str]]) -> None:
    for name in NAMES:
        (root / "releases" / name).unlink(missing_ok=True)
    for name, front in rounds:
        write(root, name, front)
        assert said(root) == said(root, cache=False)
    items = discover([str(root / "releases")], JOB.choice).items
    rivals = with_rivals(JOB, items).rivals
    shown = {item.path: str(Path(item.path).relative_to(root)) for item in items}
    pairs = {(shown[path], other) for path, others in rivals.items() for other in others}
    assert pairs == {(other, path) for path, other in pairs}
    assert all(with_rivals(JOB, [item]).rivals == {k: v for k, v in rivals.items() if k == item.path} for item in items)
