import datetime as dt

import pytest

from pressctl.batch.listing import Listed
from pressctl.reporting.listing import list_lines, list_objects, time_left

NOW = dt.datetime(2026, 3, 10, 8, 0, tzinfo=dt.UTC)
DAY = dt.date(2026, 3, 12)
LISTED = [
    Listed("a/broken.md", error="This file is not UTF-8."),
    Listed("a/lake.en.md", "lake", "en", "Lake opens", DAY, "news", "issued", findings={"advice": 2}),
    Listed(
        "a/lake.fr.md",
        "lake",
        "fr",
        "Le lac ouvre",
        DAY,
        "news",
        "draft",
        "future",
        dt.datetime(2026, 3, 12, 9, 30, tzinfo=dt.UTC),
        {"en": "a/lake.en.md", "de": "a/lake.de.md"},
        {"error": 1, "warning": 2},
    ),
    Listed("a/old.en.md", "old", "en", "Old " * 20, dt.date(2025, 1, 2), "news", "withdrawn", "past", NOW),
    Listed("a/undated.en.md", "undated", "en", "", None, "news", "approved", "unclear"),
]


def table(listed: list[Listed]) -> list[str]:
    return ["".join(piece.text for piece in line) for line in list_lines(list_objects(listed, NOW))]


def test_the_table() -> None:
    assert table(LISTED) == [
        "Date        Title                                             Language  Status     Embargo             Findings",
        "2026-03-12  Lake opens                                        en        issued                         2 advice",
        "            Le lac ouvre                                      fr        draft      2 d 1 h left        "
        "1 error, 2 warnings",
        "2025-01-02  Old Old Old Old Old Old Old Old Old Old Old Old…  en        withdrawn  lifted              none",
        "            a/broken.md                                                                                "
        "This file is not UTF-8.",
        "            a/undated.en.md                                   en        approved   unclear: embargoed  none",
        "Lake opens: no version in de",
    ]


def test_the_objects() -> None:
    entries = list_objects(LISTED, NOW)
    assert [(entry["slug"], entry["date"], entry["missing"]) for entry in entries] == [
        ("lake", "2026-03-12", ["de"]),
        ("old", "2025-01-02", []),
        (None, None, []),
        ("undated", None, []),
    ]
    assert entries[0]["versions"][1] == {
        "file": "a/lake.fr.md",
        "language": "fr",
        "title": "Le lac ouvre",
        "kind": "news",
        "status": "draft",
        "embargo": {"state": "future", "until": "2026-03-12T09:30:00+00:00", "seconds_left": 178_200},
        "findings": {"error": 1, "warning": 2, "advice": 0},
        "error": None,
    }
    assert entries[2]["versions"] == [{"file": "a/broken.md", "error": "This file is not UTF-8."}]


def test_a_language_that_most_releases_have_is_missed() -> None:
    listed = [
        Listed("1.en.md", "one", "en", "One", DAY),
        Listed("1.fr.md", "one", "fr", "Un", DAY),
        Listed("2.en.md", "two", "en", "Two", DAY),
        Listed("3.fr.md", "three", "fr", "Trois", DAY),
    ]
    assert [entry["missing"] for entry in list_objects(listed, NOW)] == [[], ["fr"], ["en"]]


def test_versions_with_slugs_of_their_own_belong_together_by_their_links() -> None:
    listed = [
        Listed("a/lake.en.md", "lake", "en", "Lake opens", DAY),
        Listed("a/other.en.md", "other", "en", "Other", DAY),
        Listed("a/lac.fr.md", "lac", "fr", "Le lac ouvre", DAY, translations={"en": "a/lake.en.md"}),
        Listed("a/see.de.md", "see", "de", "Der See", DAY, translations={"fr": "a/lac.fr.md"}),
    ]
    assert [[version["file"] for version in entry["versions"]] for entry in list_objects(listed, NOW)] == [
        ["a/lake.en.md", "a/lac.fr.md", "a/see.de.md"],
        ["a/other.en.md"],
    ]


def test_an_empty_newsroom() -> None:
    assert table([]) == ["There are no releases here."]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(1, "1 min"), (60, "1 min"), (7_500, "2 h 5 min"), (7_200, "2 h"), (90_000, "1 d 1 h"), (86_400, "1 d")],
)
def test_time_left(seconds: int, said: str) -> None:
    assert time_left(seconds) == said


def test_wide_characters_keep_the_columns() -> None:
    lines = table([Listed("a.ja.md", "a", "ja", "湖" * 40, DAY, "news", "draft")])
    assert lines[1] == "2026-03-12  " + "湖" * 23 + "…  ja        draft            none"


def test_control_characters_are_shown() -> None:
    lines = table([Listed("a.md", "a", "en", "A\x1b[31mB", DAY, "news", "draft")])
    assert "\x1b" not in lines[1]
    assert "A␛[31mB" in lines[1]
