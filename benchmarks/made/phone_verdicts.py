"""Phones with the verdict that they deserve: right, doubtful (a warning at least), or wrong (an error).

From ITU-T E.164 (lengths, country codes), the numbering plans that phonenumbers publishes, the ranges that regulators
keep for fiction, and what people mistype.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Literal

import phonenumbers as lib

from made.phone_forms import EXTENSIONS, LANGUAGE_OF, PLANS, e164, international, national, numbers

Verdict = Literal["right", "doubtful", "wrong"]
# Plans whose fixed-line and mobile numbers all have one length.
ONE_LENGTH = [
    "AU", "BE", "CA", "CH", "CZ", "DK", "ES", "FR", "GR", "HK", "MA", "NL", "NO", "PL", "PT", "RU", "SG", "TR", "UA", "US", "ZA",
]  # fmt: skip
FICTION = [
    "+1 202 555 0143", "+1 (415) 555-0100", "+1-613-555-0199", "(212) 555-0123", "+44 20 7946 0958", "+44 1632 960123", "+44 7700 900123",
    "+44 (0)161 496 0345", "020 7946 0018", "+44 29 2018 0456", "+33 1 99 00 12 34", "+33 6 39 98 12 34", "+61 2 5550 1234",
    "+61 491 570 156", "+49 30 23125 123", "+46 8 465 004 12", "0491 570 006", "07700 900 456", "+44.20.7946.0018",
]  # fmt: skip
WRONG = [
    "+33 1 XX XX XX XX", "+41 22 717 AB 11", "02O 7946 1234 5", "+999 12 345 678", "+0 20 7946 1234", "+44 20 7946", "+1 212 555",
    "+33 1 42 68 53", "+33 1 42 68 53 001", "+49 1", "+1 012 345 6789", "+1 212 155 0198 77", "+34 12 345 67 89", "+33 0 12 34 56 78",
    "+44 20 1234 567", "+7 000 123 45 67", "+39 12", "+81 0", "+351 12 345 67", "+48 12 345 67", "+32 2 555 12", "+41 99 999 99 99",
    "1234567", "000 000 00 00", "+45 1234567", "+47 123456789", "phone number", "tbc", "+33 1 42 68 53 O0", "+4420 79461234 567",
    "+353 1", "+1 800 555", "+1 911 555 0000 00", "+33 (0)1 42 68 53", "123", "00 00 00 00 00",
]  # fmt: skip


@dataclasses.dataclass(frozen=True)
class VerdictCase:
    """A phone as written, the country of its release, and the verdict; `national` where a missing code may be said."""

    why: str
    written: str
    language: str
    country: str | None
    verdict: Verdict
    national: bool = False


def verdicts() -> Iterator[VerdictCase]:
    """Every case once."""
    for country, kind, number in numbers():
        yield from _of_plan(country, kind, number)
    yield from _of_lengths()
    for written in FICTION:
        home = "GB" if written.startswith(("0207", "020 7", "07700")) else "AU" if written.startswith("04") else "US"
        yield VerdictCase("fiction", written, "en", None if written[0] == "+" else home, "doubtful")
    for written in WRONG:
        yield VerdictCase("mistyped", written, "en", "FR" if written[0] == "+" else "GB", "wrong")


def _of_plan(country: str, kind: str, number: lib.PhoneNumber) -> Iterator[VerdictCase]:
    language = LANGUAGE_OF.get(country, "en")
    if country == "US" or e164(number)[2:].startswith("0"):
        return
    verdict: Verdict = "doubtful" if kind in ("premium", "shared") else "right"
    if verdict == "doubtful" and lib.number_type(number) not in (PLANS["premium"], PLANS["shared"]):
        return
    yield VerdictCase(kind, international(number), language, None, verdict)
    yield VerdictCase(f"{kind}, at home", national(number), language, country, verdict, national=True)
    if kind == "fixed":
        yield VerdictCase("no country", national(number), language, None, "doubtful")
        yield VerdictCase("extension", f"{international(number)} {EXTENSIONS[language][0]}", language, None, "right")
        yield VerdictCase("dots", international(number).replace(" ", "."), language, None, "right")
        yield VerdictCase("narrow spaces", international(number).replace(" ", "\u202f"), language, None, "right")
        yield VerdictCase("00", "00" + e164(number)[1:], language, None, "right")
        yield VerdictCase("letters", international(number)[:-2] + "XX", language, None, "wrong")
        unassigned = lib.invalid_example_number(country)
        if unassigned is not None:
            yield VerdictCase("unassigned", international(unassigned), language, None, "wrong")


def _of_lengths() -> Iterator[VerdictCase]:
    for country in ONE_LENGTH:
        number = lib.example_number_for_type(country, PLANS["fixed"])
        language = LANGUAGE_OF.get(country, "en")
        yield VerdictCase("a digit missing", international(number)[:-1], language, None, "wrong")
        yield VerdictCase("a digit too many", international(number) + "4", language, None, "wrong")
        yield VerdictCase("a digit missing at home", national(number)[:-1], language, country, "wrong")
        yield VerdictCase("a digit too many at home", national(number) + "4", language, country, "wrong")
