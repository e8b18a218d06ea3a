"""What each kind and state of release must say, and must not."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from rendering_samples import NEWSROOM, sample
from rendering_seen import see

from conftest import Make
from pressctl.errors import RenderError
from pressctl.newsroom.newsroom import EmailSettings, Newsroom
from pressctl.rendering.rendered import Rendered


def article(made: Rendered) -> dict[str, object]:
    """The page's JSON-LD."""
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', made.page or "", re.DOTALL)
    assert found
    return json.loads(found[1])  # type: ignore[no-any-return]


def said(made: Rendered, words: str) -> list[bool]:
    """Whether page, text, mail, its text and its subject have the words."""
    assert made.mail is not None
    everywhere = (made.page, made.text, made.mail.html, made.mail.text, made.mail.subject)
    return [words.casefold() in " ".join((text or "").split()).casefold() for text in everywhere]


def test_an_embargo_is_said_everywhere_and_in_every_zone(make: Make) -> None:
    made = make(embargo="2027-01-12T00:30+01:00")
    assert said(made, "Embargoed until 12 January 2027, 00:30 (Copenhagen, UTC+1)") == [True] * 5
    assert said(made, "11 January 2027, 23:30 (London, UTC)")[:4] == [True] * 4
    assert said(made, "11 January 2027, 18:30 (New York, UTC−5)")[:4] == [True] * 4
    assert '<meta name="robots" content="noindex">' in (made.page or "")
    assert "published_time" not in (made.page or "")
    assert {"datePublished", "dateModified"}.isdisjoint(article(made))
    assert said(made, "For immediate release") == [False] * 5


def test_an_unclear_embargo_is_said_everywhere(make: Make) -> None:
    made = make(embargo="2027-01-12")
    assert said(made, "Embargoed") == [True] * 5
    assert "noindex" in (made.page or "")
    assert "datePublished" not in article(made)


def test_an_embargo_in_the_body_alone_counts(make: Make) -> None:
    made = make("EMBARGOED UNTIL 12 January 2027, 09:00 CET\n\nThe hall opened.")
    assert made.embargo == "future"
    assert said(made, "Embargoed until 12 January 2027") == [True] * 5


def test_a_past_embargo_gives_the_time_of_issue(make: Make) -> None:
    made = make(embargo="2026-11-24T09:00+01:00")
    assert said(made, "Embargoed") == [False] * 5
    assert article(made)["datePublished"] == "2026-11-24T09:00:00+01:00"
    assert made.mail is not None
    assert made.mail.date is not None
    assert made.mail.date.isoformat() == "2026-11-24T09:00:00+01:00"


def test_a_release_without_embargo_goes_out_at_nine(make: Make) -> None:
    made = make()
    assert article(made)["datePublished"] == "2026-11-23T09:00:00+01:00"
    assert said(made, "For immediate release")[:4] == [True] * 4


def test_an_embargo_without_a_newsroom_keeps_its_own_offset(make: Make) -> None:
    made = make(newsroom=Newsroom(), embargo="2027-01-12T09:00+03:00")
    assert said(made, "Embargoed until January 12, 2027, 9:00\u202fAM (UTC+3)".replace("\u202f", " ")) == [True] * 5


def test_a_draft_says_so(make: Make) -> None:
    made = make(status="draft")
    assert said(made, "DRAFT") == [True] * 5
    assert "noindex" in (made.page or "")


def test_a_withdrawn_release_is_only_a_notice(make: Make) -> None:
    made = make(
        "The secret body.",
        status="withdrawn",
        subtitle="The secret subtitle",
        contacts="[press]",
        boilerplate="[port]",
        attachments="[report.pdf]",
        images="[{src: images/hall.png, alt: The secret picture}]",
    )
    assert said(made, "WITHDRAWN") == [True] * 5
    assert said(made, "secret") == [False] * 5
    assert said(made, "310 people") == [False] * 5
    assert said(made, "The hall opens") == [True] * 5
    assert said(made, "press@sundhaven.example")[:4] == [True] * 4
    assert [asset.name for asset in made.assets] == ["press.en.vcf"]
    assert "noindex" in (made.page or "")


