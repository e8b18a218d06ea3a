from collections.abc import Callable
from pathlib import Path

import pytest

from pressctl.cli import completion


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "pressctl.toml").write_text(
        '[newsroom]\nlanguage = "nl"\n[contacts.press]\nname = "Ben Roth"\n[contacts.night]\n[people.keller]\nname = "Ada"\n',
        "utf-8",
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_words_of_the_newsroom(office: Path) -> None:
    assert completion.contacts("") == [("press", "Ben Roth"), ("night", "")]
    assert completion.contacts("ni") == [("night", "")]
    assert completion.people("k") == [("keller", "Ada")]
    assert completion.languages("")[:3] == ["nl", "ar", "de"]


def test_words_of_pressctl(office: Path) -> None:
    assert completion.kinds("s") == ["statement", "speech"]
    assert completion.templates("re") == ["report"]
    assert completion.rules("st00")[:2] == [("ST001", "headline-long"), ("ST002", "placeholder-left")]
    assert completion.rules("FM001,QT001") == [("FM001,QT001", "quote-unclosed")]


@pytest.mark.parametrize(
    "complete", [completion.contacts, completion.people, completion.languages, completion.templates]
)
def test_a_broken_newsroom_breaks_nothing(office: Path, complete: Callable[[str], list[object]]) -> None:
    (office / "pressctl.toml").write_text("[newsrom]", "utf-8")
    assert complete("zz") == []
