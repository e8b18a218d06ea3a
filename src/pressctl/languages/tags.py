"""Language tags (BCP 47): which are real, how they are written, and what a wrong one was meant to be.

Primary subtags of two letters are those of ISO 639-1, a closed list. Of three letters any may stand, since ISO 639-3 has
thousands and grows, but for those that name a language with a two-letter code: RFC 5646, 2.2.1, takes the shorter.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.languages.language import TAGS

_TWO = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss "
    "st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_LONG = (
    "ara:ar bul:bg cat:ca ces:cs chi:zh cym:cy cze:cs dan:da deu:de dut:nl ell:el eng:en est:et eus:eu fas:fa fin:fi "
    "fra:fr fre:fr ger:de gle:ga gre:el heb:he hin:hi hrv:hr hun:hu hye:hy ice:is ind:id isl:is ita:it jpn:ja kat:ka "
    "kor:ko lav:lv lit:lt ltz:lb mac:mk may:ms mkd:mk mlt:mt msa:ms nld:nl nno:nn nob:nb nor:no per:fa pol:pl por:pt "
    "roh:rm ron:ro rum:ro rus:ru slk:sk slo:sk slv:sl spa:es sqi:sq srp:sr swa:sw swe:sv tha:th tur:tr ukr:uk urd:ur "
    "vie:vi wel:cy zho:zh"
)
_COUNTRIES = "at:de au:en cn:zh cz:cs dk:da gb:en gr:el jp:ja lx:lb mx:es ua:uk us:en"
"""Codes of countries that are no codes of languages, with the language that they are taken for."""

_NAMES = {
    "ar": "Arabic arabe العربية",
    "de": "German Deutsch allemand",
    "en": "English anglais",
    "es": "Spanish español castellano espagnol",
    "fr": "French français",
    "it": "Italian italiano italien",
    "ja": "Japanese 日本語 japonais",
    "nl": "Dutch Nederlands néerlandais",
    "pl": "Polish polski polonais",
    "pt": "Portuguese português portugais",
    "ru": "Russian русский russe",
    "sv": "Swedish svenska suédois",
    "zh": "Chinese 中文 chinois",
}
"""The languages that pressctl reads by the names that their speakers, English and French give them."""

_TAG = r"([A-Za-z]{2,3})(?:-([A-Za-z]{4}))?(?:-([A-Za-z]{2}|[0-9]{3}))?((?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,4})"
_LONGEST = 40
_CLOSE = 0.75


@lru_cache(maxsize=64)
def language_tag(value: str) -> str | None:
    """A tag in its usual capitals (`fr-CA`, `zh-Hant-TW`), or None where `value` names no language."""
    if len(value) == 2 and value.isascii() and value.isalpha():  # nearly all are, and the pattern takes its time
        return value.lower() if is_language(value.lower()) else None
    found = re.fullmatch(_TAG, value.strip().replace("_", "-")) if len(value) <= _LONGEST else None
    if not found:
        return None
    language, script, region, rest = found.groups()
    language = language.lower()
    if not is_language(language) or (region or "").upper() == "UK":  # the United Kingdom is GB (ISO 3166-1)
        return None
    parts = [language, *([script.title()] if script else []), *([region.upper()] if region else [])]
    return "-".join(parts) + rest.lower()


def is_language(primary: str) -> bool:
    """Whether a primary subtag, in lower case, is that of a language."""
    return primary in _TWO.split() if len(primary) == 2 else primary not in _long()


def spoken_tag(answer: str) -> str | None:
    """The tag that somebody answers with: a tag, or a language's name (`Deutsch`, `anglais`), rightly spelt."""
    return language_tag(answer) or _by_name().get(answer.strip().casefold())


def meant_tag(value: str) -> str | None:
    """The tag that somebody meant who wrote a wrong one (`fr_CH`, `en-UK`, `eng`, `jp`, `French`), or None."""
    plain = value.strip().replace("_", "-")
    if len(plain) > _LONGEST:
        return None
    if language_tag(plain):
        return language_tag(plain)
    first, dash, rest = plain.partition("-")
    known = _long().get(first.lower()) or _pairs(_COUNTRIES).get(first.lower())
    mended = f"{known or first}{dash}{'GB' if rest.upper() == 'UK' else rest}"
    return language_tag(mended) or _named(plain)


def _named(name: str) -> str | None:
    import difflib

    tags = _by_name()
    near = difflib.get_close_matches(name.casefold(), tags, n=1, cutoff=_CLOSE)
    return tags[near[0]] if near else None


def _by_name() -> dict[str, str]:
    return {word.casefold(): tag for tag, words in _NAMES.items() for word in words.split()}


def tag_hint(value: str) -> str:
    """What to write instead of a wrong tag: the one that was meant, else the languages that pressctl reads."""
    meant = meant_tag(value)
    return f"Did you mean {meant}?" if meant else f"Write its code; pressctl reads {known_tags()}."


def known_tags() -> str:
    """The languages that pressctl reads, for a message: `ar, de, … zh`."""
    return ", ".join(TAGS)


def _long() -> dict[str, str]:
    return _pairs(_LONG)


@lru_cache(maxsize=4)
def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in text.split())