def test_an_advisory_lists_its_facts_and_brings_a_calendar(make: Make) -> None:
    made = make(**sample("advisory", "en"))
    assert "When: 30 November 2026, 10:00 – 12:00 (Copenhagen, UTC+1)" in (made.text or "")
    assert "<dt>Where</dt>\n<dd>Quay 7</dd>" in (made.page or "")
    calendar = next(asset for asset in made.assets if asset.name == "hall.en.ics")
    assert calendar.content is not None
    lines = calendar.content.decode().split("\r\n")
    assert lines[0:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert "DTSTART:20261130T090000Z" in lines
    assert "DTEND:20261130T110000Z" in lines
    assert "LOCATION:Quay 7" in lines
    assert max(len(line.encode()) for line in lines) <= 75
    assert "assets/hall.en.ics" in see(made.page or "").links


def test_a_correction_says_what_was_wrong_and_links_to_the_first(make: Make) -> None:
    made = make(kind="correction", corrects="hall.en.md", correction='"It was 4,020 homes."')
    assert said(made, "It was 4,020 homes.")[:4] == [True] * 4
    assert "https://press.sundhaven.example/hall/hall.en.html" in see(made.page or "").links
    assert (made.text or "").index("It was 4,020") < (made.text or "").index("=====")


def test_inside_information_makes_its_statements(make: Make) -> None:
    made = make(kind="inside-information", spokespeople="[holm]")
    for statement in (
        "inside information within the meaning of Article 7",
        "Issuer: Port of Sundhaven",
        "Person making the notification: Zoë Ångström-Holm, Chief Executive",
        "Subject: The hall opens",
        "Date and time of disclosure: 23 November 2026, 09:00 (Copenhagen, UTC+1)",
    ):
        assert statement in " ".join((made.text or "").split())


def test_a_speech_is_checked_against_delivery(make: Make) -> None:
    assert said(make(kind="speech"), "Check against delivery")[:4] == [True] * 4


def test_what_the_body_has_already_is_not_added(make: Make) -> None:
    made = make(
        "The hall opened.\n\nThe Port of Sundhaven employs 310 people. Figures: data.\n\n"
        "Media contact: Piotr Łukasiewicz, +45 20 12 34 56, press@sundhaven.example\n\n###",
        contacts="[press]",
        boilerplate="[port]",
    )
    text = made.text or ""
    assert text.count("310 people") == text.count("press@sundhaven.example") == text.count("###") == 1
    assert {"tel:+4520123456", "mailto:press@sundhaven.example"} <= set(see(made.page or "").links)


def test_an_embargoed_translation_is_not_named_on_an_open_page(make: Make) -> None:
    made = make(translations="{fr: hall.fr.md, ar: secret.ar.md}")
    assert "secret" not in (made.page or "") + (made.text or "")
    assert re.findall(r'hreflang="([^"]+)" href="([^"]+)">', made.page or "") == [
        ("en", "https://press.sundhaven.example/hall/hall.en.html"),
        ("fr", "https://press.sundhaven.example/hall/hall.fr.html"),
        ("x-default", "https://press.sundhaven.example/hall/hall.en.html"),
    ]


def test_in_ascii_a_language_of_another_script_goes_by_its_tag(make: Make) -> None:
    made = make(translations="{fr: hall.fr.md, ar: hall.ar.md}", options={"ascii": True})
    listed = (
        "- francais\n  https://press.sundhaven.example/hall/hall.fr.html\n"
        "- ar\n  https://press.sundhaven.example/hall/hall.ar.html\n"
    )
    assert listed in (made.text or "")
    assert made.mail
    assert listed in made.mail.text


def test_pictures_carry_alt_size_and_credit(make: Make) -> None:
    images = "[{src: images/hall.png, alt: Server racks, caption: The hall, credit: Mia Sørensen}]"
    made = make(images=images)
    assert '<img src="assets/hall.png" alt="Server racks" width="1200" height="675">' in (made.page or "")
    assert "The hall. Photo: Mia Sørensen\nhttps://press.sundhaven.example/hall/assets/hall.png" in (made.text or "")
    assert made.mail is not None
    assert 'src="https://press.sundhaven.example/hall/assets/hall.png"' in made.mail.html
    assert made.mail.pictures == ()
    assert article(made)["image"] == ["https://press.sundhaven.example/hall/assets/hall.png"]


def test_pictures_can_travel_in_the_mail(make: Make) -> None:
    made = make(images="[{src: images/hall.png, alt: Racks}]", options={"pictures": "embed"})
    assert made.mail is not None
    (picture,) = made.mail.pictures
    assert (picture.source, picture.name) == ("images/hall.png", "hall.png")
    assert picture.cid.endswith("@sundhaven.example")
    assert f'src="cid:{picture.cid}"' in made.mail.html


@pytest.mark.parametrize(
    ("body", "heaviest"),
    [
        ("Word " * 25_000, "the body's text (N kB)"),
        ("One.\n\n| a | b |\n|---|---|\n" + "| Homes | 41 |\n" * 400, "the table in line 10 (N kB)"),
        (
            "One.\n\n- " + "A point in a list. " * 3500 + "\n\n> " + "We waited. " * 3500,
            "the list in line 10 (N kB), the block quote in line 12 (N kB)",
        ),
    ],
)
def test_a_mail_that_clients_would_cut_is_refused_and_the_rest_is_made(make: Make, body: str, heaviest: str) -> None:
    made = make(body)
    assert made.mail is None
    fault = made.mail_fault
    assert fault is not None
    assert re.sub(r"\d+ kB", "N kB", fault.message) == (
        f"The mail of this release is N kB long; mail programs cut it at N kB. The heaviest in it: {heaviest}."
    )
    assert fault.help == "Shorten that or move it to an attachment, or leave email out of --format."
    assert "<h1>The hall opens</h1>" in (made.page or "")
    assert (made.text or "").count("\n") > 20


def test_formats_that_were_not_asked_for_are_not_made(make: Make) -> None:
    made = make(options={"formats": ("text",)})
    assert (made.page, made.mail, made.assets) == (None, None, ())
    assert made.text


def test_the_mail_leads_back_and_out(make: Make) -> None:
    made = make(subtitle="Warm homes from December", subject="Tide", preheader="Read this first")
    mail = made.mail
    assert mail is not None
    assert mail.subject == "Tide"
    assert "Read this first" in mail.html
    assert {"https://press.sundhaven.example/hall/hall.en.html", "https://press.sundhaven.example/u"} <= set(
        see(mail.html).links
    )


def test_without_a_newsroom_a_release_renders_all_the_same(make: Make) -> None:
    made = make(newsroom=Newsroom())
    assert made.page is not None
    assert "canonical" not in made.page
    assert made.mail is not None
    assert made.mail.sender is None


def test_an_unsubscribe_address_must_be_secure(make: Make) -> None:
    newsroom = replace(NEWSROOM, email=EmailSettings(sender="a@b.example", unsubscribe_url="http://b.example/u"))
    made = make(newsroom=newsroom)
    assert made.mail is not None
    assert made.mail.unsubscribe_url is None


EVIL = [
    "</title></p><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "<img src=x onerror=alert(1)>",
    "{{ 7*191 }} {% for x in y %} ${7*191}",
    "</script><!-- <script>",
    "]]>&lt;",
]


@pytest.mark.parametrize("evil", EVIL)
@pytest.mark.parametrize("key", ["title", "subtitle", "reference", "preheader", "correction", "subject"])
def test_no_value_becomes_markup(make: Make, key: str, evil: str) -> None:
    quoted = "'" + evil.replace("'", "''") + "'"
    made = make(kind="correction", **{key: quoted})
    assert made.mail is not None
    for html in (made.page or "", made.mail.html):
        seen = see(html)
        assert [tag for tag, _ in seen.tags].count("script") == (1 if html == made.page else 0)
        assert not any(name.startswith("on") for _, attributes in seen.tags for name in attributes)
        assert "1337" not in html


def test_the_logo_stands_beside_the_name(make: Make) -> None:
    newsroom = replace(NEWSROOM, brand=replace(NEWSROOM.brand, logo="brand/logo.png"))
    made = make(newsroom=newsroom)
    assert made.mail is not None
    assert '<img class="logo" src="assets/brand-logo.png" alt="" width="192" height="48">' in (made.page or "")
    assert 'src="https://press.sundhaven.example/hall/assets/brand-logo.png"' in made.mail.html
    publisher = article(made)["publisher"]
    assert isinstance(publisher, dict)
    assert publisher["logo"] == {
        "@type": "ImageObject",
        "url": "https://press.sundhaven.example/hall/assets/brand-logo.png",
    }


def test_the_mail_says_its_charset_first(make: Make) -> None:
    mail = make().mail
    assert mail is not None
    assert mail.html.index('<meta charset="utf-8">') < 200
    assert mail.html.index("<title>") < mail.html.index("<style>") < mail.html.index("</head>")


@pytest.mark.parametrize("title", [r'"A\nBcc: x@evil.example"', r'"A\u202Etxet"', r'"A\u0085B"'])
def test_a_title_that_no_header_carries_is_refused_as_subject(make: Make, title: str) -> None:
    from pressctl.delivery.eml import make_eml

    made = make(title=title)
    assert made.mail is not None
    with pytest.raises(
        RenderError, match=r"The subject (has a line end|holds a character that a mail header can't carry)"
    ):
        make_eml(made.mail)


def test_a_calendar_entry_without_an_address_is_named_on_the_page_alone(make: Make) -> None:
    made = make(newsroom=Newsroom(), kind="event", event='{when: "2026-11-30T10:00+02:00"}')
    assert made.mail is not None
    assert said(made, "Add to calendar") == [True, False, False, False, False]
