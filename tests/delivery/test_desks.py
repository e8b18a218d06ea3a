"""News desks: ninjs, NewsML-G2 and NITF of one made-up release."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.delivery.nitf_body import nitf_blocks
from pressctl.delivery.system import Mailing, Settings
from pressctl.delivery.systems import system
from pressctl.errors import NotCarriedError
from pressctl.rendering.story import Provider, Speaker, Story, StoryContact, StoryPhone, StoryPicture
from pressctl.source import source_from_text

ZONE = dt.timezone(dt.timedelta(hours=2))
G2 = "{http://iptc.org/std/nar/2006-10-01/}"
NITF = "{http://iptc.org/std/NITF/2006-10-18/}"
XHTML = "{http://www.w3.org/1999/xhtml}"

STORY = Story(
    source=source_from_text("---\ntitle: Ferry\n---\n", "releases/ferry.en.md"),
    slug="ferry",
    language="en",
    direction="ltr",
    kind="news",
    status="approved",
    headline="New ferry & two piers",
    subtitle="Sailings begin in June",
    lead="The ferry sails.",
    date=dt.date(2026, 6, 5),
    issued=dt.datetime(2026, 6, 5, 9, tzinfo=ZONE),
    article='<p><span class="dateline">Quayside – </span>The <em>ferry</em> sails.</p>\n<ul><li>One</li></ul>\n',
    boilerplates=(("About us", "<p>We run ferries.</p>\n"),),
    text="New ferry & two piers\n\nQuayside – The ferry sails.\n",
    dateline="Quayside – ",
    place="Quayside",
    country="GB",
    url="https://press.quay.example/ferry/ferry.en.html",
    reference="QF/2026/7",
    tags=("ferries",),
    contacts=(
        StoryContact(
            "Ada Quill",
            "press officer",
            "Quay Ferries",
            (StoryPhone("+44 20 7946 0958", "+442079460958"),),
            "a@quay.example",
        ),
    ),
    spokespeople=(Speaker("Jon Vane", "Director", "Quay Ferries"),),
    pictures=(
        StoryPicture(
            "ferry.jpg",
            "https://press.quay.example/ferry/assets/ferry.jpg",
            "A ferry",
            "At sea",
            "J. Vane",
            "image/jpeg",
            800,
            600,
            9000,
        ),
    ),
    translations={"fr": "https://press.quay.example/ferry/ferry.fr.html"},
    versions=("en", "fr"),
    provider=Provider("Quay Ferries", "https://quay.example", "https://press.quay.example/"),
)
HELD = replace(
    STORY,
    state="future",
    embargo=dt.datetime(2026, 6, 5, 12, 1, tzinfo=ZONE),
    issued=dt.datetime(2026, 6, 5, 12, 1, tzinfo=ZONE),
    embargo_note="Embargoed until 5 June 2026 at 12:01",
    notices=("Embargoed until 5 June 2026 at 12:01",),
)


def made(name: str, story: Story = STORY) -> bytes:
    make = system(name).make
    assert make is not None
    (piece,) = make(story, Settings(), Mailing())
    assert piece.path == f"ferry/ferry.en.{system(name).suffix}"
    return piece.data


def ninjs(name: str, story: Story = STORY) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(made(name, story))
    return found


def xml(name: str, story: Story = STORY) -> ET.Element:
    return ET.fromstring(made(name, story))


def test_ninjs3() -> None:
    found = ninjs("ninjs3")
    bodies, associations = found.pop("bodies"), found.pop("associations")
    assert found == {
        "uri": "https://press.quay.example/ferry/ferry.en.html",
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
        },
        "type": "text",
        "representationType": "full",
        "language": "en",
        "version": "1",
        "versionCreated": "2026-06-05T09:00:00+02:00",
        "pubStatus": "usable",
        "title": "New ferry & two piers",
        "headlines": [
            {"role": "main", "contentType": "text/plain", "value": "New ferry & two piers"},
            {"role": "subtitle", "contentType": "text/plain", "value": "Sailings begin in June"},
        ],
        "slugline": "ferry",
        "by": "Quay Ferries",
        "copyrightHolder": "Quay Ferries",
        "located": "Quayside",
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": "Sailings begin in June"}],
        "genres": [{"name": "Press Release"}],
        "subjects": [{"name": "ferries"}],
        "people": [{"name": "Jon Vane", "literal": "Director, Quay Ferries"}],
        "organisations": [{"name": "Quay Ferries", "uri": "https://quay.example"}],
        "places": [{"name": "Quayside"}],
        "infoSources": [
            {
                "name": "Ada Quill",
                "role": "press contact",
                "literal": "press officer, Quay Ferries",
                "contactInfo": [
                    {"type": "phone", "value": "+44 20 7946 0958", "lang": "en"},
                    {"type": "email", "value": "a@quay.example", "lang": "en"},
                ],
            }
        ],
        "altIds": [{"role": "reference", "value": "QF/2026/7"}],
    }
    assert [(one["contentType"], one["value"]) for one in bodies] == [
        ("text/html", STORY.article + "<h2>About us</h2>\n<p>We run ferries.</p>\n"),
        ("text/plain", STORY.text),
    ]
    assert [one["uri"] for one in associations] == [
        "https://press.quay.example/ferry/assets/ferry.jpg",
        "https://press.quay.example/ferry/ferry.fr.html",
    ]


def test_embargo_in_each_generation_of_ninjs() -> None:
    three, two = ninjs("ninjs3", HELD), ninjs("ninjs2", HELD)
    assert three["embargoedUntil"] == two["embargoed"] == "2026-06-05T12:01:00+02:00"
    assert three["pubStatus"] == two["pubstatus"] == "withheld"
    assert three["edNote"] == two["ednote"] == "Embargoed until 5 June 2026 at 12:01"
    assert three["versionCreated"] == two["versioncreated"] == "2026-06-05T00:00:00+02:00"
    assert "embargoedUntil" not in two


def test_ninjs2_has_the_same_in_lower_case() -> None:
    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            return set(value) | {key for one in value.values() for key in keys(one)}
        return {key for one in value for key in keys(one)} if isinstance(value, list) else set()

    assert keys(ninjs("ninjs2")) == {key.lower() for key in keys(ninjs("ninjs3"))}


def test_newsml() -> None:
    root = xml("newsml", HELD)
    assert root.tag == f"{G2}newsItem"
    assert root.get("guid") == "urn:newsml:quay.example:20260605:ferry.en"
    meta = root.find(f"{G2}itemMeta")
    assert meta is not None
    assert [
        (one.tag.removeprefix(G2), one.text or one.get("qcode") or one.get("href") or one.get("uri")) for one in meta
    ] == [
        ("itemClass", "ninat:text"),
        ("provider", "https://quay.example"),
        ("versionCreated", "2026-06-05T00:00:00+02:00"),
        ("embargoed", "2026-06-05T12:01:00+02:00"),
        ("pubStatus", "stat:withheld"),
        ("edNote", "Embargoed until 5 June 2026 at 12:01"),
        ("link", "https://press.quay.example/ferry/ferry.en.html"),
        ("link", "https://press.quay.example/ferry/assets/ferry.jpg"),
        ("link", "https://press.quay.example/ferry/ferry.fr.html"),
    ]
    html = root.find(f".//{XHTML}html")
    assert html is not None
    assert " ".join(html.itertext()).split() == [
        *("New", "ferry", "&", "two", "piers", "At", "sea", "J.", "Vane", "Quayside", "–", "The", "ferry", "sails."),
        *("One", "About", "us", "We", "run", "ferries."),
    ]


def test_nitf() -> None:
    root = xml("nitf", HELD)
    docdata = root.find(f"{NITF}head/{NITF}docdata")
    assert docdata is not None
    assert docdata.get("management-status") == "embargoed"
    release = docdata.find(f"{NITF}date.release")
    assert release is not None
    assert release.get("norm") == "20260605T120100+0200"
    head = root.find(f"{NITF}body/{NITF}body.head")
    assert head is not None
    assert [one.tag.removeprefix(NITF) for one in head] == ["hedline", "note", "byline", "dateline", "abstract"]
    content = root.find(f"{NITF}body/{NITF}body.content")
    assert content is not None
    words = " ".join("".join(content.itertext()).split())
    assert "Quayside – The ferry sails." in words
    assert "Ada Quill, press officer, Quay Ferries, +44 20 7946 0958, a@quay.example" in words


@pytest.mark.parametrize(
    ("status", "state", "newsml", "nitf"),
    [
        ("approved", "", "stat:usable", "usable"),
        ("issued", "past", "stat:usable", "usable"),
        ("draft", "", "stat:withheld", "withheld"),
        ("withdrawn", "", "stat:canceled", "canceled"),
    ],
)
def test_status(status: str, state: str, newsml: str, nitf: str) -> None:
    story = replace(STORY, status=status, state=state)
    pub = xml("newsml", story).find(f".//{G2}pubStatus")
    assert pub is not None
    assert pub.get("qcode") == newsml
    docdata = xml("nitf", story).find(f".//{NITF}docdata")
    assert docdata is not None
    assert docdata.get("management-status") == nitf
    assert ninjs("ninjs3", story)["pubStatus"] == newsml.removeprefix("stat:")


DESKS = ("ninjs2", "ninjs3", "newsml", "nitf")


@pytest.mark.parametrize("name", DESKS)
@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"state": "unclear"},
            "It is embargoed, but until when is unclear, and a desk's system releases it by that moment.",
        ),
        ({"issued": None}, "A news item needs a date."),
        ({"provider": Provider(None, "https://quay.example")}, "A news item names who sends it."),
        (
            {"provider": Provider("Quay Ferries"), "url": None},
            "A news item needs an identifier of your own, and the newsroom has no web address.",
        ),
        (
            {"pictures": (StoryPicture("ferry.jpg"),)},
            "A news item names pictures by their web addresses, and ferry.jpg has none.",
        ),
    ],
)
def test_what_no_desk_takes(name: str, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(NotCarriedError) as caught:
        made(name, replace(STORY, **changes))
    assert caught.value.message == message
    assert caught.value.path == "releases/ferry.en.md"


def test_a_release_without_page_is_named_by_a_tag_uri() -> None:
    assert ninjs("ninjs3", replace(STORY, url=None))["uri"] == "tag:quay.example,2026-06-05:ferry.en"


TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)


@given(text=TEXTS)
@pytest.mark.parametrize("name", ["newsml", "nitf"])
def test_xml_stays_well_formed(name: str, text: str) -> None:
    story = replace(
        STORY,
        headline="x" + text,
        subtitle=text,
        tags=(text,),
        place=text,
        notices=(text,),
        contacts=(StoryContact("x" + text, text, text, (StoryPhone(text),), text),),
        spokespeople=(Speaker("x" + text, text, text),),
    )
    assert xml(name, story).tag.endswith(("newsItem", "nitf"))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One <strong>two</strong><br>\nthree</p>", '<p>One <em class="strong">two</em><br />\nthree</p>'),
        ("<h2>About</h2>", "<hl2>About</hl2>"),
        (
            '<ol start="3"><li>One<ul><li>Two</li></ul></li></ol>',
            '<ol seqnum="3"><li><p>One</p><ul><li>Two</li></ul></li></ol>',
        ),
        (
            '<figure class="quote"><blockquote>\n<p>We sail.</p>\n</blockquote>\n<figcaption>Jon Vane</figcaption></figure>',
            "<bq><block><p>We sail.</p></block><credit>Jon Vane</credit></bq>",
        ),
        (
            '<div class="scroll"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>',
            "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
        ),
        (
            '<figure class="picture"><img src="https://a.example/b.jpg" alt="B"><figcaption>Bee</figcaption></figure>',
            '<media media-type="image"><media-reference source="https://a.example/b.jpg" alternate-text="B" />'
            "<media-caption><p>Bee</p></media-caption></media>",
        ),
        (
            '<p>See <a href="https://a.example/?x=1&amp;y=2">this</a><sup>1</sup>.</p>',
            '<p>See <a href="https://a.example/?x=1&amp;y=2">this</a>1.</p>',
        ),
        (
            '<p><a href="mailto:a@quay.example?subject=x">Write</a> or <a href="tel:+442079460958">call</a></p>',
            "<p>Write (a@quay.example) or call (+442079460958)</p>",
        ),
        (
            '<p><a href="mailto:a@quay.example">A@quay.example</a>, <a href="tel:+442079460958;ext=7">020 7946 0958</a></p>',
            "<p>A@quay.example, 020 7946 0958</p>",
        ),
        ("<dl><dt>Who</dt><dd>Us</dd></dl>", "<dl><dt>Who</dt><dd><p>Us</p></dd></dl>"),
        ("<pre>a\n  b</pre><hr>", "<pre>a\n  b</pre><hr />"),
    ],
)
def test_html_as_nitf(html: str, expected: str) -> None:
    assert "".join(ET.tostring(block, encoding="unicode").rstrip("\n") for block in nitf_blocks(html)) == expected
