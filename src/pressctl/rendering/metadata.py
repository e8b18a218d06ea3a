"""What a page tells machines: description, Open Graph, JSON-LD, addresses of its other languages."""

from __future__ import annotations

import json
from typing import Any

from pressctl.reading.patterns import lazy

_DESCRIPTION_MOST = 165
_DESCRIPTION_LEAST = 50
"""Search engines show some 50 to 170 characters."""

_SCRIPT_SAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""Nothing in a script element may look like its end or like a comment (HTML Standard, 4.12.1.3)."""


_SCRIPT_UNSAFE = lazy("[<>&\u2028\u2029]")


def description(subtitle: str, lead: str) -> str:
    """The subtitle and as much of the lead as a search engine shows; cut between words."""
    text = subtitle if len(subtitle) >= _DESCRIPTION_LEAST else f"{subtitle}{_gap(subtitle)}{lead}".strip()
    text = " ".join(text.split())
    if len(text) <= _DESCRIPTION_MOST:
        return text
    cut = text[: _DESCRIPTION_MOST - 1]
    if " " in cut[_DESCRIPTION_LEAST:]:
        cut = cut.rpartition(" ")[0]
    return cut.rstrip(" ,;:–—-") + "…"


def _gap(subtitle: str) -> str:
    return "" if not subtitle else " " if subtitle[-1] in ".!?。！？…" else " – "


def json_ld(article: dict[str, Any]) -> str:
    """A NewsArticle as JSON that can stand in a script element. Empty values are left out."""
    filled = {key: value for key, value in article.items() if value not in (None, "", [], {})}
    data = {"@context": "https://schema.org", "@type": "NewsArticle", **filled}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_SCRIPT_SAFE) if _SCRIPT_UNSAFE.search(text) else text


def organisation(name: str, url: str | None, logo: str | None, contacts: list[dict[str, Any]]) -> dict[str, Any]:
    """The publisher: an organisation with its logo and press contact."""
    found: dict[str, Any] = {"@type": "Organization", "name": name}
    if url:
        found["url"] = url
    if logo:
        found["logo"] = {"@type": "ImageObject", "url": logo}
    points = []
    for contact in contacts:
        phone = next((one["e164"] for one in contact["phones"] if one["e164"]), "")
        point = {"@type": "ContactPoint", "contactType": "press", "name": contact["name"]}
        point |= ({"telephone": phone} if phone else {}) | ({"email": contact["email"]} if contact["href"] else {})
        points.append(point)
    if points:
        found["contactPoint"] = points if len(points) > 1 else points[0]
    return found
