"""A release as the one value that mailing systems and news desks take."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from rendering_samples import NEWSROOM

from pressctl.newsroom.newsroom import ExportSettings
from pressctl.rendering.rendered import Rendered
from pressctl.rendering.story import (
    MAILS,
    UNSUBSCRIBE,
    Speaker,
    Story,
    StoryContact,
    StoryPhone,
    StoryPicture,
)

Make = Callable[..., Rendered]
BASED = replace(NEWSROOM, export=ExportSettings(base_url="https://press.sundhaven.example/"))


def story(make: Make, body: str = "The hall opened today.", mails: tuple[str, ...] = (), **more: object) -> Story:
    options = {"formats": (), "story": mails}
    told = make(body, options=options, **{"newsroom": BASED, **more}).story
    assert told is not None
    return told


def test_a_story_is_told_only_when_it_is_asked_for(make: Make) -> None:
    assert make().story is None


def test_what_a_release_says(make: Make) -> None:
    told = story(
        make,
        "Sundhaven, 23 November 2026 – The hall *opened* today.\n\nSee [the plan](https://plan.example/).\n",
        subtitle="At the harbour",
        preheader="Come in",
        tags="[hall, harbour]",
        reference="PS/2026/1",
        contacts="[{name: Ida Voss, role: Press officer, phones: ['+44 20 7946 0958 ext. 12'], email: ida@sundhaven.example}]",
        spokespeople="[{name: Jon Vane, title: Director, organisation: Port}]",
    )
    assert (told.slug, told.language, told.direction, told.kind, told.status) == (
        "hall",
        "en",
        "ltr",
        "news",
        "approved",
    )
    assert (told.headline, told.subtitle, told.preheader) == ("The hall opens", "At the harbour", "Come in")
    assert (told.lead, told.place) == ("The hall opened today.", "Sundhaven")
    assert told.dateline == "Sundhaven, 23 November 2026 – "
    assert (told.state, told.embargo, told.embargo_note, told.held, told.public) == ("", None, "", False, True)
    assert told.date == dt.date(2026, 11, 23)
    assert told.issued is not None
    assert (told.issued.date(), told.issued.hour) == (told.date, 9)
    assert told.issued.utcoffset() is not None
    assert told.article == (
        "<p>Sundhaven, 23 November 2026 – The hall <em>opened</em> today.</p>\n"
        '<p>See <a href="https://plan.example/">the plan</a>.</p>\n'
    )
    assert told.contacts == (
        StoryContact(
            "Ida Voss", "Press officer", "",
            (StoryPhone("+44 20 7946 0958 ext. 12", "+442079460958", "12", told.contacts[0].phones[0].label),),
            "ida@sundhaven.example",
        ),
    )  # fmt: skip
    assert told.spokespeople == (Speaker("Jon Vane", "Director", "Port"),)
    assert (told.tags, told.reference) == (("hall", "harbour"), "PS/2026/1")
    assert told.url == "https://press.sundhaven.example/hall/hall.en.html"
    assert (told.provider.name, told.provider.base_url) == (NEWSROOM.name, "https://press.sundhaven.example/")
    assert (told.mail, told.campaign, told.list_mail) == (None, None, None)


def test_the_ways_out_of_its_mails(make: Make) -> None:
    newsroom = replace(BASED, email=replace(NEWSROOM.email, unsubscribe_url="https://press.sundhaven.example/u"))
    told = story(make, mails=MAILS, newsroom=newsroom)
    assert told.mail is not None
    assert told.campaign is not None
    assert told.list_mail is not None
    ways = [(one.html.count(UNSUBSCRIBE), one.text.count(UNSUBSCRIBE), one.unsubscribe_url) for one in
            (told.mail, told.campaign, told.list_mail)]  # fmt: skip
    assert ways == [(0, 0, "https://press.sundhaven.example/u"), (1, 1, None), (0, 0, None)]
    assert told.mail.html.replace("https://press.sundhaven.example/u", UNSUBSCRIBE) == told.campaign.html
    assert "Unsubscribe" not in told.list_mail.html


def test_pictures_and_notes_have_addresses_that_hold_anywhere(make: Make) -> None:
    body = "![The hall](images/hall.png)\n\nThe hall opened[^1].\n\n[^1]: At nine.\n"
    told = story(make, body, images="[{src: images/hall.png, alt: The hall, caption: Its doors, credit: I. Voss}]")
    assert 'src="https://press.sundhaven.example/hall/assets/hall.png"' in told.article
    assert 'href="https://press.sundhaven.example/hall/hall.en.html#note-1"' in told.article
    (picture,) = told.pictures
    assert picture == StoryPicture(
        "images/hall.png", "https://press.sundhaven.example/hall/assets/hall.png", "The hall", "Its doors", "I. Voss",
        "image/png", 1200, 675, 90_000,
    )  # fmt: skip
    bare = story(make, body, newsroom=replace(NEWSROOM, export=ExportSettings()))
    assert "#note-1" not in bare.article.replace('id="note-1"', "")
    assert "<img" not in bare.article


def test_an_embargo(make: Make) -> None:
    told = story(make, embargo="2032-11-24T08:00+03:00")
    assert (told.state, told.held, told.public) == ("future", True, False)
    assert told.embargo is not None
    assert told.embargo.isoformat() == "2032-11-24T08:00:00+03:00"
    assert told.embargo_note in told.notices
    unclear = story(make, embargo="tomorrow")
    assert (unclear.state, unclear.embargo, unclear.held) == ("unclear", None, True)


def test_a_mail_that_can_not_be_made_is_said_and_the_rest_is_told(make: Make) -> None:
    told = story(make, "word " * 40_000, mails=("campaign",))
    assert told.campaign is None
    assert "mail programs cut it at 102 kB" in told.mail_faults["campaign"].message
    assert told.article.startswith("<p>")


@pytest.mark.parametrize(
    ("words", "place"),
    [("{{name}}", (9, 4)), ("*|A|*", (9, 17)), ("two words", (9, 30)), ("not there", None), ("", None), (" ", None)],
)
def test_where_words_stand(make: Make, words: str, place: tuple[int, int] | None) -> None:
    told = story(make, "On {{name}} and \\*|A|\\* with two\nwords.\n", subtitle="x")
    assert told.place_of(words) == ("hall.md", place)
