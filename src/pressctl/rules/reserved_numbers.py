"""Telephone numbers that regulators keep for films, books and manuals.

Each row is the beginning of the number in E.164 form and how many digits follow it.
"""

from __future__ import annotations

_RANGES: tuple[tuple[str, int], ...] = (
    # United Kingdom: Ofcom, «Telephone numbers for use in TV and radio drama programmes».
    *(
        (f"+44{prefix}", 3)
        for prefix in (
            "1134960",
            "1144960",
            "1154960",
            "1164960",
            "1174960",
            "1184960",
            "1214960",
            "1314960",
            "1414960",
            "1514960",
            "1614960",
            "2079460",
            "1914980",
            "2890180",
            "2920180",
            "1632960",
            "7700900",
            "8081570",
            "9098790",
            "3069990",
        )
    ),
    # France: ARCEP's numbering plan, «numéros à utiliser dans les œuvres audiovisuelles».
    *((f"+33{prefix}", 4) for prefix in ("19900", "26191", "35301", "46571", "53649", "63998")),
    # Germany: Bundesnetzagentur, «Rufnummern für Film- und Fernsehproduktionen».
    *((f"+49{prefix}", 3) for prefix in ("3023125", "69900090", "4066969", "2214710", "8999998")),
    ("+4915228817386", 0),
    ("+4915228895456", 0),
    ("+4915228895455", 0),
    ("+491729925904", 0),
    ("+491729968532", 0),
    # Australia: ACMA, «Phone numbers for use in TV shows, films and creative works».
    *((f"+61{prefix}", 4) for prefix in ("25550", "35550", "75550", "85550", "27010", "37010", "77010", "87010")),
    ("+61491570", 3),
    ("+61491571", 3),
    # Sweden: PTS, «Telefonnummer för användning i böcker och filmer».
    ("+46313900600", 0),
    *((f"+46{prefix}", 2) for prefix in ("31390060", "40628060", "8465004", "98032038", "701740605")),
    # Ireland: ComReg, 020 91x xxxx.
    ("+3532091", 5),
)

_CODES = {"GB": "44", "FR": "33", "DE": "49", "AU": "61", "SE": "46", "IE": "353", "US": "1", "CA": "1"}


def is_fictional(number: str, country: str | None = None) -> bool:
    """Whether a number, as written, lies in a range kept for fiction. `country` is where a national form is read.

    North America: 555-0100 to 555-0199 in every area code.
    """
    e164 = _e164(number, country)
    if e164.startswith("+1") and len(e164) == 12:
        return e164[5:10] == "55501"
    return any(e164.startswith(prefix) and len(e164) == len(prefix) + rest for prefix, rest in _RANGES)


def _e164(number: str, country: str | None) -> str:
    """The digits with their country code, whether a plan assigns them or not; "" for a national form of nowhere."""
    digits = "".join(str(int(char)) for char in number.replace("(0)", "") if char.isdecimal())
    if number.lstrip(" (").startswith(("+", "00")):
        return "+" + digits.removeprefix("00")
    code = _CODES.get((country or "").upper())
    return f"+{code}{digits.removeprefix('0')}" if code and (code != "1" or len(digits) == 10) else ""
