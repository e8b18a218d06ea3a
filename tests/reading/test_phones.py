from __future__ import annotations

import pytest
from phonenumbers import PhoneNumberFormat, PhoneNumberType, example_number_for_type, format_number, parse

from pressctl.reading.phones import Phone, read_phone, split_alternatives

COUNTRIES = (
    *(
        "AE",
        "AR",
        "AT",
        "AU",
        "BD",
        "BE",
        "BG",
        "BR",
        "BY",
        "CA",
        "CH",
        "CI",
        "CL",
        "CN",
        "CO",
        "CZ",
        "DE",
        "DK",
        "DZ",
        "EC",
    ),
    *(
        "EE",
        "EG",
        "ES",
        "ET",
        "FI",
        "FR",
        "GB",
        "GE",
        "GH",
        "GR",
        "HK",
        "HR",
        "HU",
        "ID",
        "IE",
        "IL",
        "IN",
        "IQ",
        "IS",
        "IT",
    ),
    *(
        "JO",
        "JP",
        "KE",
        "KR",
        "KZ",
        "LB",
        "LT",
        "LU",
        "LV",
        "MA",
        "MD",
        "MX",
        "MY",
        "NG",
        "NL",
        "NO",
        "NZ",
        "PE",
        "PH",
        "PK",
    ),
    *(
        "PL",
        "PT",
        "RO",
        "RS",
        "RU",
        "SA",
        "SE",
        "SG",
        "SI",
        "SK",
        "SN",
        "TH",
        "TN",
        "TR",
        "TW",
        "UA",
        "US",
        "UY",
        "VN",
        "ZA",
    ),
)
KINDS = (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE)


def written_forms(country: str, kind: int) -> tuple[str, list[str]]:
    """A number as E.164, and in the forms in which people write it."""
    number = example_number_for_type(country, kind)
    assert number is not None
    e164 = format_number(number, PhoneNumberFormat.E164)
    international = format_number(number, PhoneNumberFormat.INTERNATIONAL)
    code, _, rest = international.partition(" ")
    national = format_number(number, PhoneNumberFormat.NATIONAL)
    return e164, [
        e164,
        international,
        international.replace(" ", "\u202f"),
        international.replace(" ", ".").replace("-", "."),
        international.replace(" ", "-"),
        international.replace("-", "\u2011"),
        f"({code}) {rest}",
        f"00{international[1:]}",
        f"Tel.: {international}",
        f"{international} (office)",
        f"tel:{e164}",
        f"\u200e{international}\u200e",
        national,
        national.replace(" ", "\u00a0"),
        f"Mob. {national}",
        "".join(chr(ord("０") + int(sign)) if sign.isdigit() else sign for sign in international),
    ]


@pytest.mark.parametrize("kind", KINDS, ids=["fixed", "mobile"])
@pytest.mark.parametrize("country", COUNTRIES)
def test_numbers_of_eighty_countries_in_every_form(country: str, kind: int) -> None:
    e164, forms = written_forms(country, kind)
    read = {form: read_phone(form, country) for form in forms}
    assert {form: phone.e164 for form, phone in read.items()} == dict.fromkeys(forms, e164)
    assert {phone.extension for phone in read.values()} == {None}


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_trunk_zero_in_brackets_never_makes_another_number(country: str) -> None:
    e164, _ = written_forms(country, PhoneNumberType.FIXED_LINE)
    international = format_number(parse(e164), PhoneNumberFormat.INTERNATIONAL)
    code, _, rest = international.partition(" ")
    form = f"{code} (0) {rest.removeprefix('0')}"
    assert read_phone(form, country).e164 == e164


@pytest.mark.parametrize(
    "extension",
    [
        *(
            "ext. 42",
            "ext 42",
            "Ext: 42",
            "x42",
            "x 42",
            "extension 42",
            "#42",
            ", ext. 42",
            "(ext. 42)",
            "poste 42",
            "interno 42",
        ),
        *(
            "ramal 42",
            "Durchwahl 42",
            "DW 42",
            "App. 42",
            "toestel 42",
            "toestel: 42",
            "anknytning 42",
            "доб. 42",
            "(доб. 42)",
        ),
        *(
            "wew. 42",
            "تحويلة ٤٢",
            "（内線４２）",
            "转42",
            "轉 42",
            ";ext=42",
            ",,42#",
            "ext.42",
            "/ ext 42",
            "- ext 42",
        ),
    ],
)
@pytest.mark.parametrize("number", ["+44 121 234 5678", "(201) 555-0123"])
def test_extensions_in_every_form(number: str, extension: str) -> None:
    country = "GB" if number.startswith("+") else "US"
    for form in (f"{number} {extension}", f"{number}{extension}"):
        phone = read_phone(form, country)
        assert (phone.e164, phone.extension) == (read_phone(number, country).e164, "42"), form


