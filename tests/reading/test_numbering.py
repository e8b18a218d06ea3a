"""What the plans say of plain international numbers is what the library says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.reading import numbering, phones
from pressctl.reading.numbering import Assigned, assigned
from pressctl.resources import languages_folder

TEXT = (languages_folder() / "shared" / "numbering.txt").read_text("ascii")
CODES = [line.partition("\t")[0] for line in TEXT.splitlines() if not line.startswith("#")]


def as_library(number: str) -> Assigned | None:
    """What the reader of phones makes of a number by the library alone."""
    import phonenumbers

    found = phones._number(number, None)
    if found is None:
        return None
    e164 = phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)
    region = phonenumbers.region_code_for_number(found)
    return Assigned(e164, region or "", phones._kind(phonenumbers.number_type(found)))


@st.composite
def plain_numbers(draw: st.DrawFn) -> str:
    """Numbers that a plan assigns, or all but one of whose digits it knows."""
    code = draw(st.sampled_from(CODES))
    plan = numbering._plan(code)
    assert plan is not None
    state, digits, ends = plan.first, "", [""]
    while following := list(steps(plan, state)):
        digit, state = draw(st.sampled_from(following))
        digits += digit
        if plan.rows[state * 21 + 20] != "!":
            ends.append(digits)
    digits = draw(st.sampled_from(ends))
    if draw(st.integers(0, 9)) == 0:
        digits = digits[:-1] + draw(st.sampled_from("0123456789"))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(digits)))
        digits = digits[:at] + draw(st.sampled_from(" .-\u00a0")) + digits[at:]
    return f"+{code}{draw(st.sampled_from(['', ' ', '-']))}{digits}"


def steps(plan: numbering._Plan, state: int) -> list[tuple[str, int]]:
    row = plan.rows[state * 21 : state * 21 + 20]
    numbers = [(ord(row[2 * digit]) - 33) * 90 + ord(row[2 * digit + 1]) - 33 for digit in range(10)]
    return [(str(digit), number) for digit, number in enumerate(numbers) if number]


@given(plain_numbers())
def test_a_number_is_assigned_only_as_the_library_assigns_it(number: str) -> None:
    found = assigned(number)
    assert found is None or found == as_library(number)


@given(st.text("+0123456789 .-()/\u00a0٣x", max_size=16))
def test_any_text_is_assigned_only_as_the_library_assigns_it(text: str) -> None:
    found = assigned(text)
    assert found is None or found == as_library(text)


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("+44 20 7946 0412", ("+442079460412", "GB", "fixed")),
        ("+33 1 99 00 12 34", ("+33199001234", "FR", "fixed")),
        ("+49-152.28817386", ("+4915228817386", "DE", "mobile")),
        ("+41227179111", ("+41227179111", "CH", "fixed")),
        ("+1 202-555-0143", ("+12025550143", "US", "either")),
        ("+39 06 1234 5678", ("+390612345678", "IT", "fixed")),
        ("+4 420 7946 0412", None),
        ("+44 020 7946 0412", None),
        ("+44 (0)20 7946 0412", None),
        ("+44 20 7946 041", None),
        ("+44 20  7946 0412", None),
        ("020 7946 0412", None),
        ("+", None),
        ("", None),
    ],
)
def test_numbers(number: str, found: tuple[str, str, str] | None) -> None:
    assert assigned(number) == found


def test_a_plain_number_is_read_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phones, "_number", None)
    read = phones.read_phone("Tel. +44 20 7946 0412")
    assert (read.e164, read.region, read.kind, read.international) == ("+442079460412", "GB", "fixed", True)
