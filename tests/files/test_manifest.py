import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.errors import OutputError
from pressctl.files import manifest_reader
from pressctl.files.manifest import (
    Entry,
    ListOutput,
    Manifest,
    Output,
    known_manifest,
    manifest_bytes,
    order,
    read_manifest,
)
from pressctl.files.manifest_reader import merged
from pressctl.record import as_dict

ONE = Entry(
    "releases/b.md", "b", "en", "00", None, "made", None,
    (Output("b/b.en.txt", "text", "02", 2), Output("b/b.en.html", "html", "01", 1)),
)  # fmt: skip
TWO = Entry("releases/a.md", "a", "fr", "03", "2026-03-12T09:00:00+01:00", "failed", "The disk is full.")


def test_it_is_sorted_and_ends_in_a_newline() -> None:
    data = manifest_bytes(Manifest("Lakeside", (ONE, TWO), 3))
    assert data.endswith(b"}\n")
    read = json.loads(data)
    assert list(read) == ["version", "newsroom", "releases", "refused"]
    assert [entry["file"] for entry in read["releases"]] == ["releases/a.md", "releases/b.md"]
    assert [output["path"] for output in read["releases"][1]["outputs"]] == ["b/b.en.html", "b/b.en.txt"]
    assert manifest_bytes(Manifest("Lakeside", (TWO, ONE), 3)) == data


TEXTS = st.text(max_size=8)


@given(
    st.lists(
        st.builds(
            Entry, TEXTS, TEXTS, TEXTS, TEXTS, st.none() | TEXTS, TEXTS, st.none() | TEXTS,
            st.lists(st.builds(Output, TEXTS, TEXTS, TEXTS, st.integers()), max_size=3).map(tuple),
        ),
        max_size=3,
    )
)  # fmt: skip
def test_it_is_json_in_lines_as_the_library_writes_it(entries: list[Entry]) -> None:
    releases = [
        {**as_dict(entry), "outputs": [as_dict(one) for one in sorted(entry.outputs, key=lambda one: one.path)]}
        for entry in sorted(entries, key=order)
    ]
    whole = {"version": 1, "newsroom": "Lakeside", "releases": releases, "refused": 0}
    text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    assert manifest_bytes(Manifest("Lakeside", tuple(entries))) == text.encode("utf-8", "backslashreplace")


def test_it_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    data = manifest_bytes(Manifest("Lakeside", (ONE, TWO), 3))
    path.write_bytes(data)
    assert manifest_bytes(read_manifest(str(path))) == data


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"version": 2, "newsroom": null, "releases": [], "refused": 0}', "[" * 100_000, "\xff",
     '{"version": 1, "newsroom": null, "releases": [{"file": 3}], "refused": 0}'],
)  # fmt: skip
def test_a_broken_one_is_no_manifest(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(OutputError):
        read_manifest(str(tmp_path / "manifest.json"))
    assert known_manifest(str(tmp_path)) is None


def test_shards_join_to_the_bytes_of_one_run(tmp_path: Path) -> None:
    whole = manifest_bytes(Manifest("Lakeside", (TWO, ONE), 3))
    shards = (Manifest("Lakeside", (ONE,), 1), Manifest("Lakeside", (TWO,), 2))
    assert joined(tmp_path, *shards) == whole


def joined(folder: Path, *manifests: Manifest) -> bytes:
    paths = []
    for number, manifest in enumerate(manifests):
        path = folder / f"{number}.json"
        path.write_bytes(manifest_bytes(manifest))
        paths.append(str(path))
    return b"".join(merged(paths))


def test_a_later_entry_for_a_file_wins(tmp_path: Path) -> None:
    later = replace(ONE, slug="a-new-slug", outputs=())
    both = joined(tmp_path, Manifest("Lakeside", (ONE, TWO)), Manifest("Lakeside", (later,)))
    assert both == manifest_bytes(Manifest("Lakeside", (TWO, later)))


def test_lists_follow_the_releases(tmp_path: Path) -> None:
    feed = ListOutput("feed.atom", "atom", "04", 3, ("releases/a.md",))
    data = joined(tmp_path, Manifest("Lakeside", (ONE,), 0, (feed,)))
    assert data == manifest_bytes(Manifest("Lakeside", (ONE,), 0, (feed,)))
    assert json.loads(data)["lists"] == [
        {"path": "feed.atom", "format": "atom", "sha256": "04", "bytes": 3, "releases": ["releases/a.md"]}
    ]


@given(
    names=st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20), unique=True, max_size=8),
    newsroom=st.none() | st.text(st.characters(codec="utf-8"), max_size=40),
    chunk=st.integers(1, 50),
)
def test_a_manifest_is_read_bit_by_bit_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], newsroom: str | None, chunk: int
) -> None:
    releases = tuple(replace(ONE, file=name, reason=name) for name in sorted(names))
    path = tmp_path_factory.mktemp("m") / "manifest.json"
    path.write_bytes(manifest_bytes(Manifest(newsroom, releases, 2)))
    whole = json.loads(path.read_bytes())
    assert [entry["file"] for entry in whole["releases"]] == sorted(names)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(manifest_reader, "_CHUNK", chunk)
        reader = manifest_reader.ManifestReader(str(path))
        found = tuple(reader.entries())
    assert found == tuple(replace(one, outputs=tuple(sorted(one.outputs, key=lambda o: o.path))) for one in releases)
    assert (reader.newsroom, reader.refused) == (newsroom, 2)