@pytest.mark.parametrize(
    ("raw", "country", "e164", "extension"),
    [
        ("+1 201-555-0123-752", None, "+12015550123", "752"),
        ("++1 201-555-0123", None, "+12015550123", None),
        ("+1201-555-0123", None, "+12015550123", None),
        ("201/555-0123", "US", "+12015550123", None),
        ("2015550123", "US", "+12015550123", None),
        ("1 (201) 555-0123", "US", "+12015550123", None),
        ("030/123456", "DE", "+4930123456", None),
        ("030 1234-56/57", "DE", "+4930123456", None),
        ("+39 02 1234 5678", None, "+390212345678", None),
        ("+39 (0)2 1234 5678", None, "+390212345678", None),
        ("+39 2 1234 5678", None, None, None),
        ("8 (301) 123-45-67", "RU", "+73011234567", None),
        ("(0xx11) 2345-6789", "BR", "+551123456789", None),
        ("08 – 12 34 56", "SE", "+468123456", None),
        ("08 \x96 12 34 56", "SE", "+468123456", None),
        ("+375152.450911", "BY", "+375152450911", None),
        ("+020 7946 0958", "GB", "+442079460958", None),
        ("+52 1 55 1234 5678", None, "+525512345678", None),
        ("011 49 30 123456", "US", "+4930123456", None),
        ("+44 121 234 5678 (24/7)", None, "+441212345678", None),
        ("+49 30 123456, Mo-Fr 9-17 Uhr", None, "+4930123456", None),
        ("+330123456789", None, "+33123456789", None),
        ("33 1 23 45 67 89", "FR", "+33123456789", None),
        ("+33 1 23 45 67 89 p. 12", None, "+33123456789", "12"),
    ],
)
def test_forms_that_trip_the_library(raw: str, country: str | None, e164: str | None, extension: str | None) -> None:
    phone = read_phone(raw, country)
    assert (phone.e164, phone.extension) == (e164, extension)


@pytest.mark.parametrize(
    ("raw", "country", "doubt"),
    [
        ("", "FR", "empty"),
        ("to follow", "FR", "empty"),
        ("+33 1 XX XX XX XX", "FR", "letters"),
        ("01 23 4a 67 89", "FR", "letters"),
        ("01 23 45 67 89 / 06 12 34 56 78", "FR", "several"),
        ("01 23 45 67 89", None, "no-country"),
        ("+8 301 123-45-67", "RU", "code"),
        ("+999 123 456 789", None, "code"),
        ("01 23 45 67", "FR", "short"),
        ("+33 1 23 45 67", None, "short"),
        ("+33 1 23 45 67 89 01", None, "long"),
        ("+44 121 234 56789", None, "long"),
        ("+1 100-555-0123", None, "unassigned"),
        ("(212) 555-0123", "DE", "unassigned"),
        ("555-0123", "US", "short"),
    ],
)
def test_what_could_be_wrong_is_not_given(raw: str, country: str | None, doubt: str) -> None:
    phone = read_phone(raw, country)
    assert (phone.e164, phone.doubt) == (None, doubt)


@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("1-800-FLOWERS", "+18003569377"),
        ("1-800-MEDICARE", "+18006334227"),
        ("(800) GET-LOCK", "+18004385625"),
        ("1-800-XXX-XXXX", None),
        ("1-800-flowers", None),
        ("201-555-LOCK", None),
    ],
)
def test_letters_only_in_a_freephone_number_in_capitals(raw: str, e164: str | None) -> None:
    assert read_phone(raw, "US").e164 == e164


def test_all_that_is_told_of_a_number() -> None:
    assert read_phone("Mobile: +33 6 12 34 56 78", "GB") == Phone(
        raw="Mobile: +33 6 12 34 56 78",
        e164="+33612345678",
        label="Mobile",
        international=True,
        region="FR",
        kind="mobile",
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("01 23 45 67 89 / 06 12 34 56 78", ["01 23 45 67 89", "06 12 34 56 78"]),
        ("201/555-0123", ["201/555-0123"]),
        ("030 1234-56/57", ["030 1234-56/57"]),
        ("01 23 45 67 89", ["01 23 45 67 89"]),
    ],
)
def test_two_numbers_with_a_slash(text: str, parts: list[str]) -> None:
    assert split_alternatives(text) == parts
