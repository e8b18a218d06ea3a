"""What holds for any text: no reader raises, places lie in the file, and time grows with length and no faster."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressctl.languages.language import TAGS, load_language
from pressctl.reading.contacts import read_contacts
from pressctl.reading.dateline import read_dateline
from pressctl.reading.dates import find_dates
from pressctl.reading.emails import find_emails
from pressctl.reading.embargo import read_embargo_lines
from pressctl.reading.phones import read_phone
from pressctl.reading.sections import read_sections
from pressctl.release.parse import parse_plain
from pressctl.source import source_from_text
from pressctl.spans import Span

PIECES = (
    *(
        "LONDON",
        "Genève",
        "東京",
        "الرياض",
        "Москва",
        "St.",
        ", ",
        " – ",
        "--",
        " - ",
        "/",
        "(",
        ")",
        "【",
        "】",
        "\n",
        "\n\n",
    ),
    *(
        "12 March 2026",
        "le 12 mars 2026",
        "2026年3月12日",
        "31 June",
        "12.03.26",
        "١٢ مارس",
        "Monday",
        "1",
        "00",
        "24:00",
        "+",
    ),
    *(
        "(Reuters)",
        "/PRNewswire/",
        "Embargo",
        "EMBARGOED UNTIL",
        "until",
        "10:00",
        "CET",
        "UTC+25",
        "midnight",
        "à midi",
    ),
    *("Contact:", "Media contact", "About", "Notes to editors", "###", "Tel.", "Fax", "ext.", "x", "+44 121 234 5678"),
    *(
        "0121 234 5678",
        "1-800-FLOWERS",
        "a@b.example",
        "(at)",
        " at ",
        " dot ",
        "@",
        "<",
        ">",
        "mailto:",
        "\u200e",
        "\u00a0",
        "\ud7ff",
    ),
)
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


@settings(max_examples=300, deadline=None)
@given(
    text=texts, tag=st.sampled_from((*TAGS, "und", "sw")), country=st.sampled_from((None, "GB", "US", "DE", "ZZ", ""))
)
def test_no_text_makes_a_reader_raise_and_all_places_lie_in_it(text: str, tag: str, country: str | None) -> None:
    release = parse_plain(source_from_text(f"Headline\n\n{text}"), tag, country or None)
    language = load_language(tag)
    whole = Span(0, len(release.source.text))
    dateline = read_dateline(release, language)
    embargoes, immediate = read_embargo_lines(release, language)
    sections = read_sections(release, language)
    contacts = read_contacts(release, language, sections)
    spans = [dateline.span, *(s for s in (dateline.place_span, dateline.date_span) if s)] if dateline else []
    spans += [line.span for line in embargoes] + [line.span for line in immediate]
    spans += [instant.span for line in embargoes for instant in line.instants]
    spans += [section.span for section in sections]
    spans += [phone.span for contact in contacts for phone in contact.phones]
    spans += [email.span for contact in contacts for email in contact.emails]
    assert all(whole.contains(span) for span in spans)
    for contact in contacts:
        for phone in contact.phones:
            assert phone.e164 is None or (phone.e164[0] == "+" and phone.e164[1:].isdigit() and len(phone.e164) <= 16)


@settings(max_examples=300, deadline=None)
@given(raw=st.one_of(st.text(max_size=90), st.lists(st.sampled_from(PIECES), max_size=8).map("".join)))
def test_a_phone_given_out_has_the_digits_that_are_written(raw: str) -> None:
    phone = read_phone(raw, "GB")
    if phone.e164 is not None and not phone.vanity:
        written = "".join(str(int(sign)) for sign in raw if sign.isdecimal())
        assert phone.e164[3:] in written.replace("(0)", "") or phone.e164[-6:] in written


SLOW = (
    *(
        "1 ",
        "1-",
        "(1",
        "+1 ",
        "12.",
        "a@",
        "a.",
        "at ",
        "x at y.",
        "(at)",
        "@b.",
        "May ",
        "12 May ",
        "1/1/",
        "London, ",
        "A ",
        "A/",
    ),
    *(
        "(A) ",
        "– ",
        "--",
        "Embargo ",
        "embargoed until ",
        "10:00 ",
        "until ",
        "Contact: ",
        "About A\n",
        "\n",
        "\n\nA\n\n",
        "ext ",
        "一",
        "،",
        "١ ",
    ),
)


def read_places(text: str) -> None:
    release = parse_plain(source_from_text(f"Headline\n\n{text}"), "en", "US")
    language = load_language("en")
    read_dateline(release, language)
    read_embargo_lines(release, language)
    read_contacts(release, language, read_sections(release, language))
    list(find_dates(text[:20_000], "en"))
    list(find_emails(text[:20_000]))


@pytest.mark.parametrize("piece", SLOW, ids=repr)
def test_work_grows_with_length_and_no_faster(piece: str, calls: Callable[[Callable[[], object]], int]) -> None:
    read_places(piece * 10)
    short = calls(lambda: read_places(piece * (10_000 // len(piece))))
    long = calls(lambda: read_places(piece * (40_000 // len(piece))))
    assert long < 5 * short + 1_000
