"""Addresses, domains and reserved numbers, judged by their form."""

from __future__ import annotations

import pytest

from pressctl.rules.addresses import address_fault, domain_of, is_reserved
from pressctl.rules.domains import is_near, mixes_scripts, right_domain
from pressctl.rules.reserved_numbers import is_fictional

GOOD = [
    "ada.quill@ferries-ouest.fr",
    "ada+press@sub.ferries.co.uk",
    "o'leary@ferries.org",
    "élodie@ferries.fr",
    "presse@hafen-köln.de",
    "x@quill.example",
    "1234@ferries.museum",
    "a" * 64 + "@ferries.org",
]


@pytest.mark.parametrize("address", GOOD)
def test_good_addresses(address: str) -> None:
    assert address_fault(address) is None


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("ada.quill", "“{address}” has no @."),
        ("ada@@quill.example", "“{address}” has more than one @."),
        ("ada＠quill.example", "“{address}” has a wide ＠ instead of @."),
        ("ada quill@quill.example", "“{address}” has a space in it."),
        ("@quill.example", "Nothing stands before the @ in “{address}”."),
        ("ada@", "Nothing stands behind the @ in “{address}”."),
        ("ada..quill@quill.example", "“{address}” has two full stops in a row."),
        ("ada.@quill.example", "A full stop stands at the wrong place before the @ in “{address}”."),
        ("ada@.quill.example", "A full stop stands at the wrong place behind the @ in “{address}”."),
        ("ada@quill,example", "“{address}” has a comma where a full stop belongs."),
        ("ada@quill", "“{address}” has no ending such as .org."),
        ("ada@192.168.0.1", "“{address}” ends in digits, as no domain does."),
        ("a" * 400 + "@quill.example", "“{address}” is longer than any address can be."),
        ("ada(press)@quill.example", "“{address}” is not written as a mail address is."),
        ("ada@-quill.example", "“{address}” is not written as a mail address is."),
        ("a" * 65 + "@quill.example", "“{address}” is longer than any address can be."),
        ("ada@quill.o", "“{address}” has no ending such as .org."),
        ("“ada”@quill.example", "“{address}” is not written as a mail address is."),
    ],
)
def test_faults(address: str, fault: str) -> None:
    assert address_fault(address) == fault


def test_an_address_of_combining_marks_is_refused_at_once() -> None:
    assert address_fault("a\u0301" * 20_000 + "@quill.example") == "“{address}” is longer than any address can be."


@pytest.mark.parametrize(
    ("domain", "reserved"),
    [
        ("quill.example", True),
        ("example.com", True),
        ("mail.example.org", True),
        ("quill.test", True),
        ("example.fr", False),
        ("quill.com", False),
        ("examples.com", False),
    ],
)
def test_reserved_domains(domain: str, reserved: bool) -> None:
    assert is_reserved(domain) is reserved


@pytest.mark.parametrize(
    ("domain", "own", "near"),
    [
        ("feries-ouest.fr", "ferries-ouest.fr", True),
        ("ferries-ouset.fr", "ferries-ouest.fr", True),
        ("ferries-ouest.fr", "ferries-ouest.fr", False),
        ("mail.ferries-ouest.fr", "ferries-ouest.fr", False),
        ("ferries-ouest.de", "ferries-ouest.fr", False),
        ("port-nantes.fr", "ferries-ouest.fr", False),
        ("iom.in", "iom.int", False),
    ],
)
def test_look_alikes(domain: str, own: str, near: bool) -> None:
    assert is_near(domain, own) is near


@pytest.mark.parametrize(
    ("domain", "right"),
    [
        ("gmial.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("hotmial.com", "hotmail.com"),
        ("outlok.com", "outlook.com"),
        ("yahooo.com", "yahoo.com"),
        ("quill.con", "quill.com"),
        ("quill.ogr", "quill.org"),
        ("gmail.com", None),
        ("email.com", None),
        ("navex.com", None),
        ("quill.co", None),
        ("yahoo.de", None),
        ("gmail.co", "gmail.com"),
        ("gmail.om", "gmail.com"),
        ("outlook.cm", "outlook.com"),
        ("icloud.fr", "icloud.com"),
        ("hotmal.fr", "hotmail.fr"),
        ("oragne.fr", "orange.fr"),
        ("grange.fr", None),
        ("exmaple.com", "example.com"),
        ("quill.dee", "quill.de"),
    ],
)
def test_slips(domain: str, right: str | None) -> None:
    assert right_domain(domain) == right


def test_scripts() -> None:
    assert mixes_scripts("ferries-ou\u0435st.fr")
    assert not mixes_scripts("порт.рф")
    assert mixes_scripts("\u0441\u043e\u0440\u0443.example")
    assert not mixes_scripts("порт.example")
    assert domain_of("Ada <ada@Quill.Example>") == "quill.example"


@pytest.mark.parametrize(
    ("number", "fictional"),
    [
        ("+1 202 555 0143", True),
        ("+1 (415) 555-0199", True),
        ("+1 202 555 0243", False),
        ("+44 20 7946 0123", True),
        ("+44 (0)161 496 0123", True),
        ("0044 161 496 0123", True),
        ("+44 20 7947 0123", False),
        ("+33 1 99 00 12 34", True),
        ("+33 6 39 98 12 34", True),
        ("+33 2 40 41 90 00", False),
        ("+61 491 570 156", True),
        ("020 7946 0123", False),
    ],
)
def test_numbers_kept_for_films(number: str, fictional: bool) -> None:
    assert is_fictional(number) is fictional


@pytest.mark.parametrize(
    ("number", "country", "fictional"),
    [
        ("020 7946 0123", "GB", True),
        ("07700 900 456", "GB", True),
        ("(212) 555-0123", "US", True),
        ("555-0123", "US", False),
        ("0491 570 006", "AU", True),
        ("01 99 00 12 34", "FR", True),
        ("01 99 00 12 34", "CH", False),
    ],
)
def test_numbers_kept_for_films_at_home(number: str, country: str, fictional: bool) -> None:
    assert is_fictional(number, country) is fictional
