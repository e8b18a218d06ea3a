"""Feeds and the newsroom's page: what is out, newest first."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.delivery.system import Mailing, Settings
from pressctl.delivery.systems import system
from pressctl.errors import NewsroomError, NotCarriedError
from pressctl.newsroom.newsroom import Brand
from pressctl.rendering.colours import palette
from pressctl.rendering.story import Provider, Story
from pressctl.source import source_from_text

ATOM = "{http://www.w3.org/2005/Atom}"
PROVIDER = Provider(
    "Quay Ferries",
    "https://quay.example",
    "https://press.quay.example/",
    footer="1 Pier Road",
    colours=palette(Brand()),
)


def story(slug: str, day: int, language: str = "en", **more: Any) -> Story:
    known: dict[str, Any] = {
        "source": source_from_text("", f"releases/{slug}.{language}.md"),
        "slug": slug,
        "language": language,
        "direction": "ltr",
        "kind": "news",
        "status": "approved",
        "headline": f"{slug} & more",
        "lead": "It <sails>.",
        "issued": dt.datetime(2026, 6, day, 9, tzinfo=dt.timezone(dt.timedelta(hours=2))),
        "article": "<p>It sails.</p>\n",
        "text": "It sails.\n",
        "url": f"https://press.quay.example/{slug}/{slug}.{language}.html",
        "provider": PROVIDER,
    }
    return Story(**{**known, **more})


STORIES = (story("first", 5), story("second", 7), story("second", 7, "fr"))


def made(name: str, stories: Sequence[Story] = STORIES, provider: Provider = PROVIDER, **settings: Any) -> bytes:
    one, asked = system(name), Settings(settings)
    assert one.part is not None
    assert one.whole is not None
    parts = [part for each in stories for part in one.part(each, asked, Mailing())]
    (piece,) = one.whole(iter(parts), asked, provider)
    assert (piece.path, piece.format) == (one.suffix, name)
    return piece.data


def test_atom() -> None:
    root = ET.fromstring(made("atom"))
    assert root.findtext(f"{ATOM}id") == "https://press.quay.example/feed.atom"
    assert root.findtext(f"{ATOM}title") == "Quay Ferries"
    assert root.findtext(f"{ATOM}updated") == "2026-06-07T09:00:00+02:00"
    entries = root.findall(f"{ATOM}entry")
    assert [one.findtext(f"{ATOM}title") for one in entries] == ["second & more", "second & more", "first & more"]
    assert [one.get("{http://www.w3.org/XML/1998/namespace}lang") for one in entries] == ["en", "fr", "en"]
    assert entries[2].findtext(f"{ATOM}published") == "2026-06-05T09:00:00+02:00"
    assert entries[2].findtext(f"{ATOM}content") == "<p>It sails.</p>\n"


def test_rss() -> None:
    root = ET.fromstring(made("rss"))
    assert root.get("version") == "2.0"
    items = root.findall("channel/item")
    assert [one.findtext("pubDate") for one in items] == [
        "Sun, 07 Jun 2026 09:00:00 +0200",
        "Sun, 07 Jun 2026 09:00:00 +0200",
        "Fri, 05 Jun 2026 09:00:00 +0200",
    ]
    assert root.findtext("channel/lastBuildDate") == "Sun, 07 Jun 2026 09:00:00 +0200"
    assert items[2].findtext("description") == "It <sails>."
    assert root.findtext("channel/language") is None


def test_rss_names_the_language_where_there_is_one_only() -> None:
    assert ET.fromstring(made("rss", language="fr")).findtext("channel/language") == "fr"


def test_json_feed() -> None:
    feed = json.loads(made("jsonfeed"))
    items = feed.pop("items")
    assert feed == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Quay Ferries",
        "home_page_url": "https://quay.example",
        "feed_url": "https://press.quay.example/feed.json",
        "authors": [{"name": "Quay Ferries", "url": "https://quay.example"}],
    }
    assert items[2] == {
        "id": "https://press.quay.example/first/first.en.html",
        "url": "https://press.quay.example/first/first.en.html",
        "title": "first & more",
        "summary": "It <sails>.",
        "content_html": "<p>It sails.</p>\n",
        "content_text": "It sails.\n",
        "date_published": "2026-06-05T09:00:00+02:00",
        "language": "en",
        "authors": [{"name": "Quay Ferries"}],
    }


def test_index() -> None:
    page = made("index").decode()
    assert "<title>Press releases | Quay Ferries</title>" in page
    assert page.index("second/second.en.html") < page.index("first/first.en.html")
    assert '<a href="second/second.fr.html" hreflang="fr" lang="fr" dir="ltr">français</a>' in page
    assert page.count("<h3>") == 2
    assert "It &lt;sails&gt;." in page
    assert "1 Pier Road" in page


def test_the_index_in_another_language_puts_its_versions_first() -> None:
    page = made("index", provider=replace(PROVIDER, language="fr")).decode()
    assert "<h1>Communiqués de presse</h1>" in page
    assert '<h3><a href="second/second.fr.html">' in page


def test_versions_with_slugs_of_their_own_share_a_line_of_the_index() -> None:
    english = story("ferry", 7, sisters=("bac.fr",))
    page = made("index", (english, story("first", 5), story("bac", 7, "fr"))).decode()
    assert page.count("<h3>") == 2
    assert '<h3><a href="ferry/ferry.en.html">' in page
    assert '<a href="bac/bac.fr.html" hreflang="fr" lang="fr" dir="ltr">français</a>' in page


def test_the_newsrooms_template_of_the_index_is_used() -> None:
    own = {"index/index.html.j2": "<h1>{{ heading }}</h1>{% include 'index/own.j2' %}", "index/own.j2": "Ours"}
    assert made("index", (), replace(PROVIDER, templates=own)) == b"<h1>Press releases</h1>Ours"


@pytest.mark.parametrize("name", ["atom", "rss", "jsonfeed", "index"])
def test_newest_and_language(name: str) -> None:
    assert "first" not in made(name, newest=2).decode()
    french = made(name, language="fr").decode()
    assert "second.fr.html" in french
    assert "second.en.html" not in french


@pytest.mark.parametrize("name", ["atom", "rss", "jsonfeed", "index"])
def test_an_empty_feed_is_a_feed(name: str) -> None:
    assert made(name, ()) == made(name, ())


@pytest.mark.parametrize("name", ["atom", "rss", "jsonfeed"])
def test_what_no_feed_takes(name: str) -> None:
    with pytest.raises(NotCarriedError, match="A feed links to the page of each release, and this one has no address"):
        made(name, [story("first", 5, url=None)])
    with pytest.raises(NotCarriedError, match="in the order of their dates, and this one has none"):
        made(name, [story("first", 5, issued=None)])
    with pytest.raises(NewsroomError, match="A feed needs the newsroom's web address"):
        made(name, (), Provider("Quay Ferries"))


@pytest.mark.parametrize("name", ["atom", "rss", "jsonfeed", "index"])
def test_feeds_are_public(name: str) -> None:
    assert system(name).public


@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
@pytest.mark.parametrize("name", ["atom", "rss"])
def test_feeds_stay_well_formed(name: str, text: str) -> None:
    ET.fromstring(made(name, [story("first", 5, headline=text, lead=text, article=text, tags=(text,))]))
