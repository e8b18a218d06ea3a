"""Domains that are nearly others: own ones, those of great mail providers, endings."""

from __future__ import annotations

from functools import lru_cache

PROVIDERS = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "hotmail.fr",
        "hotmail.co.uk",
        "live.com",
        "live.fr",
        "msn.com",
        "yahoo.com",
        "yahoo.fr",
        "yahoo.co.uk",
        "yahoo.de",
        "yahoo.es",
        "yahoo.it",
        "ymail.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "gmx.com",
        "gmx.at",
        "gmx.ch",
        "web.de",
        "t-online.de",
        "freenet.de",
        "orange.fr",
        "wanadoo.fr",
        "free.fr",
        "sfr.fr",
        "laposte.net",
        "neuf.fr",
        "libero.it",
        "virgilio.it",
        "tiscali.it",
        "alice.it",
        "tin.it",
        "mail.ru",
        "yandex.ru",
        "rambler.ru",
        "bk.ru",
        "wp.pl",
        "onet.pl",
        "o2.pl",
        "interia.pl",
        "uol.com.br",
        "bol.com.br",
        "terra.com.br",
        "sapo.pt",
        "ziggo.nl",
        "kpnmail.nl",
        "planet.nl",
        "telenet.be",
        "skynet.be",
        "bluewin.ch",
        "protonmail.com",
        "proton.me",
        "btinternet.com",
        "comcast.net",
        "verizon.net",
        "att.net",
        "sbcglobal.net",
        "qq.com",
        "163.com",
        "126.com",
        "naver.com",
        "zoho.com",
        "fastmail.com",
    ]
)
"""Mail providers at which anybody may open an address."""

_TAKEN_FOR = (
    *("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "protonmail.com"),
    *("wanadoo.fr", "laposte.net", "t-online.de", "libero.it", "virgilio.it", "yandex.ru", "comcast.net"),
)
"""The providers whose names people mistype; shorter names have too many honest neighbours."""

_BASES = frozenset({"gmail", "outlook", "hotmail", "yahoo", "icloud", "protonmail"})
_HONEST = frozenset({"email.com", "mail.com", "ymail.com"})
_GREAT = ("hotmail", "outlook", "protonmail", "googlemail")  # long enough to be known by a slip at any ending
_ONE_ENDING = frozenset({"gmail", "icloud", "googlemail"})  # they have no other than .com
_SHORTENED = frozenset({"co", "cm", "om"})
_SWAPPED = ("orange.fr", "free.fr", "mail.ru", "onet.pl", "live.com", "sapo.pt", "example.com", "example.org")

_ENDINGS = {
    "con": "com",
    "cmo": "com",
    "ocm": "com",
    "vom": "com",
    "xom": "com",
    "comm": "com",
    "coom": "com",
    "cpm": "com",
    "ogr": "org",
    "rog": "org",
    "orgg": "org",
    "nte": "net",
    "ent": "net",
    "nett": "net",
    "infp": "info",
    "ifno": "info",
    "gvo": "gov",
    "clm": "com",
    "cim": "com",
    "ccom": "com",
    "dee": "de",
    "frr": "fr",
}
"""Endings that are no top-level domains, and what was meant. `om`, `cm` and `co` are countries, so they are slips
only behind the name of a provider.
"""


@lru_cache(maxsize=1024)
def mixes_scripts(domain: str) -> bool:
    """Whether a label of a domain has Latin letters and Cyrillic or Greek ones."""
    labels = domain.split(".")
    if labels[-1].isascii() and any(label and not label.strip(_LATIN_SHAPES) for label in labels[:-1]):
        return True  # all its letters are Cyrillic ones that look Latin
    return any(
        any("a" <= char <= "z" or "\u00c0" <= char <= "\u024f" for char in label)
        and any("\u0370" <= char <= "\u04ff" for char in label)
        for label in labels
    )


_LATIN_SHAPES = "асеорхуіјѕһԁԛԝӏ"


@lru_cache(maxsize=512)
def is_near(domain: str, own: str) -> bool:
    """Whether a domain is a slip away from another: a letter more, less, wrong or swapped, or another ending."""
    if domain == own or domain.endswith("." + own) or own.endswith("." + domain) or len(own) < 6:
        return False
    if _base(domain) == _base(own) or abs(len(domain) - len(own)) > 1:
        return False  # another ending is often another office: iom.int and iom.ch
    from rapidfuzz.distance import OSA

    return bool(OSA.distance(domain, own, score_cutoff=1) <= 1)


def _base(domain: str) -> str:
    return domain.rpartition(".")[0]


@lru_cache(maxsize=512)
def right_domain(domain: str) -> str | None:
    """The domain that was probably meant, or None where nothing looks mistyped."""
    if domain in PROVIDERS or domain in _HONEST:
        return None
    base, _, ending = domain.rpartition(".")
    if ending in _ENDINGS:
        return f"{base}.{_ENDINGS[ending]}"
    if base in _ONE_ENDING or (base in _BASES and ending in _SHORTENED):
        return f"{base}.com"
    alike = [
        provider
        for provider in _TAKEN_FOR
        if provider.rpartition(".")[2] == ending
        and _base(domain) != _base(provider)
        and abs(len(domain) - len(provider)) <= 1
    ]
    alike += [f"{great}.{ending}" for great in _GREAT if base != great and abs(len(base) - len(great)) <= 1]
    swapped = next((known for known in _SWAPPED if _is_swapped(domain, known)), None)
    if swapped or not alike:
        return swapped
    from rapidfuzz.distance import OSA

    return next((provider for provider in alike if OSA.distance(domain, provider, score_cutoff=1) <= 1), None)


def _is_swapped(domain: str, known: str) -> bool:
    """Whether two letters that stand side by side have changed places, and nothing else."""
    if len(domain) != len(known) or domain == known:
        return False
    apart = [at for at, (one, other) in enumerate(zip(domain, known, strict=True)) if one != other]
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1
    return swapped and domain[apart[0]] == known[apart[1]] and domain[apart[1]] == known[apart[0]]
