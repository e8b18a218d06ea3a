from pathlib import Path

import pytest

from pressctl.batch.discover import discover
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.errors import UsageError

FILES = ("README.md", "press/releases/a.md", "press/releases/old/b.md", "press/notes.md", "releases/c.md")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str, force_exclude: bool = False) -> list[str]:
    return [item.shown for item in discover(paths, NewsroomChoice(), force_exclude=force_exclude).items]


def test_a_hook_passes_every_markdown_file_and_releases_are_taken(repository: Path) -> None:
    (repository / "press" / "pressctl.toml").write_text('[validate]\nexclude = ["releases/old/**"]\n', "utf-8")
    # `releases` below the working folder is a newsroom without a pressctl.toml
    assert found(*FILES, force_exclude=True) == ["press/releases/a.md", "releases/c.md"]


def test_what_a_person_names_is_taken(repository: Path) -> None:
    (repository / "press" / "pressctl.toml").write_text('[validate]\nexclude = ["releases/old/**"]\n', "utf-8")
    assert found(*FILES) == [
        "README.md",
        "press/notes.md",
        "press/releases/a.md",
        "press/releases/old/b.md",
        "releases/c.md",
    ]


def test_the_settings_are_no_release_even_where_they_are_named(repository: Path) -> None:
    (repository / "press" / "pressctl.toml").write_text('[newsroom]\nname = "Lake"\n', "utf-8")
    named = discover(["press/pressctl.toml", "releases/c.md"], NewsroomChoice())
    assert [item.shown for item in named.items] == ["releases/c.md"]
    assert [str(error) for error in named.errors] == [
        "press/pressctl.toml: These are the newsroom's settings, not a release. Name a release."
    ]


def test_an_empty_name_is_a_mistake_in_the_command(repository: Path) -> None:
    with pytest.raises(UsageError, match="A file name is empty"):
        discover([""], NewsroomChoice())


def test_a_link_that_leads_out_of_the_newsroom_is_refused(repository: Path) -> None:
    press = repository / "press"
    (press / "pressctl.toml").write_text('[newsroom]\nname = "Lake"\n', "utf-8")
    (press / "releases" / "out.md").symlink_to(repository / "releases" / "c.md")
    (press / "releases" / "inside.md").symlink_to("old/b.md")
    for named in (["press"], ["press/releases/out.md", "press/releases/inside.md"]):
        done = discover(named, NewsroomChoice())
        assert "press/releases/inside.md" in [item.shown for item in done.items]
        assert "press/releases/out.md" not in [item.shown for item in done.items]
        assert [error.message for error in done.errors] == ["This is a link that leads out of the newsroom."]
