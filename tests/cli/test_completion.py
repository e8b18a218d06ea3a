from collections.abc import Callable
from pathlib import Path

import pytest

from pressctl.cli import completion
from pressctl.cli.app import main


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
    assert completion.rules("quote-un") == [("quote-unclosed", "QT001"), ("quote-unopened", "QT002")]
    assert completion.rules("FM001,QT001") == [("FM001,QT001", "quote-unclosed")]


def test_releases_and_folders(office: Path) -> None:
    for name in ("releases/2026/a.en.md", "releases/2026/b.en.md", "releases/2026/c.png", "releases/README.txt"):
        (office / name).parent.mkdir(parents=True, exist_ok=True)
        (office / name).write_text("", "utf-8")
    (office / "old.md").write_text("", "utf-8")
    assert completion.release_files("") == ["old.md", "releases/"]
    both = ["releases/2026/a.en.md", "releases/2026/b.en.md"]
    assert completion.release_files("rel") == both
    assert completion.release_files("releases/2026/b") == both[1:]
    assert completion.release_files("nowhere/") == []


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("validate --format js", ["json", "jsonl"]),
        ("validate --select DL00", [f"DL00{number}" for number in range(1, 10)]),
        ("validate --fail-on ", ["error", "warning", "advice"]),
        ("export --format html,t", ["html,text"]),
        ("validate --ignore QT00", [f"QT00{number}" for number in range(1, 10)]),
        ("validate --extend-select FM001,FM00", [f"FM001,FM00{number}" for number in range(1, 10)]),
        ("validate --extend-ignore headline-l", ["headline-long"]),
        ("validate --ui-language f", ["fr"]),
        ("rule --format m", ["markdown"]),
        ("rule quote-uno", ["quote-unopened"]),
        ("new --kind st", ["statement"]),
        ("new --language f", ["fr"]),
        ("new --spokesperson k", ["keller"]),
        ("new --contact n", ["night"]),
        ("new --template rep", ["report"]),
        ("init --language f", ["fr"]),
        ("init --country K", ["KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ"]),
        ("init --timezone Europe/Zu", ["Europe/Zurich"]),
        ("inspect --country U", ["UA", "UG", "UM", "US", "UY", "UZ"]),
        ("export o", ["old.md"]),
        ("inspect o", ["old.md"]),
        ("list --format j", ["json"]),
        ("export --pictures e", ["embed"]),
        ("inspect --format jsonl", ["jsonl"]),
        ("list --color n", ["never"]),
        ("schema r", ["release"]),
        ("validate o", ["old.md"]),
        ("new --translate o", ["old.md"]),
    ],
)
def test_the_shell_offers_them(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str, offered: list[str]
) -> None:
    (office / "old.md").write_text("", "utf-8")
    words = ["pressctl", *line.split(" ")]
    monkeypatch.setenv("_PRESSCTL_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", " ".join(words))
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1))
    assert main([]) == 0
    assert capsys.readouterr().out.split() == offered


@pytest.mark.parametrize(
    "complete", [completion.contacts, completion.people, completion.languages, completion.templates]
)
def test_a_broken_newsroom_breaks_nothing(office: Path, complete: Callable[[str], list[object]]) -> None:
    (office / "pressctl.toml").write_text("[newsrom]", "utf-8")
    assert complete("zz") == []
