import datetime as dt

import pytest

from pressctl.files.release_templates import release_loader
from pressctl.newsroom.house import load_house
from pressctl.newsroom.newsroom import Newsroom
from pressctl.scaffold.compose import compose
from pressctl.scaffold.draft import make_draft


@pytest.mark.parametrize(
    ("house", "language", "line"),
    [
        ("ap", "en", "NAIROBI, Sept. 5, 2026 — "),
        ("ap", "fr", "NAIROBI, 5 sept. 2026 — "),
        ("reuters", "en", "NAIROBI, 5 September (Lake Office) - "),
        ("afp", "fr", "Nairobi (Lake Office) - "),
        ("afp", "en", "NAIROBI (Lake Office) - "),
        ("dpa", "de", "Nairobi (Lake Office) - "),
        ("un", "en", "Nairobi – "),
        ("govuk", "en", "Nairobi, 5 September 2026 – "),
        ("plain", "fr", "Nairobi, le 5 septembre 2026 – "),
        ("plain", "ar", "Nairobi، 5 سبتمبر 2026 – "),
    ],
)
def test_new_writes_the_line_of_the_house(house: str, language: str, line: str) -> None:
    newsroom = Newsroom(name="Lake Office", country="KE", place={"": "Nairobi"}, house=load_house(house))
    draft = make_draft(newsroom, dt.date(2026, 9, 5), language=language)
    text = compose(draft, newsroom, release_loader(None), "news.md.j2")
    first = next(row for row in text.partition("\n---\n")[2].splitlines() if row)
    assert first.partition("[[")[0] == line
