"""Releases as stories, from a newsroom made up for these tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from pressctl.newsroom.load import parse_newsroom
from pressctl.reading.embargo import embargo_state
from pressctl.reading.read import read_release
from pressctl.reading.surroundings import FileFact, Neighbour, Surroundings
from pressctl.release.parse import parse_release
from pressctl.rendering.render import Renderer
from pressctl.rendering.story import MAILS, Story
from pressctl.resources import load_templates
from pressctl.source import source_from_text

NEWSROOM = """\
[newsroom]
name = "Lake Office"
language = "en"
timezone = "Europe/Zurich"
country = "GB"
url = "https://www.lake.example"
[contacts.press]
name = "Ann Keller"
phones = ["+41 22 717 91 11"]
email = "press@lake.example"
[export]
base-url = "https://www.lake.example/press"
[email]
from = "Lake Office <press@lake.example>"
reply-to = "desk@lake.example"
unsubscribe-url = "https://www.lake.example/leave"
unsubscribe-mailto = "leave@lake.example"
"""
NOW = dt.datetime(2026, 3, 12, 12, tzinfo=dt.UTC)
BODY = "Geneva, 12 March 2026 – The lake office opens today.\n\nIt is open to all.\n"

Tell = Callable[..., Story]


@pytest.fixture(scope="session")
def newsroom_text() -> str:
    """The pressctl.toml of these tests."""
    return NEWSROOM


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """pressctl's own templates, compiled once."""
    return Renderer(load_templates())


@pytest.fixture(scope="session")
def tell(renderer: Renderer) -> Tell:
    """The story of a release: `tell(body, newsroom="…", title="…")`; keys of the front matter by name."""

    def make(body: str = BODY, *, newsroom: str = NEWSROOM, pictures: str = "link", **front: str) -> Story:
        head = {"title": "Lake office opens", "language": "en", "date": "2026-03-12", "slug": "opening", **front}
        lines = "".join(f"{key}: {value}\n" for key, value in head.items())
        known = parse_newsroom(source_from_text(newsroom, "pressctl.toml"), Path("/newsroom"))
        reading = read_release(parse_release(source_from_text(f"---\n{lines}---\n\n{body}", "opening.en.md"), known))
        around = Surroundings(
            now=NOW,
            files={"images/lake.jpg": FileFact(True, size=2000, kind="image/jpeg", width=800, height=600)},
            neighbours={"opening.fr.md": Neighbour("opening.fr.md", "opening", "fr", "Le bureau du lac ouvre")},
        )
        state = embargo_state(reading.release, reading, NOW)
        told = renderer.render(
            reading, known, around, formats=(), embargo_state=state, pictures=pictures, story=MAILS
        ).story
        assert told is not None
        return told

    return make
