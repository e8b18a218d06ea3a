"""Contacts of front matter and body together, and what a body's lines tell. Other forms: tests/languages."""

from __future__ import annotations

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.reading import ContactRead, EmailRead, PhoneRead
from pressctl.release.parse import parse_plain, parse_release
from pressctl.source import source_from_text
from pressctl.spans import Span

LEAD = "The Harbour League opened its new lock on Monday after two years of work on the river wall."


def contacts(front: str, body: str) -> tuple[ContactRead, ...]:
    text = f"---\ntitle: The lock\nlanguage: en\ncountry: GB\n{front}---\n\n{LEAD}\n\n{LEAD}\n\n{body}\n"
    return read_release(parse_release(source_from_text(text), Newsroom())).contacts


def plain(text: str, country: str = "GB") -> list[tuple[str | None, list[str | None], list[str]]]:
    release = parse_plain(source_from_text(f"The lock opens\n\n{LEAD}\n\n{LEAD}\n\n{text}\n"), "en", country)
    return [(c.name, [p.e164 for p in c.phones], [e.address for e in c.emails]) for c in read_release(release).contacts]


def test_a_mapping_of_the_front_matter() -> None:
    front = """contacts:
  - press-desk
  - name: Dana Whitlow
    organisation: Harbour League
    phones:
      - label: mobile
        number: 07400 123456
      - 0121 234 5678 ext. 9
    email: Dana Whitlow <dana@harbour.example>
"""
    (contact,) = contacts(front, "")
    assert (contact.name, contact.organisation, contact.in_front_matter, contact.in_body) == (
        "Dana Whitlow",
        "Harbour League",
        True,
        False,
    )
    assert [(p.raw, p.e164, p.extension, p.label) for p in contact.phones] == [
        ("07400 123456", "+447400123456", None, "mobile"),
        ("0121 234 5678 ext. 9", "+441212345678", "9", None),
    ]
    assert [(e.address, e.raw) for e in contact.emails] == [
        ("dana@harbour.example", "Dana Whitlow <dana@harbour.example>")
    ]


def test_front_matter_and_body_are_joined_where_a_phone_or_address_is_the_same() -> None:
    front = "contacts:\n  - name: Dana Whitlow\n    phones: 07400 123456\n"
    found = contacts(front, "## Media contact\n\nDana Whitlow, Harbour League, +44 7400 123456, dana@harbour.example")
    assert [(c.name, c.organisation, len(c.phones), [e.address for e in c.emails]) for c in found] == [
        ("Dana Whitlow", "Harbour League", 1, ["dana@harbour.example"])
    ]
    assert (found[0].in_front_matter, found[0].in_body) == (True, True)


def test_two_people_who_share_a_phone_stay_two() -> None:
    found = plain("Press contacts:\nDana Whitlow, 0121 234 5678, dana@harbour.example\nPiers Holloway, 0121 234 5678")
    assert found == [
        ("Dana Whitlow", ["+441212345678"], ["dana@harbour.example"]),
        ("Piers Holloway", ["+441212345678"], []),
    ]


def test_two_numbers_in_one_field_are_two_phones() -> None:
    (contact,) = contacts("contacts:\n  - name: Dana Whitlow\n    phones: 0121 234 5678 / 07400 123456\n", "")
    assert [phone.e164 for phone in contact.phones] == ["+441212345678", "+447400123456"]


def test_places_point_into_the_file_behind_markup() -> None:
    text = f"---\ntitle: The lock\nlanguage: en\n---\n\n{LEAD}\n\n**Media contact:** _Dana Whitlow_, [dana@harbour.example](mailto:dana@harbour.example), +44 7400 123456\n"
    (contact,) = read_release(parse_release(source_from_text(text), Newsroom())).contacts
    phone, email, name = text.index("+44"), text.index("dana@"), text.index("Dana Whitlow")
    assert contact == ContactRead(
        name="Dana Whitlow",
        name_span=Span(name, name + 12),
        phones=(PhoneRead("+44 7400 123456", Span(phone, phone + 15), "+447400123456"),),
        emails=(EmailRead("dana@harbour.example", "dana@harbour.example", Span(email, email + 20)),),
        in_body=True,
    )


def test_a_phone_that_can_t_be_read_is_kept_without_a_number() -> None:
    (contact,) = contacts("contacts:\n  - name: Dana Whitlow\n    phones: 0121 234 567\n", "")
    assert [(p.raw, p.e164) for p in contact.phones] == [("0121 234 567", None)]


def test_numbers_in_running_text_are_no_contacts() -> None:
    text = "The lock cost 1 234 567 890 pounds, was built in 1998-2004 and takes ships of 120 x 18 x 12 metres."
    assert plain(text) == []


def test_the_line_for_the_public_and_the_fax_are_none() -> None:
    text = "Press contact: Dana Whitlow, 0121 234 5678, fax 0121 234 5679\n\nPublic enquiries: 0121 234 5670"
    assert plain(text) == [("Dana Whitlow", ["+441212345678"], [])]


def test_an_address_in_the_boilerplate_is_none() -> None:
    text = "About the Harbour League\nA union of forty ports. For more information contact hello@harbour.example."
    assert plain(text) == []


def test_a_contact_before_the_headline_of_a_plain_text() -> None:
    text = (
        f"12 March 2026 Contact: Dana Whitlow\nDirector of Communications\n0121 234 5678\n\nThe lock opens\n\n{LEAD}\n"
    )
    reading = read_release(parse_plain(source_from_text(text), "en", "GB"))
    assert [(c.name, [p.e164 for p in c.phones]) for c in reading.contacts] == [("Dana Whitlow", ["+441212345678"])]


def test_names_alone_before_a_phone_at_the_end() -> None:
    text = "Visit www.harbour.example to learn more\n\nDana Whitlow\n\nHarbour League\n\n0121 234 5678\n\ndana@harbour.example"
    assert plain(text) == [("Dana Whitlow", ["+441212345678"], ["dana@harbour.example"])]
