"""A newsroom made up for these tests, and releases of every kind in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from rendering_samples import FILES, NEIGHBOURS, NEWSROOM, NOW

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.embargo import embargo_state
from pressctl.reading.read import read_release
from pressctl.reading.surroundings import Surroundings
from pressctl.release.parse import parse_release
from pressctl.rendering.render import Renderer
from pressctl.rendering.rendered import Rendered
from pressctl.resources import load_templates
from pressctl.source import source_from_text

Make = Callable[..., Rendered]


def release_text(body: str = "The hall opened today in Sundhaven.", **front: str) -> str:
    """A release file: `front` are lines of front matter by key (`_` for `-`)."""
    head = {"title": "The hall opens", "language": "en", "date": "2026-11-23", "slug": "hall", **front}
    lines = [f"{key.replace('_', '-')}: {value}" for key, value in head.items() if value]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body + "\n"


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """pressctl's own templates, compiled once."""
    return Renderer(load_templates())


@pytest.fixture
def make(renderer: Renderer) -> Make:
    """Render a release: `make(body, title="…", newsroom=…, options=…)`."""

    def render(
        body: str = "The hall opened today in Sundhaven.",
        *,
        newsroom: Newsroom = NEWSROOM,
        options: dict[str, object] | None = None,
        **front: str,
    ) -> Rendered:
        release = parse_release(source_from_text(release_text(body, **front), "hall.md"), newsroom)
        reading = read_release(release)
        around = Surroundings(now=NOW, files=FILES, neighbours=NEIGHBOURS)
        state = embargo_state(release, reading, NOW)
        return renderer.render(reading, newsroom, around, embargo_state=state, **(options or {}))  # type: ignore[arg-type]

    return render
