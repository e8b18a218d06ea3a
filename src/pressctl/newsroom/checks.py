"""What single values of pressctl.toml must be: languages, countries, time zones, addresses, colours, dateline forms."""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.languages.tags import language_tag, tag_hint
from pressctl.newsroom.places import KeyPath
from pressctl.newsroom.table import Unfit, shown
from pressctl.schema import DATELINE_TOKENS, UI_LANGUAGES, nearest

# ISO 3166-1 alpha-2, and XK (Kosovo), which phone plans and Unicode use though ISO has not assigned it.
COUNTRIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
_NOT_CODES = {"UK": "GB", "EN": "GB", "EL": "GR"}


def is_country(code: str) -> bool:
    """Whether `code` is an ISO 3166-1 alpha-2 code, in capitals."""
    return len(code) == 2 and code in COUNTRIES.split()


def language(value: str, path: KeyPath) -> str:
    """A language tag."""
    tag = language_tag(value)
    if tag is None:
        raise Unfit(path, f"`{shown(path)}`: “{value}” is not a language.", tag_hint(value))
    return tag


def ui_language(value: str, path: KeyPath) -> str:
    """The tag of a language in which pressctl speaks."""
    tag = language(value, path)
    if tag.partition("-")[0] in UI_LANGUAGES:
        return tag
    known = " or ".join(UI_LANGUAGES)
    raise Unfit(path, f"`{shown(path)}`: pressctl does not speak “{value}”.", f"Its messages may be in {known}.")


def country(value: str, path: KeyPath) -> str:
    """An ISO 3166-1 code."""
    code = value.upper()
    if is_country(code):
        return code
    hint = f"Write {_NOT_CODES[code]}." if code in _NOT_CODES else "Write its two letters, such as FR, GB or BY."
    raise Unfit(path, f"`{shown(path)}`: “{value}” is not the code of a country.", hint)


def timezone(value: str, path: KeyPath) -> str:
    """A time zone of the IANA database."""
    if _is_zone(value):
        return value
    from zoneinfo import available_timezones

    zones = sorted(available_timezones())
    cities = {zone.rpartition("/")[2]: zone for zone in zones}
    near = nearest(value, zones) or cities.get(nearest(value.rpartition("/")[2], cities) or "")
    hint = f"Did you mean {near}?" if near else "Write a region and a city, such as Europe/Paris or Africa/Nairobi."
    raise Unfit(path, f"`{shown(path)}`: “{value}” is not a time zone.", hint)


@lru_cache(maxsize=64)
def _is_zone(value: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(value)
    except (OSError, ValueError, KeyError):  # a folder, a name that leads out, a zone that is not there
        return False
    return True


def web_address(value: str, path: KeyPath) -> str:
    """An http or https address."""
    if re.fullmatch(r"https?://[^\s/?#]+\S*", value):
        return value
    raise Unfit(path, f"`{shown(path)}`: “{value}” is not a web address.", "It begins with https://.")


def colour(value: str, path: KeyPath) -> str:
    """A colour, as #rrggbb."""
    if re.fullmatch("#[0-9A-Fa-f]{6}", value):
        return value.lower()
    if re.fullmatch("#[0-9A-Fa-f]{3}", value):
        return "#" + "".join(digit * 2 for digit in value[1:].lower())
    hint = "Write # and six digits or letters from a to f, such as #0033a0."
    raise Unfit(path, f"`{shown(path)}`: “{value}” is not a colour.", hint)


def dateline_form(value: str, path: KeyPath) -> str:
    """A dateline form whose tokens are all known."""
    known = f"Tokens are {', '.join(f'{{{token}}}' for token in DATELINE_TOKENS)}."
    for token in re.findall(r"\{([^{}]*)\}", value):
        if token not in DATELINE_TOKENS:
            near = nearest(token, DATELINE_TOKENS)
            hint = f"Did you mean {{{near}}}? {known}" if near else known
            raise Unfit(path, f"`{shown(path)}`: {{{token}}} is not a part of a dateline.", hint)
    if value.count("{") != value.count("}") or "{" in re.sub(r"\{[^{}]*\}", "", value):
        raise Unfit(path, f"`{shown(path)}`: a curly bracket is missing or too many.", known)
    return value


def mail_address(value: str, path: KeyPath) -> str:
    """An address with or without a name. Its grammar is checked by the rules on contacts and by mail rendering."""
    if re.fullmatch(r"[^@]*[^@\s]@[^@\s]+", value):
        return value
    hint = "Write it like press@example.org, or with a name: Press office <press@example.org>."
    raise Unfit(path, f"`{shown(path)}`: “{value}” is not a mail address.", hint)
