"""A written phone number made plain: one kind of digit, space and hyphen; labels, extension and alternatives set apart.

The library that reads numbers takes letters for keys of a telephone, keeps words behind a number as more digits and
finds no number where a narrow space stands between digits. So everything that is no number is taken off before.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.reading.patterns import lazy
from pressctl.record import record

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\n"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\u0096\u2043\ufe58\ufe63\uff0d\u30fc~\u301c"
_NOTHING = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_OTHERS = {
    "＋": "+", "（": "(", "）": ")", "［": "(", "］": ")", "[": "(", "]": ")", "{": "(", "}": ")", "／": "/", "．": ".", "∕": "/", "⁄": "/",
    "·": ".", "•": ".", "∙": ".", "‧": ".", "・": "-", "，": ",", "：": ":", "；": ";", "＃": "#", "﹢": "+", "'": " ", "’": " ",
}  # fmt: skip
_DIGIT_ZEROS = (0x660, 0x6F0, 0x966, 0xFF10)  # Arabic, Persian, Devanagari, full-width

_EXTENSION_WORDS = (
    "extension", "extensión", "extension number", "extn", "ext", "ex", "x", "xtn", "poste", "p.", "interno", "int", "interne", "anexo", "ramal", "extensão",
    "durchwahl", "dw", "apparat", "app", "nebenstelle", "nst", "klappe", "kl", "toestel", "tst", "doorkiesnummer", "anknytning", "ankn", "anknytn", "lokal",
    "добавочный", "доб", "внутренний", "вн", "внутр", "wewnętrzny", "wewn", "wew", "w", "تحويلة", "تحويله", "داخلي", "内線", "內線", "分机", "分機", "转", "轉", "вътр", "dahili",
    "r.", "rml", "extention", "linka", "mellék", "εσωτ", "εσωτερικό", "alanumero", "interior", "máy lẻ", "שלוחה", "ต่อ", "내선", "pesawat", "sambungan",
    "lok", "доп", "дод", "внутренний номер", "doorkies", "toestelnr", "nebenstellennummer", "anknytningsnr", "numer wewnętrzny",
)  # fmt: skip
_FILLER = lazy(r"\b([XYNx])\1+\b")  # "+33 1 XX XX XX XX"
_DIGIT = lazy(r"\d")
_SHORTEST_NUMBER = 5  # digits before what may be an extension
_LETTER = lazy(r"[^\W\d_]")
_EXTENSION_SIGN = lazy(r"[^\W\d_]|[#;]|,,")
_KEYS = {
    **dict.fromkeys("ABC", "2"),
    **dict.fromkeys("DEF", "3"),
    **dict.fromkeys("GHI", "4"),
    **dict.fromkeys("JKL", "5"),
}
_KEYS |= {
    **dict.fromkeys("MNO", "6"),
    **dict.fromkeys("PQRS", "7"),
    **dict.fromkeys("TUV", "8"),
    **dict.fromkeys("WXYZ", "9"),
}


@record
class PlainPhone:
    """The parts of a written phone. `number` holds digits and marks only, unless letters were left (`letters`)."""

    number: str
    extension: str | None = None
    label: str | None = None
    letters: bool = False
    vanity: bool = False


@lru_cache(maxsize=1)
def _table() -> dict[int, str]:
    table = {ord(sign): " " for sign in _SPACES} | {ord(sign): "-" for sign in _DASHES}
    table |= {ord(sign): "" for sign in _NOTHING} | {ord(sign): other for sign, other in _OTHERS.items()}
    for zero in _DIGIT_ZEROS:
        table |= {zero + digit: str(digit) for digit in range(10)}
    return table


@lru_cache(maxsize=1)
def extension_pattern() -> re.Pattern[str]:
    """An extension at the end of a text: by a word of any of the languages, a sign, or the form of RFC 3966."""
    return re.compile(extension_behind().pattern + r"\s*$", re.IGNORECASE)


@lru_cache(maxsize=1)
def extension_behind() -> re.Pattern[str]:
    """An extension that begins where a number ends."""
    choice = "|".join(sorted(map(re.escape, _EXTENSION_WORDS), key=len, reverse=True))
    word = rf"(?<![^\W\d_])(?:{choice})(?![^\W\d_])"
    return re.compile(
        rf"(?:;ext=(\d{{1,8}})|[,;/(\-. ]{{0,4}}{word}[.:)\- ]{{0,4}}(?:n[or]?[.°º]{{0,2}} ?)?#?(\d{{1,7}})\)?|[ ,]{{0,3}}#[ ]?(\d{{1,7}})"
        rf"|,{{2,4}}(\d{{1,7}})#?)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _front() -> re.Pattern[str]:
    return re.compile(
        r"(?:tel|callto|phone|sms|fax):(?=[\d+(])|[^\d+(]{0,60}?(?:\([^\d()+]{1,30}\))?[^\d+(]{0,60}(?=[\d+(])",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _back() -> re.Pattern[str]:
    bracket = r"\([^()]{0,40}[^\d()\s.\-][^()]{0,40}\)"  # "(office)", "(24/7)", "(Mon-Fri 9-17)"
    words = r"(?<=\d)[\s,;:.\-|/]{1,4}[^\d()+]{2,40}"
    choice = r"(?<=\d)[\s,;(]{1,3}(?:option|opt|press|then|touche|taste|opción|opção|opzione|keuze|tonval|wybierz)[.: ]{0,2}\d\)?"
    hours = r"(?<=\d)[,;]\s?[^\W\d_][^()+]{1,40}"  # ", Mon-Fri 9-17"
    return re.compile(rf"[\s,;:.\-–|/]*(?:{bracket}|{choice}|{words}|{hours})[\s,;.]*$|[\s,;:.\-|/]+$")


def same_length(text: str) -> str:
    """The text with ASCII digits, spaces and marks, an invisible sign as a space: offsets stay what they were."""
    table = _table()
    return "".join(table.get(ord(sign), sign) or " " for sign in text)


def make_plain(text: str) -> str:
    """The text with ASCII digits, spaces, hyphens and brackets; invisible signs gone. Its length may change."""
    return text.translate(_table())


def plain_phone(raw: str) -> PlainPhone:
    """The parts of a phone as written, at most 80 signs of it."""
    text = make_plain(raw[:80]).strip()
    vanity = _vanity(text)
    if vanity is not None:
        return vanity
    front = None if text[:1] in "+0123456789" else _front().match(text)
    label = text[: front.end()].strip(" :.-,") if front else ""
    text = text[front.end() :] if front else text
    text, extension = _without_extension(text)
    if extension is None:
        bare = text[-1:].isdecimal() and not _LETTER.search(text)
        back = None if bare else _back().search(text)
        if back and _FILLER.search(back[0]):
            return PlainPhone(text, letters=True)
        if back and _LETTER.search(back[0]):
            label = label or back[0].strip(" ,;:.-()|/")
        text, extension = _without_extension(text[: back.start()] if back else text)
    letters = bool(_LETTER.search(text))
    return PlainPhone(text.strip(" ,;:-./"), extension, label or None, letters=letters)


def _without_extension(text: str) -> tuple[str, str | None]:
    """The number without the extension at its end, and the extension."""
    found = extension_pattern().search(text) if _EXTENSION_SIGN.search(text) else None
    if found is None or len(_DIGIT.findall(text[: found.start()])) < _SHORTEST_NUMBER:
        return text, None
    return text[: found.start()], next(group for group in found.groups() if group)


_FREEPHONE = r"(?:\+?1[-. ]{0,2})?\(?8(?:00|33|44|55|66|77|88)\)?|0800|0808|1300|1800|0300"
_VANITY = lazy(rf"^(?:[^\d+(]{{0,30}}[ :])?({_FREEPHONE})[-. ]{{1,2}}([A-Z0-9](?:[A-Z0-9]|[-. ](?=[A-Z0-9])){{3,14}})$")


def _vanity(text: str) -> PlainPhone | None:
    """A freephone number in letters ("1-800-FLOWERS"): capitals alone, at least three of them, no filler of one letter."""
    match = _VANITY.match(text) if _LETTER.search(text) else None
    if match is None:
        return None
    letters = re.sub(r"[^A-Z]", "", match[2])
    if len(letters) < 3 or len(set(letters)) < 3:
        return None
    digits = "".join(_KEYS.get(sign, sign) for sign in match[2] if sign.isalnum())
    american = match[1].lstrip("+1-. (").startswith("8") and not match[1].startswith("1800")
    return PlainPhone(match[1] + " " + (digits[:7] if american else digits), vanity=True)
