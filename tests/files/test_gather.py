import datetime as dt
from pathlib import Path

from pressctl.files.gather import gather, resolve
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.surroundings import FileFact, Neighbour
from pressctl.release.parse import parse_release
from pressctl.source import open_source

NOW = dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC)

FRENCH = """---
title: Ouverture du bureau du lac
language: fr
date: 2026-03-12
translations: {en: 2026-03-12-opening.en.md, es: missing.md}
images: [{src: images/lake.png}, {src: ../../outside.png}, {src: "https://press.example/a.png"}]
attachments: [report.pdf]
---

![Le lac](images/other.png)
"""


def newsroom(tmp_path: Path) -> Newsroom:
    root = tmp_path / "newsroom"
    (root / "releases" / "images").mkdir(parents=True)
    (root / "releases" / "2026-03-12-ouverture.fr.md").write_text(FRENCH, encoding="utf-8")
    (root / "releases" / "2026-03-12-opening.en.md").write_text(
        "---\ntitle: Lake office opens\nlanguage: en\ndate: 2026-03-12\n"
        "embargo: 2026-03-12T09:00+01:00\ntranslations: {fr: 2026-03-12-ouverture.fr.md}\n---\nText\n"
    )
    (root / "releases" / "images" / "lake.png").write_bytes(b"GIF89a\x01\0\x02\0")
    (root / "report.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "outside.png").write_bytes(b"GIF89a\x01\0\x02\0")
    return Newsroom(root=str(root))


def test_files_and_neighbours_of_a_release(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    path = Path(room.root or "") / "releases" / "2026-03-12-ouverture.fr.md"
    found = gather(parse_release(open_source(path), room), room, str(path), NOW)
    assert found.now == NOW
    assert found.path == "releases/2026-03-12-ouverture.fr.md"
    assert dict(found.files) == {
        "images/lake.png": FileFact(True, True, 10, "image/gif", 1, 2),
        "../../outside.png": FileFact(False, False),
        "report.pdf": FileFact(True, True, 8, "application/pdf"),
        "images/other.png": FileFact(False, True),
    }
    assert dict(found.neighbours) == {
        "2026-03-12-opening.en.md": Neighbour(
            path="releases/2026-03-12-opening.en.md",
            slug="opening",
            language="en",
            title="Lake office opens",
            date=dt.date(2026, 3, 12),
            embargoed=True,
            translations={"fr": "2026-03-12-ouverture.fr.md"},
        )
    }


def test_a_link_that_leads_out_is_outside(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    folder = Path(room.root or "") / "releases"
    (folder / "images" / "link.png").symlink_to(tmp_path / "outside.png")
    path = str(folder / "2026-03-12-ouverture.fr.md")
    assert resolve("images/link.png", path, room.root) is None
    assert resolve("images/lake.png", path, room.root) == str(folder / "images" / "lake.png")


def test_standard_input_has_nothing_around_it(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    path = Path(room.root or "") / "releases" / "2026-03-12-ouverture.fr.md"
    found = gather(parse_release(open_source(path), room), room, "", NOW)
    assert (found.path, dict(found.files), dict(found.neighbours)) == (None, {}, {})


def test_templates_are_listed_for_a_release_that_asks(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    own = tmp_path / "newsroom" / "templates" / "mail"
    own.mkdir(parents=True)
    (own / "gala.html.j2").write_text("")
    (own / "notes.txt").write_text("")
    index = tmp_path / "newsroom" / "templates" / "index"
    index.mkdir()
    (index / "index.html.j2").write_text("")
    path = tmp_path / "newsroom" / "releases" / "2026-03-12-opening.en.md"
    release = parse_release(open_source(path), room)
    assert gather(release, room, str(path), NOW).templates is None
    path.write_text("---\ntitle: Lake office opens\ntemplate: gala\n---\nText\n")
    asking = parse_release(open_source(path), room)
    assert gather(asking, room, str(path), NOW).templates == ("gala", "picture", "release")
    assert gather(asking, Newsroom(), str(path), NOW).templates == ("picture", "release")
