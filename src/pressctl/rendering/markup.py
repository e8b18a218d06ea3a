"""Pieces of HTML that page and mail share, and the second wall round what is written."""

from __future__ import annotations

from html import escape

from pressctl.reading.patterns import lazy

_ALLOWED_TAGS = {
    "a", "bdi", "blockquote", "br", "caption", "code", "div", "em", "figcaption", "figure", "h2", "h3", "h4", "h5",
    "h6", "hr", "img", "li", "ol", "p", "pre", "s", "section", "span", "strong", "sup", "table", "tbody", "td", "th",
    "thead", "tr", "ul",
}  # fmt: skip
_ALLOWED_ATTRIBUTES = {
    "*": {"class", "dir", "lang"},
    "a": {"href", "id"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"width"},
    "th": {"scope"},
    "li": {"id"},
    "div": {"role", "tabindex", "aria-label"},
    "section": {"aria-labelledby"},
    "h2": {"id"},
    "table": {"role", "width", "cellpadding", "cellspacing", "border"},
}
_SCHEMES = {"http", "https", "mailto", "tel", "cid"}
# A Latin name or number in right-to-left text, with the spaces, points and dashes inside it.
_LATIN = lazy(
    r"[+(−-]?[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9\u00c0-\u024f .,:;&/'’()+%_-]{0,200}[A-Za-z0-9\u00c0-\u024f%)])?"
)
_SIGNED = lazy(r"[+\u2212-]\d")
_HAS_LETTER = lazy(r"[A-Za-z\u00c0-\u024f]")


def mail_tel(href: str) -> str:
    """A link as the mail carries it: without the extension of a phone, which mail clients do not dial."""
    return href.partition(";")[0] if href.startswith("tel:") else href


PHONE_MOST = 30
"""Characters of a phone that is kept on one line; longer link texts are words that somebody put round it."""


def is_phone(href: str, words: str) -> bool:
    """Whether a link shows a phone number as such, which no line may cut."""
    return href.startswith("tel:") and len(words) <= PHONE_MOST and any(char.isdigit() for char in words)


def isolate(text: str, tag: str) -> str:
    parts = []
    done = 0
    for match in _LATIN.finditer(text):
        if not _HAS_LETTER.search(match[0]) and not _SIGNED.match(match[0]):
            continue
        parts.append(escape(text[done : match.start()], quote=False))
        parts.append(f"<{tag}>{escape(match[0], quote=False)}</{tag.partition(' ')[0]}>")
        done = match.end()
    parts.append(escape(text[done:], quote=False))
    return "".join(parts)


def image_tag(source: str, alt: str, size: tuple[int | None, int | None]) -> str:
    """An `img` with its size, where it is known."""
    width, height = size
    sized = (f' width="{width}"' if width else "") + (f' height="{height}"' if height else "")
    return f'<img src="{escape(source)}" alt="{escape(alt)}"{sized}>'


def clean_html(html: str) -> str:
    """The second wall: HTML with nothing but the tags, attributes and schemes that BodyWriter writes."""
    import nh3

    return nh3.clean(
        html,
        tags=_ALLOWED_TAGS,
        attributes=_ALLOWED_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
        strip_comments=True,
    )
