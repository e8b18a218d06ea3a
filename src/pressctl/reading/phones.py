"""Phone numbers in any written form, to E.164, or to nothing where doubt remains.

`read_phone` reads one written number; rules judge with the same function. The metadata of the numbering plans says
whether a number can exist, never that somebody answers (libphonenumber, FALSEHOODS.md).
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from pressctl.reading.patterns import lazy
from pressctl.reading.phone_text import PlainPhone, make_plain, plain_phone
from pressctl.record import record

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

Doubt = Literal["empty", "letters", "several", "no-country", "code", "short", "long", "unassigned"]

_KEEPS_ZERO = frozenset({"39", "378", "379"})  # Italy, San Marino, the Vatican dial the 0 from abroad too
_TRUNK = lazy(r"(?<=\d)([ )\-./]*)\( ?0 ?\)")
_BRACKETED_CODE = lazy(r"^\(\s*(?:\+{1,2}|00)\s*(\d{1,3})\s*\)|^(?:\+|00)\s*\((\d{1,3})\)")
_CODE = lazy(r"^\+ ?(\d{1,4})(?=[ (.\-/]|$)")
_AMERICAN = lazy(r"^\(?[2-9]\d\d\)?[ .\-/]{0,2}\d{3}[ .\-]\d{4}$")
_NORTH_AMERICA = 1
_BRAZILIAN_CARRIER = lazy(r"^\(?0 ?\(?[xX]{2}\)? ?\(?(\d\d)\)?")
_ABROAD = {
    **dict.fromkeys(("US", "CA"), lazy(r"^011[ -]?(?=[1-9])")),
    "AU": lazy(r"^0011[ -]?(?=[1-9])"),
    **dict.fromkeys(("RU", "BY", "KZ"), lazy(r"^8[ ~-]{0,2}10[ -]?(?=[1-9]\d*[ (-])")),
}
_TRUNK_OF_OLD = {  # dialled before long-distance numbers until 2019 and 2009
    "MX": lazy(r"^\(?01[ )-]{1,2}(?=\(?[2-9])"),
    "PL": lazy(r"^\(?0[ -]?(?=[1-9]\d)"),
}
_MEXICAN_MOBILE = lazy(r"^\+ ?52[ -]?1[ -]?(?=(?:\d[ -]?){10}$)")  # the 1 of Mexican mobiles went in 2019
_ALWAYS_ZERO = frozenset(
    ["AT", "AU", "BE", "BG", "CH", "DE", "FI", "FR", "GB", "HR", "IE", "IL", "JP", "NL",
     "NZ", "RO", "RS", "SE", "SI", "SK", "UA", "ZA"]
)  # fmt: skip
_DIGITS = lazy(r"\d")
_SERVICES = frozenset({"toll-free", "special"})
_LONGEST_SERIES = 10
_PARTING = ("/", "|", "-", "–", "—", ";")  # one of which, or two spaces, parts two numbers
_SHORTEST, _LONGEST = 5, 15  # ITU-T E.164: at most fifteen digits


@record
class Phone:
    """One phone as read. `e164` is None where a number given out might be a wrong one; `doubt` then says why.

    `doubt`: no digits; letters where digits belong; two numbers in one; a national form without a country; a country
    code that does not exist or is not the one written; too few or too many digits; a range that no plan assigns.
    `international` tells whether the country code is written; `region` is ISO 3166-1; `kind` as far as the plan tells.
    """

    raw: str
    e164: str | None = None
    extension: str | None = None
    label: str | None = None
    doubt: Doubt | None = None
    international: bool = False
    region: str | None = None
    kind: Literal["mobile", "fixed", "either", "toll-free", "special", "unknown"] = "unknown"
    vanity: bool = False


def read_phone(raw: str, country: str | None = None) -> Phone:
    """One written phone number. `country` (ISO 3166-1) is where a national form is read. Never raises."""
    return _read(raw, country.upper() if country else None)


@lru_cache(maxsize=512)
def _read(raw: str, country: str | None) -> Phone:
    plain = plain_phone(raw)
    digits = sum(sign.isdigit() for sign in plain.number)
    number = plain.number
    if country == "BR":
        number = _BRAZILIAN_CARRIER.sub(r"0\1 ", number)
        plain = PlainPhone(number, plain.extension, plain.label, bool(re.search(r"[^\W\d_]", number)), plain.vanity)
    if not digits:
        return _doubtful(raw, plain, "empty")
    if plain.letters:
        return _doubtful(raw, plain, "letters")
    if digits > 30 or (len(split_alternatives(number)) > 1 and _several(number, country)):
        return _doubtful(raw, plain, "several")
    number = _without_alternative(number, country)
    return _parsed(raw, plain, number, country)


def has_trunk(phone: Phone, written: str, country: str | None) -> bool:
    """Whether a national number begins with the 0 with which its country always writes one, where it has that habit.

    Numbers of services ("1300 123 456" in Australia) are dialled without.
    """
    if (country or "").upper() not in _ALWAYS_ZERO or phone.kind in _SERVICES:
        return True
    return "".join(_DIGITS.findall(make_plain(written))).startswith("0")


def _several(number: str, country: str | None) -> bool:
    """Whether a slash parts two numbers rather than the code of a town from the number."""
    return all(_number(part, country) is not None for part in split_alternatives(number))


def split_alternatives(text: str) -> list[str]:
    """The text at its slashes, where each part has the digits of a number; else the text alone."""
    spaced = any(one.isspace() and two.isspace() for one, two in pairwise(text))
    if not spaced and not any(sign in text for sign in _PARTING):
        return [text]
    parts = [part.strip(" ,;") for part in re.split(r"\s?/{1,2}\s?|\s[|\-–—]\s|;|\s{2,}(?=[+0])", text)]
    enough = len(parts) > 1 and all(sum(sign.isdigit() for sign in part) >= 6 for part in parts)
    return parts if enough else [text]


def _without_alternative(number: str, country: str | None) -> str:
    """ "030 1234-56/57" and "288 27 42 / 43": the first of two endings. Not "0808/123", which is no number without it."""
    first = re.sub(r"(?<=\d)\s?/\s?\d{1,3}$", "", number) if number.count("/") == 1 else number
    return first if first == number or _number(first, country) is not None else number


def _parsed(raw: str, plain: PlainPhone, number: str, country: str | None) -> Phone:
    found, extension = _number(number, country), plain.extension
    if found is None and extension is None:
        found, extension = _with_glued_extension(number, country)
    international = bool(re.match(r"\(?\s*(?:\+|00)", number))
    if found is None:
        return _doubtful(raw, plain, _why(number, country), international=international)
    import phonenumbers

    return Phone(
        raw=raw,
        e164=phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164),
        extension=extension,
        label=plain.label,
        international=international,
        region=phonenumbers.region_code_for_number(found),
        kind=_kind(phonenumbers.number_type(found)),
        vanity=plain.vanity,
    )


def _with_glued_extension(number: str, country: str | None) -> tuple[PhoneNumber | None, str | None]:
    """ "650-565-9800-752": a number too long by its last group, which is an extension."""
    head, cut, tail = number.rpartition("-")
    if not cut or not tail.isdigit() or not 1 <= len(tail) <= 5 or _why(number, country) != "long":
        return None, None
    found = _number(head, country)
    return found, tail if found is not None and not _follows(head, tail) else None


def _follows(head: str, tail: str) -> bool:
    """Whether "555 12 34-35" names a series: what ends it is the next of the numbers, not an extension."""
    last = "".join(_DIGITS.findall(head))[-len(tail) :]
    return len(tail) > 1 and 0 < int(tail) - int(last) < _LONGEST_SERIES


def _number(number: str, country: str | None) -> PhoneNumber | None:
    """The number that a plan assigns to these digits, or None."""
    forms = _forms(number, country)
    if country in _TRUNK_OF_OLD:
        forms += [_TRUNK_OF_OLD[country].sub("", form) for form in forms if _TRUNK_OF_OLD[country].match(form)]
    for form in forms:
        found = _valid(form, country)
        if found is not None:
            return found
    return None


def _forms(number: str, country: str | None) -> list[str]:
    """What the digits may stand for, likeliest first."""
    text = re.sub(r"\+{2,}", "+", number.strip())
    if country in _ABROAD and _ABROAD[country].match(text):
        text = _ABROAD[country].sub("+", text)
    text = _MEXICAN_MOBILE.sub("+52 ", text)
    text = re.sub(r"^\+\s*00", "+", text)
    text = _BRACKETED_CODE.sub(lambda match: f"+{match[1] or match[2]} ", text)
    text = (
        re.sub(r"^(\(?)00 ?(?=[1-9])", r"\1+", text)
        if not (country and re.match(r"^\(?00\d", text) and _valid(text, country))
        else text
    )
    text = re.sub(r"^\(\+", "+", text) if text.startswith("(+") else text
    if text.startswith("+") and re.match(r"^\+ ?0", text):
        return [text.lstrip("+ ")] if country else []
    if not text.startswith("+") or not _TRUNK.search(text):
        return [_TRUNK.sub(r"\1", text) if text.startswith("+") else text.replace("(0)", "0")]
    code = re.match(r"^\+\s?(\d{1,3})", text)
    without, kept = _TRUNK.sub(r"\1", text, count=1), _TRUNK.sub(r"\g<1>0", text, count=1)
    return [kept, without] if code and code[1] in _KEEPS_ZERO else [without, kept]


def _valid(text: str, country: str | None) -> PhoneNumber | None:
    import phonenumbers

    international = text.startswith("+")
    if not international and country is None:
        return None
    try:
        found = phonenumbers.parse(text, None if international else country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(found):
        return None
    written = _CODE.match(text) if international else None
    if written and len(written[1]) <= 3 and written[1] != str(found.country_code):
        return None
    if not international and country is not None:
        code = phonenumbers.country_code_for_region(country)
        if _AMERICAN.match(text) and code != _NORTH_AMERICA and _wants_trunk(found, country):
            return None  # without the 0 (8, 06) that starts such a number there it looks like one of New York
        if found.country_code != code:
            return None
    return found


def _wants_trunk(found: PhoneNumber, country: str) -> bool:
    """Whether a number is written with the national prefix (0, 8, 06) in its own country.

    Services are not, nor are the mobiles of plans that have done away with it (Colombia's since 2021).
    """
    import phonenumbers

    prefix = phonenumbers.ndd_prefix_for_region(country, True)
    if not prefix or _kind(phonenumbers.number_type(found)) in _SERVICES:
        return False
    national = phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.NATIONAL)
    return "".join(_DIGITS.findall(national)).startswith(prefix)


def _why(number: str, country: str | None) -> Doubt:
    import phonenumbers

    form = next(iter(_forms(number, country)), number)
    digits = sum(sign.isdigit() for sign in form)
    if not form.startswith("+") and country is None:
        return "no-country"
    try:
        found = phonenumbers.parse(form, None if form.startswith("+") else country)
    except phonenumbers.NumberParseException as error:
        return "code" if error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE else "short"
    written = _CODE.match(form) if form.startswith("+") else None
    if written and len(written[1]) <= 3 and written[1] != str(found.country_code):
        return "code"
    reason = phonenumbers.is_possible_number_with_reason(found)
    beyond = reason == phonenumbers.ValidationResult.INVALID_LENGTH and _beyond_usual(found)
    if reason == phonenumbers.ValidationResult.TOO_LONG or digits > _LONGEST or beyond:
        return "long"
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE or digits < _SHORTEST:
        return "short"
    return "unassigned"


def _beyond_usual(found: PhoneNumber) -> bool:
    """Whether a number of a length between those of a plan is longer than the plan's example of an ordinary one."""
    import phonenumbers

    usual = phonenumbers.example_number(phonenumbers.region_code_for_country_code(found.country_code or 0))
    count = len(phonenumbers.national_significant_number(found))
    return usual is not None and count > len(phonenumbers.national_significant_number(usual))


def _doubtful(raw: str, plain: PlainPhone, doubt: Doubt, *, international: bool = False) -> Phone:
    return Phone(raw, extension=plain.extension, label=plain.label, doubt=doubt, international=international)


def _kind(number_type: int) -> Literal["mobile", "fixed", "either", "toll-free", "special", "unknown"]:
    from phonenumbers import PhoneNumberType as Type

    kinds: dict[int, Literal["mobile", "fixed", "either", "toll-free", "special", "unknown"]] = {
        Type.MOBILE: "mobile",
        Type.FIXED_LINE: "fixed",
        Type.FIXED_LINE_OR_MOBILE: "either",
        Type.TOLL_FREE: "toll-free",
        Type.PREMIUM_RATE: "special",
        Type.SHARED_COST: "special",
        Type.UAN: "special",
        Type.VOIP: "fixed",
    }
    return kinds.get(number_type, "unknown")
