from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.files.stems import free_stem


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "2025").mkdir()
    for name in (
        "2025/2025-12-01-lake.en.md",
        "2026-01-02-lake-2.en.md",
        "2026-01-03-port.markdown",
        "lake.txt",
        "x.md",
    ):
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("stem", "free"),
    [
        ("2026-03-12-lake.en", "2026-03-12-lake-3.en"),
        ("2025-12-01-lake.en", "2025-12-01-lake.en"),  # the very same name: the caller says that it is taken
        ("2026-03-12-lake.fr", "2026-03-12-lake.fr"),
        ("2026-03-12-lakes.en", "2026-03-12-lakes.en"),
        ("lake.en", "lake.en"),
    ],
)
def test_a_slug_of_another_day_gets_a_number(folder: Path, stem: str, free: str) -> None:
    assert free_stem(folder, stem) == free


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert free_stem(tmp_path / "releases", "2026-03-12-lake.en") == "2026-03-12-lake.en"


@given(st.text(max_size=40))
def test_any_stem(stem: str) -> None:
    assert free_stem(Path("nowhere", "at", "all"), stem) == stem
