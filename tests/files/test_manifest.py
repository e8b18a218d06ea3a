import json
from pathlib import Path

import pytest

from pressctl.errors import OutputError
from pressctl.files.manifest import (
    Entry,
    Manifest,
    Output,
    known_manifest,
    manifest_bytes,
    merge,
    read_manifest,
)

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


def test_shards_join_to_the_bytes_of_one_run() -> None:
    whole = manifest_bytes(Manifest("Lakeside", (TWO, ONE), 3))
    assert manifest_bytes(merge([Manifest("Lakeside", (ONE,), 1), Manifest("Lakeside", (TWO,), 2)])) == whole
