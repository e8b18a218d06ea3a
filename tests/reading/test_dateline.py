"""Datelines in their places in a release. Their forms in each language: tests/languages."""

from __future__ import annotations

import datetime as dt

import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.reading import Dateline, Reading
from pressctl.release.parse import parse_plain, parse_release
from pressctl.source import source_from_text
from pressctl.spans import Span

LEAD = "The Harbour League opened its new lock on Monday after two years of work."


def markdown(body: str, front: str = "") -> Reading:
    text = f"---\ntitle: The lock\nlanguage: en\ncountry: GB\n{front}---\n\n{body}\n"
    return read_release(parse_release(source_from_text(text), Newsroom()))


def test_all_that_is_told_of_a_dateline() -> None:
    read = markdown(f"**LONDON, UK, 12 March 2026 (Reuters)** – {LEAD}")
    text = read.release.source.text
    start = text.index("LONDON")

    def span(part: str) -> Span:
        return Span(text.index(part), text.index(part) + len(part))

    assert read.dateline == Dateline(
        raw="LONDON, UK, 12 March 2026 (Reuters) – ",
        span=Span(start, text.index(LEAD)),
        block=0,
        place="LONDON",
        place_span=span("LONDON"),
        region="UK",
        date=dt.date(2026, 3, 12),
        date_raw="12 March 2026",
        date_span=span("12 March 2026"),
        wire="Reuters",
        lead=text.index(LEAD),
    )
    assert read.lead == 0


def test_a_date_that_no_calendar_has_is_flagged() -> None:
    dateline = markdown(f"LONDON, 31 June 2026 – {LEAD}").dateline
    assert dateline is not None
    assert (dateline.place, dateline.date, dateline.date_raw, dateline.impossible) == (
        "LONDON",
        None,
        "31 June 2026",
        True,
    )


def test_behind_a_subtitle_key_points_and_a_release_line() -> None:
    body = f"FOR IMMEDIATE RELEASE\n\nTwo years of work\n\n- The lock is open\n- It cost little\n\nLONDON, 12 March 2026 – {LEAD}"
    read = markdown(body)
    assert read.dateline is not None
    assert (read.dateline.place, read.dateline.block) == ("LONDON", 4)
    assert read.lead == 4


def test_on_a_line_of_its_own_the_lead_is_the_next_paragraph() -> None:
    read = markdown(f"London, 12 March 2026\n\n{LEAD}")
    assert read.dateline is not None
    assert (read.dateline.raw, read.lead) == ("London, 12 March 2026", 1)


def test_a_quote_right_behind() -> None:
    read = markdown("GENEVA – “The lock is open,” said Dana Whitlow, chair of the Harbour League.")
    assert read.dateline is not None
    assert read.dateline.place == "GENEVA"
    assert [quote.text for quote in read.quotes] == ["The lock is open,"]


def test_the_place_of_the_front_matter_makes_a_weak_line_one() -> None:
    body = "Lock – the lock is open."
    assert markdown(body).dateline is None
    dateline = markdown(body, "dateline: Lock\n").dateline
    assert dateline is not None
    assert dateline.place == "Lock"


@pytest.mark.parametrize(
    "body",
    [
        f"- London – {LEAD}",
        f"## London – {LEAD}",
        f"| London – | {LEAD} |\n|---|---|\n| a | b |",
        f"{LEAD}\n\n###\n\nLONDON, 12 March 2026 – {LEAD}",
        "North – the gate of the river, open by day.\n\nSouth – the gate of the sea, open by night.",
        f"North Gate – {LEAD}\n\nSouth Gate – {LEAD}",
        "London – a city on a river – has a new lock that took two years.",
        "London-based Harbour League opened its new lock on Monday after two years of work.",
        "In London – where the river bends – the League opened its new lock on Monday.",
    ],
)
def test_lists_headings_tables_and_sentences_have_none(body: str) -> None:
    assert markdown(body).dateline is None


def test_no_dateline_after_a_long_body() -> None:
    text = "\n\n".join(["The lock opens", *[LEAD] * 20, f"LONDON, 12 March 2026 – {LEAD}"])
    assert read_release(parse_plain(source_from_text(text), "en")).dateline is None
