import datetime as dt
import re
from pathlib import Path

from pressctl.files.release_templates import release_loader
from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.parse import parse_release
from pressctl.scaffold.compose import compose
from pressctl.scaffold.draft import Draft
from pressctl.source import source_from_text

MANUAL = Path(__file__).parents[2] / "docs" / "newsroom.md"


def test_it_works(tmp_path: Path) -> None:
    found = re.search(r"```text\n(---\n\{% include.*?)```", MANUAL.read_text("utf-8"), re.DOTALL)
    assert found
    own = tmp_path / "templates" / "release"
    own.mkdir(parents=True)
    (own / "news.md").write_text(found[1], "utf-8")
    text = compose(Draft(dt.date(2026, 3, 12), title="Lake"), Newsroom(), release_loader(tmp_path), "news.md")
    release = parse_release(source_from_text(text), Newsroom())
    assert release.problems == ()
    assert (release.headline, release.extra["x-desk"].value) == ("Lake", "city")
    assert [block.text for block in release.body.blocks] == [
        "[[City]], March 12, 2026 – [[Lead: who, what, when, where]]",
        "[[A quote in quotation marks, then who said it and their title]]",
        "[[How to get there]]",
    ]
