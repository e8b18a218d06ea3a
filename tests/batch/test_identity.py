"""Names of outputs are told at a glance where that is sure; the answer is that of reading every release."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressctl.batch.identity as identity
from pressctl.batch.discover import Item
from pressctl.batch.identity import find_rivals
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.parse import identify
from pressctl.source import open_source

CHOICE = NewsroomChoice(isolated=True)
NAMES = ["lake.md", "2026-03-12-lake.md", "lake.fr.md", "lake.en.md", "Lake.en.md", "mill.md", "été.md", "-.md"]
LINES = [
    "title: Lake", "title: Mill", "slug: lake", "slug: 'lake'", 'slug: "mill"', "slug: Lake", "slug: lake  # so",
    "slug: -lake", "slug:", "slug: [lake]", "slug: lake: mill", "language: fr", 'language: "en"', "language: xx-y",
    'title: "Lake', 'and mill"', "a: {slug: lake,", "  slug: mill", "}", "? slug", ": mill", "&s slug: mill", "\tx: 1",
    '"sl\\u0075g": mill', "---", "--- ", "----", "---x", "...", "# slug: mill", "summary: |", "  slug: lake", "a: *s",
]  # fmt: skip


def releases(folder: Path, files: dict[str, str]) -> list[Item]:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return [Item(name, str(folder / name)) for name in sorted(files)]


def by_reading(items: list[Item]) -> dict[str, str]:
    """For each release that comes second: the first of the same slug and language, every one of them read."""
    first: dict[tuple[str, str], str] = {}
    found = {}
    for item in items:
        holder = first.setdefault(identify(open_source(Path(item.path), shown=item.shown), Newsroom()), item.shown)
        if holder != item.shown:
            found[item.path] = holder
    return found


@given(
    st.dictionaries(
        st.sampled_from(NAMES),
        st.tuples(st.sampled_from(["---\n", "", "\n---\n", "--- \n"]), st.lists(st.sampled_from(LINES), max_size=5)),
        min_size=2,
        max_size=5,
    ),
    st.sampled_from(["\n", "\r\n"]),
)
def test_the_names_are_those_that_reading_gives(files: dict[str, tuple[str, list[str]]], end: str) -> None:
    texts = {
        name: (start + "\n".join([*lines, "---", "", "Text."])).replace("\n", end)
        for name, (start, lines) in files.items()
    }
    with tempfile.TemporaryDirectory() as folder:
        items = releases(Path(folder), texts)
        assert find_rivals(items, CHOICE, 1) == by_reading(items)


def test_front_matter_is_read_only_where_the_slug_is_shared_or_not_plain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = "---\ntitle: Lake\n{}---\n\nText.\n"
    items = releases(
        tmp_path,
        {
            "2026-03-12-lake.md": head.format("slug: lake\n"),
            "mill.en.md": head.format("language: en\n"),
            "mill.fr.md": head.format("language: fr\n"),
            "odd.md": head.format("slug: other\n"),
            "plain.md": head.format(""),
        },
    )
    read = []

    def noted(source, newsroom):  # type: ignore[no-untyped-def]
        read.append(source.path)
        return identify(source, newsroom)

    monkeypatch.setattr(identity, "identify", noted)
    assert find_rivals(items, CHOICE, 1) == {}
    assert sorted(read) == ["mill.en.md", "mill.fr.md", "odd.md"]


def test_names_that_are_known_count_without_reading(tmp_path: Path) -> None:
    items = releases(tmp_path, {"a.md": "", "b.md": "", "lake.md": "---\ntitle: Lake\n---\n"})
    a, b, lake = (item.path for item in items)
    assert find_rivals(items, CHOICE, 1, {a: ("lake", "en"), b: ("lake", "fr")}) == {lake: "a.md"}
