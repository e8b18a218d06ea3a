"""Phones of many countries in the forms in which press releases write them, each with the numbers it means.

The numbers are the example numbers of the numbering plans that phonenumbers publishes; the forms are our own.
"""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Callable, Iterator

import phonenumbers as lib

from made.releases import Call

LANGUAGE_OF = {
    **dict.fromkeys(["AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "QA", "SA", "SD", "TN", "YE"], "ar"),
    **dict.fromkeys(["AT", "CH", "DE", "LI"], "de"),
    **dict.fromkeys(["AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE"], "es"),
    **dict.fromkeys(["BE", "BF", "BJ", "CD", "CI", "CM", "FR", "GA", "HT", "LU", "MC", "MG", "ML", "NE", "SN", "TG"], "fr"),
    **dict.fromkeys(["IT", "SM"], "it"),
    **dict.fromkeys(["AO", "BR", "CV", "MZ", "PT"], "pt"),
    **dict.fromkeys(["BY", "KG", "KZ", "RU", "TJ", "UZ"], "ru"),
    **dict.fromkeys(["CN", "HK", "MO", "TW"], "zh"),
    "FI": "sv", "SE": "sv", "JP": "ja", "NL": "nl", "SR": "nl", "PL": "pl",
}  # fmt: skip
OTHERS = [
    "AF",
    "AL",
    "AM",
    "AU",
    "AZ",
    "BA",
    "BD",
    "BG",
    "CA",
    "CY",
    "CZ",
    "DK",
    "EE",
    "ET",
    "FJ",
    "GB",
    "GE",
    "GH",
    "GR",
    "HR",
    "HU",
    "ID",
    "IE",
    "IL",
    "IN",
    "IR",
    "IS",
    "JM",
    "KE",
    "KH",
    "KR",
    "LA",
    "LK",
    "LT",
    "LV",
    "MD",
    "ME",
    "MK",
    "MM",
    "MN",
    "MT",
    "MY",
    "NA",
    "NG",
    "NO",
    "NP",
    "NZ",
    "PG",
    "PH",
    "PK",
    "RO",
    "RS",
    "RW",
    "SG",
    "SI",
    "SK",
    "SL",
    "SO",
    "SS",
    "TH",
    "TR",
    "TT",
    "TZ",
    "UA",
    "UG",
    "US",
    "VN",
    "ZA",
    "ZM",
    "ZW",
]
COUNTRIES = sorted({*LANGUAGE_OF, *OTHERS})
PLANS = {
    "fixed": lib.PhoneNumberType.FIXED_LINE,
    "mobile": lib.PhoneNumberType.MOBILE,
    "toll-free": lib.PhoneNumberType.TOLL_FREE,
    "shared": lib.PhoneNumberType.SHARED_COST,
    "premium": lib.PhoneNumberType.PREMIUM_RATE,
}
LABELS = {
    "ar": ("هاتف:", "الهاتف :", "جوال:", "ت:"),
    "de": ("Tel.", "Telefon:", "T", "Mobil:", "Fon:", "Handy", "Tel.-Nr.:"),
    "en": ("Tel.", "Phone:", "T:", "Mob.", "Cell:", "tel", "Direct:", "M +", "Ph.", "Office –"),
    "es": ("Tel.", "Teléfono:", "Tfno.", "Móvil:", "Tlf.:", "Cel.", "Telf."),
    "fr": ("Tél.", "Tél :", "Téléphone :", "Portable :", "Mob.", "T.", "Port. :", "Tel :"),
    "it": ("Tel.", "Telefono:", "Cell.", "Cellulare:", "Mob."),
    "ja": ("電話：", "TEL:", "TEL ", "携帯：", "Tel："),
    "nl": ("Tel.", "Telefoon:", "T", "Mobiel:", "M:"),
    "pl": ("tel.", "Telefon:", "tel. kom.", "kom.", "tel.:"),
    "pt": ("Tel.", "Telefone:", "Telemóvel:", "Celular:", "Tlm."),
    "ru": ("Тел.", "тел.:", "Телефон:", "Моб.:", "моб. тел."),
    "sv": ("Tel.", "Telefon:", "Mobil:", "tfn", "Tel:"),
    "zh": ("电话：", "電話:", "手机：", "Tel："),
}
EXTENSIONS = {
    "ar": ("تحويلة 12", "داخلي 12"),
    "de": ("Durchwahl 12", "Durchwahl -12", "App. 12", "DW 12", "(DW 12)", "Apparat 12"),
    "en": ("ext. 12", "x12", "ext 12", "extension 12", "#12", "x 12", ", ext. 12", "(ext. 12)", "Ext.12", ";ext=12"),
    "es": ("ext. 12", "extensión 12", "int. 12", "interno 12", "anexo 12"),
    "fr": ("poste 12", "p. 12", "(poste 12)", "poste no 12", "ext. 12"),
    "it": ("int. 12", "interno 12", "(int. 12)"),
    "ja": ("内線12", "（内線12）", "内線：12", "(内線 12)"),
    "nl": ("toestel 12", "tst. 12", "tst 12", "(toestel 12)"),
    "pl": ("wew. 12", "wewn. 12", "(wew. 12)", "w. 12"),
    "pt": ("ramal 12", "ext. 12", "(ramal 12)", "extensão 12"),
    "ru": ("доб. 12", "(доб. 12)", "доб.12", "внутр. 12", ", добавочный 12"),
    "sv": ("ankn. 12", "anknytning 12", "(anknytning 12)"),
    "zh": ("转12", "分机12", "轉12", "分機 12"),
}
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WIDE = str.maketrans("+0123456789-()", "＋０１２３４５６７８９－（）")
Form = Callable[[lib.PhoneNumber], str | None]


@dataclasses.dataclass(frozen=True)
class PhoneCase:
    """A written line, the country and language of its release, and the numbers that it gives."""

    form: str
    country: str
    language: str
    written: str
    means: tuple[Call, ...]
    national: bool = False


def international(number: lib.PhoneNumber) -> str:
    """`+41 22 717 91 11`, as the plan groups it."""
    return lib.format_number(number, lib.PhoneNumberFormat.INTERNATIONAL)


def national(number: lib.PhoneNumber) -> str:
    """`022 717 91 11`, as it is dialled at home."""
    return lib.format_number(number, lib.PhoneNumberFormat.NATIONAL)


def e164(number: lib.PhoneNumber) -> str:
    """`+41227179111`."""
    return lib.format_number(number, lib.PhoneNumberFormat.E164)


def _with_trunk(number: lib.PhoneNumber) -> str | None:
    """`+41 (0)22 717 91 11`, where home calls begin with 0."""
    if not national(number).startswith("0") or number.italian_leading_zero:
        return None
    code, rest = international(number).split(" ", 1)
    return f"{code} (0){rest}"


def _grouped(separator: str) -> Form:
    return lambda number: re.sub(r"[ -]", separator, international(number))


def _bracketed(number: lib.PhoneNumber) -> str | None:
    code, rest = international(number).split(" ", 1)
    groups = re.split(r"[ -]", rest)
    return f"{code} ({groups[0]}) {' '.join(groups[1:])}" if len(groups) > 1 else None


def _pairs(number: lib.PhoneNumber) -> str:
    significant = lib.national_significant_number(number)
    return f"+{number.country_code} " + " ".join(re.findall("..?", significant))


INTERNATIONAL: dict[str, Form] = {
    "E.164": e164,
    "plan": international,
    "dots": _grouped("."),
    "slashes": _grouped("/"),
    "hyphens": _grouped("-"),
    "no-break hyphens": _grouped("‑"),
    "en dashes": _grouped("–"),
    "no-break spaces": _grouped(" "),
    "thin spaces": _grouped(" "),
    "narrow spaces": _grouped(" "),
    "two spaces": _grouped("  "),
    "spaced hyphens": _grouped(" - "),
    "middle dots": _grouped("·"),
    "brackets": _bracketed,
    "pairs": _pairs,
    "trunk": _with_trunk,
    "trunk tight": lambda number: (_with_trunk(number) or "").replace(") ", ")") or None,
    "code in brackets": lambda number: re.sub(r"^(\+\d+)", r"(\1)", international(number)),
    "code 00 in brackets": lambda number: re.sub(r"^\+(\d+)", r"(00\1)", international(number)),
    "00": lambda number: "00" + international(number)[1:] if number.country_code != 1 else None,
    "00 spaced": lambda number: "00 " + international(number)[1:] if number.country_code != 1 else None,
    "plus spaced": lambda number: "+ " + international(number)[1:],
    "full width": lambda number: international(number).translate(WIDE),
    "tel: uri": lambda number: "tel:" + e164(number),
    "RFC 3966": lambda number: lib.format_number(number, lib.PhoneNumberFormat.RFC3966),
    "link": lambda number: f"[{international(number)}](tel:{e164(number)})",
    "left-to-right mark": lambda number: "‎" + international(number) + "‎",
    "embedded": lambda number: "‪" + international(number) + "‬",
    "code hyphen": lambda number: international(number).replace(" ", "-", 1),
    "code dot": lambda number: international(number).replace(" ", ".", 1),
}
NATIONAL: dict[str, Form] = {
    "plan": national,
    "dots": lambda number: re.sub(r"[ -]", ".", national(number)),
    "slashes": lambda number: re.sub(r"[ -]", "/", national(number), count=1),
    "tight": lambda number: re.sub(r"\D", "", national(number)),
    "hyphens": lambda number: national(number).replace(" ", "-"),
    "no-break spaces": lambda number: national(number).replace(" ", " "),
    "full width": lambda number: national(number).translate(WIDE),
    "area in brackets": lambda number: re.sub(r"^(0\d+)[ -]", r"(\1) ", national(number)),
    "en dashes": lambda number: re.sub(r"[ -]", "–", national(number)),
    "spaced slash": lambda number: re.sub(r"[ -]", " / ", national(number), count=1),
}


def numbers() -> Iterator[tuple[str, str, lib.PhoneNumber]]:
    """Country, kind and example number, for every kind that a country's plan has."""
    for country in COUNTRIES:
        for kind, plan in PLANS.items():
            number = lib.example_number_for_type(country, plan)
            if number is not None and lib.is_valid_number_for_region(number, country):
                yield country, kind, number


def cases(seed: int = 7) -> Iterator[PhoneCase]:
    """Every form of every country once, with a kind of number, a label and an extension that chance takes."""
    chance = random.Random(seed)
    kinds: dict[str, list[lib.PhoneNumber]] = {}
    for country, _kind, number in numbers():
        kinds.setdefault(country, []).append(number)
    for country, known in kinds.items():
        language = LANGUAGE_OF.get(country, "en")
        yield from _plain(country, language, known, chance)
        yield from _extended(country, language, known, chance)
        yield from _several(country, language, known)


def _plain(country: str, language: str, known: list[lib.PhoneNumber], chance: random.Random) -> Iterator[PhoneCase]:
    for forms, at_home in ((INTERNATIONAL, False), (NATIONAL, True)):
        for name, form in forms.items():
            number = chance.choice(known)
            written = form(number)
            if written is None:
                continue
            for labelled, full in _labelled(written, language, chance):
                yield PhoneCase(f"{'national ' if at_home else ''}{name}{labelled}", country, language, full,
                                (Call(e164(number)),), at_home)  # fmt: skip
    if language == "ar":
        number = known[0]
        for name, written in (("international", "+" + international(number)[1:]), ("national", national(number))):
            yield PhoneCase(f"arabic digits {name}", country, language, "هاتف: " + written.translate(ARABIC_DIGITS),
                            (Call(e164(number)),), name == "national")  # fmt: skip


def _labelled(written: str, language: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Alone, with a label, and with a label glued to the number or before a name."""
    label = chance.choice(LABELS[language]).removesuffix(" +")
    yield "", written
    yield ", label", f"{label} {written}"
    if written[0] in "+0(" and label[-1] in ".:：":
        yield ", glued", f"{label}{written}"


def _extended(country: str, language: str, known: list[lib.PhoneNumber], chance: random.Random) -> Iterator[PhoneCase]:
    number = known[0]
    words = EXTENSIONS[language] if language == "en" else (*EXTENSIONS[language], *chance.sample(EXTENSIONS["en"], 2))
    for words_of_extension in words:
        for at_home in (False, True):
            base = national(number) if at_home else international(number)
            glue = "" if words_of_extension[0] in ",;" else " "
            yield PhoneCase(f"extension {words_of_extension}", country, language,
                            f"{LABELS[language][0]} {base}{glue}{words_of_extension}",
                            (Call(e164(number), "12"),), at_home)  # fmt: skip
    if language == "en":
        yield PhoneCase("extension x12 glued", country, language, f"{international(number)}x12",
                        (Call(e164(number), "12"),))  # fmt: skip


def _several(country: str, language: str, known: list[lib.PhoneNumber]) -> Iterator[PhoneCase]:
    if len(known) < 2:
        return
    both = tuple(Call(e164(number)) for number in known[:2])
    if both[0] == both[1]:
        return
    one, two = (international(number) for number in known[:2])
    label, other = LABELS[language][0], LABELS[language][min(2, len(LABELS[language]) - 1)]
    for name, written in {
        "comma": f"{one}, {two}",
        "slash": f"{one} / {two}",
        "semicolon": f"{one}; {two}",
        "bar": f"{one} | {two}",
        "labels": f"{label} {one} {other} {two}",
        "labels, comma": f"{label} {one}, {other} {two}",
        "or": f"{one} or {two}",
        "dash": f"{one} – {two}",
        "brackets": f"{one} ({two})",
        "spaces": f"{one}   {two}",
        "bullet": f"{one} • {two}",
    }.items():
        yield PhoneCase(f"two, {name}", country, language, written, both)
    one, two = (national(number) for number in known[:2])
    for name, written in {
        "comma": f"{one}, {two}",
        "slash": f"{one} / {two}",
        "bar": f"{one} | {two}",
        "labels": f"{label} {one} {other} {two}",
    }.items():
        yield PhoneCase(f"national two, {name}", country, language, written, both, True)
    last = one[-2:]
    if last.isdigit() and known[0].country_code in {32, 33, 39, 49, 31, 48, 46}:
        following = f"{(int(last) + 1) % 100:02}"
        first = international(known[0])
        yield PhoneCase("series slash", country, language, f"{label} {first}/{following}", both[:1])
        yield PhoneCase("series spaced slash", country, language, f"{label} {first} / {following}", both[:1])
