"""Email addresses as releases write them: plain, in a link, with a display name, and hidden from robots.

`find_emails` reads a text, `read_email` one written address. Offsets count code points in the text given. Whether an
address is of the right form for sending is for rules to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from pressctl.reading.patterns import lazy
from pressctl.record import record


@record
class EmailFound:
    """An address in a text: `raw` as written, `address` as it is meant, `hidden` where the two differ in form."""

    start: int
    end: int
    raw: str
    address: str
    hidden: bool = False


_AT_WORDS = r"at|a|ät|@|＠|arobase|arroba|chiocciola|собака|małpa|apenstaartje|kukac|æt|et|snabel-?a"
_DOT_WORDS = r"dot|punkt|punto|point|ponto|punt|точка|kropka|\.|d0t"
_LOCAL = r"[\w!#$%&*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.’-]{0,62}[\w!#$%&*+/=?^`{|}~-])?"
_UNSEEN = r"[\u200b-\u200f\u2060\ufeff\u00ad]"
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"


@lru_cache(maxsize=1)
def _plain() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.@/]){_LOCAL}{_UNSEEN}?[ \u00a0]?[@＠﹫][ \u00a0]?{_UNSEEN}?{_LABEL}(?:\.{_LABEL}){{1,6}}(?![\w@])"
    )


@lru_cache(maxsize=1)
def _hidden() -> re.Pattern[str]:
    bracket = r"\s{{0,2}}[(\[{{<_|*-]{{1,2}}\s{{0,2}}(?:{})\s{{0,2}}[)\]}}>_|*-]{{1,2}}\s{{0,2}}"
    at, dot = bracket.format(_AT_WORDS), bracket.format(_DOT_WORDS)
    dots = rf"(?:\.|{dot}|[ \u00a0](?:dot|punkt|punto|point|ponto|punt)[ \u00a0])"
    words = rf"[\w+-]{{1,40}}(?:{dots}[\w+-]{{1,40}}){{0,4}}"
    return re.compile(rf"(?<![\w.@/])({words})({at})({_LABEL}(?:{dots}{_LABEL}){{1,5}})(?![\w@])", re.IGNORECASE)


@lru_cache(maxsize=1)
def _spelt() -> re.Pattern[str]:
    """`ann.lee at office.example`, `ann at office dot example`: words alone, so more must tell than an "at"."""
    dot = r"(?:\.|[ \u00a0](?:dot|DOT|punkt|punto|point|ponto|punt)[ \u00a0])"
    return re.compile(
        rf"(?<![\w.@/-])([\w+-]{{1,40}}(?:{dot}[\w+-]{{1,40}}){{0,4}})[ \u00a0](?:at|AT|arroba|chiocciola|arobase)[ \u00a0]"
        rf"({_LABEL}(?:{dot}{_LABEL}){{1,5}})(?![\w@])"
    )


_DOT = lazy(
    rf"\s*[(\[{{<_|*-]{{1,2}}\s*(?:{_DOT_WORDS})\s*[)\]}}>_|*-]{{1,2}}\s*|[ \u00a0](?:dot|punkt|punto|point|ponto|punt)[ \u00a0]",
    re.I,
)
_SIGN_BETWEEN = lazy(r"[(\[{<_|*-] ?(?:at|a[)\]]|ät|@|arr|aro|chio|соба|małp|apen|snab|et[)\]])", re.IGNORECASE)
_SIGNS = "([{<_|*-"
_AT_BETWEEN = (" at ", " arroba ", " chiocciola ", " arobase ", " AT ")
_WORD_BETWEEN = lazy(r" at [\w-]{1,63}(?:\.\w| dot )| (?:arroba|chiocciola|arobase|AT) ")
_TELLS_ADDRESS = lazy(
    r"(?:e-?mails?|mail|courriel|correo|e-?post|poczta|почта|بريد|邮箱|メール)\s{0,2}[:：]?\s{0,2}$", re.I
)


def may_hide_email(text: str) -> bool:
    """Whether a text may hold an address that is hidden from robots: a quick test, so that most texts need no other."""
    return _has_sign_between(text) or _has_word_between(text)


def _has_sign_between(text: str) -> bool:
    """Whether an opening sign stands before an "at". A text is searched for each sign sooner than for any of them."""
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            if _SIGN_BETWEEN.match(text, at):
                return True
            at = text.find(sign, at + 1)
    return False


def _has_word_between(text: str) -> bool:
    for word in _AT_BETWEEN:
        if word in text:
            return _WORD_BETWEEN.search(text) is not None
    return False


def find_emails(text: str) -> Iterator[EmailFound]:
    """The addresses of a text in order. Cheap where there is none."""
    found: list[EmailFound] = []
    if "@" in text or "＠" in text or "﹫" in text:
        found += _found_plain(text)
    if not may_hide_email(text):
        return iter(found)
    if _SIGN_BETWEEN.search(text):
        found += [_joined(match, match[1], match[3]) for match in _hidden().finditer(text)]
    if _WORD_BETWEEN.search(text):
        found += [_joined(match, match[1], match[2]) for match in _spelt().finditer(text) if _is_spelt(match, text)]
    return _apart(found)


def _apart(found: list[EmailFound]) -> Iterator[EmailFound]:
    """The finds that do not overlap, the longest first."""
    last = 0
    for email in sorted(found, key=lambda one: (one.start, -one.end)):
        if email.start >= last:
            last = email.end
            yield email


def read_email(raw: str) -> str | None:
    """The address that a field of the front matter means: plain, `mailto:`, with a display name or hidden; or None."""
    text = raw[:320].strip()
    if text.lower().startswith("mailto:"):
        text = unquote(text[7:].partition("?")[0])
    return next((email.address for email in find_emails(text)), None)


def _found_plain(text: str) -> list[EmailFound]:
    found = []
    for match in _plain().finditer(text):
        raw, start = match[0], match.start()
        if raw.lower().startswith("mailto:"):
            raw, start = raw[7:], start + 7
        before = max(raw.rfind("/", 0, raw.find("@")), raw.rfind("=", 0, raw.find("@"))) + 1
        raw, start = raw[before:], start + before
        address = re.sub(_UNSEEN, "", raw.replace(" ", "").replace("\u00a0", "").replace("＠", "@").replace("﹫", "@"))
        address = address.replace("’", "'")
        if address.rpartition(".")[2].isdigit():
            continue  # "2 @ 3.50"
        spaced = " " in raw or "\u00a0" in raw
        if (
            spaced
            and re.search(r"\w[ \u00a0]?[@＠][ \u00a0]\w|[ \u00a0][@＠]\w", raw)
            and not re.search(r"[ \u00a0]@[ \u00a0]", raw)
        ) and re.search(r"[ \u00a0]@", raw) is not None:
            continue  # "follow us @name.example" names an account
        found.append(EmailFound(start, match.end(), raw, address, address != raw))
    return found


def _joined(match: re.Match[str], local: str, domain: str) -> EmailFound:
    address = f"{_DOT.sub('.', local)}@{_DOT.sub('.', domain)}"
    return EmailFound(match.start(), match.end(), match[0], address, hidden=True)


def _is_spelt(match: re.Match[str], text: str) -> bool:
    """Whether "x at y.z" is an address: the name has a dot or digit, the dot is spelt, or a label stands before."""
    local, domain = match[1], match[2]
    return bool(
        "." in local
        or any(sign.isdigit() for sign in local)
        or _DOT.search(domain)
        or _TELLS_ADDRESS.search(text, max(0, match.start() - 20), match.start())
    )
