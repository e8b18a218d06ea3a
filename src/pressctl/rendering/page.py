"""The web page: one file that shows without any other, with what machines want to know in its head."""

from __future__ import annotations

from typing import Any

from pressctl.newsroom.newsroom import in_language
from pressctl.rendering.colours import palette
from pressctl.rendering.content import Content
from pressctl.rendering.context import base_context, issue_time
from pressctl.rendering.engine import Engine
from pressctl.rendering.metadata import description, json_ld, organisation


def render_page(content: Content, engine: Engine, *, text_link: bool, cards: dict[str, str]) -> str:
    """The page. `text_link` says that the plain text lies beside it; `cards` are contact ids and their vCards."""
    return engine.render("page", content.reading.release, page_context(content, engine, text_link, cards))


def page_context(content: Content, engine: Engine, text_link: bool, cards: dict[str, str]) -> dict[str, Any]:
    """What the page's template sees."""
    release = content.reading.release
    context = base_context(content, "page")
    context["style"] = engine.style("page", content.words.rtl, palette(content.newsroom.brand))
    context["text_href"] = f"{release.slug}.{release.language}.txt" if text_link and not content.withdrawn else ""
    context["contacts"] = [
        {**contact, "card": cards.get(str(index), "")} for index, contact in enumerate(content.contacts)
    ]
    context["meta"] = _meta(content, context)
    return context


def _meta(content: Content, context: dict[str, Any]) -> dict[str, Any]:
    words, newsroom = content.words, content.newsroom
    published = issue_time(content)
    said = description(content.subtitle, content.lead_text) or content.headline
    if content.withdrawn:
        said = words.word("withdrawn-note")
    image, alt = _image(content)
    address = content.address or ""
    name = newsroom.name or ""
    return {
        "title": f"{content.headline} | {name}" if name else content.headline,
        "description": said,
        "canonical": address,
        "robots": "noindex" if content.hidden else "",
        "alternates": _alternates(content),
        "locale": words.territory_locale,
        "image": image,
        "image_alt": alt,
        "published": published,
        "card": "summary_large_image" if image else "summary",
        "json_ld": json_ld(_article(content, context, said, published, image)),
    }


def _article(content: Content, context: dict[str, Any], said: str, published: str, image: str) -> dict[str, Any]:
    release, newsroom = content.reading.release, content.newsroom
    dateline = content.reading.dateline
    place = (dateline.place if dateline else None) or (
        release.dateline.place.value if release.dateline and release.dateline.place else None
    )
    written = (content.dateline or (dateline.raw if dateline else "")).strip().rstrip("–—-: ,،、，")
    if not written:  # a kind without one: the place and date that it would have
        usual = place or in_language(newsroom.place, release.language)
        written = ", ".join(part for part in (usual, context["date"]["text"]) if part)
    publisher = organisation(newsroom.name, newsroom.url, _logo(content), content.contacts) if newsroom.name else None
    address = content.address
    return {
        "@id": f"{address}#article" if address else None,
        "headline": content.headline,
        "alternativeHeadline": content.subtitle,
        "description": said,
        "dateline": written,
        "inLanguage": release.language,
        "datePublished": published,
        "dateModified": published,
        "mainEntityOfPage": address,
        "image": [image] if image else None,
        "locationCreated": {"@type": "Place", "name": place} if place else None,
        "author": {"@type": "Organization", "name": newsroom.name, "url": newsroom.url} if newsroom.name else None,
        "publisher": publisher,
        "keywords": context["tags"],
        "workTranslation": [
            {"@type": "NewsArticle", "inLanguage": one["language"], "url": one["web"]}
            for one in content.translations
            if one["web"]
        ],
        "creativeWorkStatus": "Withdrawn" if content.withdrawn else "Draft" if release.status == "draft" else None,
    }


def _image(content: Content) -> tuple[str, str]:
    """The first picture that has a web address, with its alt; else the logo: networks show no link without one."""
    for figure in content.figures:
        web = content.pictures.place(figure.source).web
        if web and web.startswith("https:"):
            return web, figure.alt
    for picture in (picture for block in content.reading.release.body.blocks for picture in block.pictures):
        web = content.pictures.place(picture.destination).web if not content.withdrawn else None
        if web and web.startswith("https:"):
            return web, picture.alt
    logo = _logo(content)
    return (logo, content.newsroom.name or "") if logo and logo.startswith("https:") else ("", "")


def _logo(content: Content) -> str | None:
    source = content.newsroom.brand.logo
    return content.pictures.place(source).web if source else None


def _alternates(content: Content) -> list[dict[str, str]]:
    """The page in every language, its own included, and which one is for everybody else."""
    address = content.address
    others = [one for one in content.translations if one["web"].startswith("http")]
    if not address or not others:
        return []
    language = content.reading.release.language
    found = [{"language": language, "href": address}]
    found += [{"language": one["language"], "href": one["web"]} for one in others]
    home = content.newsroom.language.partition("-")[0]
    default = next((one for one in found if one["language"].partition("-")[0] == home), found[0])
    return [*found, {"language": "x-default", "href": default["href"]}]
