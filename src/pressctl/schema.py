"""The keys of both files, as data, and the nearest known key for one that is misspelt.

Names only: what a value must look like is for the readers of each file, and for the JSON Schemas in `schema/`, which a
test holds in agreement with this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

RELEASE_KEYS = (
    "title",
    "subtitle",
    "language",
    "date",
    "kind",
    "embargo",
    "slug",
    "status",
    "dateline",
    "country",
    "contacts",
    "spokespeople",
    "boilerplate",
    "images",
    "attachments",
    "event",
    "corrects",
    "correction",
    "subject",
    "preheader",
    "template",
    "tags",
    "reference",
    "url",
    "translations",
)
"""The keys of a release's front matter. Keys that begin with OWN_PREFIX are the newsroom's own."""

OWN_PREFIX = "x-"

RELEASE_PARTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "dateline": ("place", "region", "country", "wire"),
        "contacts": ("name", "role", "organisation", "phones", "email"),
        "phones": ("label", "number"),
        "spokespeople": ("name", "title", "organisation"),
        "images": ("src", "alt", "caption", "credit"),
        "event": ("who", "what", "when", "end", "where", "why", "url"),
    }
)
"""The keys of the mappings inside a release's front matter, by the key that holds them."""

NEWSROOM_KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "": (
            "newsroom",
            "people",
            "organisations",
            "contacts",
            "boilerplate",
            "style",
            "validate",
            "export",
            "email",
            "brand",
            "delivery",
        ),
        "newsroom": (
            "name",
            "language",
            "timezone",
            "country",
            "place",
            "url",
            "releases",
            "house",
            "dateline",
            "end-mark",
            "zones",
            "ui-language",
        ),
        "people.*": ("name", "aliases", "organisation", "title", "from", "until"),
        "organisations.*": ("name", "short", "domains"),
        "contacts.*": ("name", "role", "organisation", "phones", "email"),
        "contacts.*.phones": ("label", "number"),
        "style": ("terms", "banned"),
        "validate": ("select", "ignore", "fail-on", "exclude", "per-file-ignores", "rules"),
        "export": ("out", "formats", "base-url", "to"),
        "email": ("from", "reply-to", "unsubscribe-url", "unsubscribe-mailto", "pictures"),
        "brand": ("logo", "color", "background", "font", "footer"),
    }
)
"""The keys of pressctl.toml by table; "" is the top of the file and `*` stands for an id of the newsroom's choice."""

HOUSES = ("ap", "reuters", "afp", "dpa", "un", "govuk", "plain")
"""The houses that `[newsroom] house` may name, each a file in `newsroom/houses/`."""

EXPORT_FORMATS = ("html", "text", "email")
"""What `[export] formats` may name."""

UI_LANGUAGES = ("en", "fr")
"""The languages in which pressctl speaks: its messages, and what `[newsroom] ui-language` may name."""

DATELINE_TOKENS = (
    "place",
    "PLACE",
    "region",
    "country",
    "date:long",
    "date:medium",
    "date:iso",
    "date:day",
    "date:ap",
    "wire",
)
"""What may stand in curly brackets in a dateline form; `date:day` is day and month without the year (Reuters), `date:ap`
the date with AP's short months."""

_CLOSE = 0.6
_LONGEST = 60


def nearest(key: str, known: Iterable[str]) -> str | None:
    """The known key that `key` was most likely meant to be, or None where none is close.

    Case, underscores and spaces do not count, so `Sub_Title` is near `subtitle`; nor do keys longer than any real one.
    """
    if len(key) > _LONGEST:
        return None
    plain: dict[str, str] = {}
    for name in known:
        plain.setdefault(_plain(name), name)
    wanted = _plain(key)
    if wanted in plain:
        return plain[wanted]
    import difflib

    found = difflib.get_close_matches(wanted, plain, n=1, cutoff=_CLOSE)
    return plain[found[0]] if found else None


def _plain(key: str) -> str:
    return key.strip().casefold().replace("_", "").replace("-", "").replace(" ", "")
