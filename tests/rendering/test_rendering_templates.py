"""Templates: what they see, whose they are, how their faults are told."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from rendering_samples import FILES, KINDS, NEIGHBOURS, NEWSROOM, NOW, sample

from conftest import release_text
from pressctl.errors import RenderError
from pressctl.reading.read import read_release
from pressctl.reading.reading import Reading
from pressctl.reading.surroundings import Surroundings
from pressctl.release.parse import parse_release
from pressctl.rendering.engine import Engine
from pressctl.rendering.render import Renderer
from pressctl.resources import load_templates
from pressctl.source import source_from_text

PLAIN = (str, int, bool)


def reading(**front: str) -> Reading:
    body = front.pop("body", "The secret word.")
    return read_release(parse_release(source_from_text(release_text(body, **front), "hall.md"), NEWSROOM))


def walk(value: Any, path: str) -> None:
    """Every value in a context is plain: a template can reach no object of ours."""
    if isinstance(value, dict):
        for key, inner in value.items():
            assert type(key) is str, path
            walk(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            walk(inner, f"{path}[{index}]")
    else:
        assert type(value) in PLAIN, f"{path}: {type(value)}"


@pytest.mark.parametrize("kind", KINDS)
def test_contexts_are_plain_data(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def fill(self: Engine, name: str, context: dict[str, Any], path: str | None = None) -> str:
        walk(context, name)
        seen.append(name)
        return "x"

    monkeypatch.setattr(Engine, "fill", fill)
    around = Surroundings(now=NOW, files=FILES, neighbours=NEIGHBOURS)
    Renderer(load_templates()).render(reading(**sample(kind, "en")), NEWSROOM, around)
    assert set(seen) == {
        "page/release.html.j2",
        "page/style.css.j2",
        "mail/release.html.j2",
        "mail/style.css.j2",
        "text/release.txt.j2",
    }


def render(templates: dict[str, str], **front: str) -> str:
    made = Renderer({**load_templates(), **templates}).render(
        reading(**front), NEWSROOM, Surroundings(), formats=["text"]
    )
    return made.text or ""


def test_a_template_by_name_by_kind_or_common() -> None:
    own = {
        "text/release.txt.j2": "common",
        "text/advisory.txt.j2": "by kind",
        "text/short.txt.j2": "by name: {{ headline }}",
    }
    assert render(own) == "common\n"
    assert render(own, kind="advisory") == "by kind\n"
    assert render(own, template="short").startswith("by name: The hall opens\n")


def test_a_template_for_one_format_leaves_the_others_to_the_common_one() -> None:
    assert "The secret word." in render({"page/short.html.j2": "x"}, template="short")


def test_a_template_that_is_not_there() -> None:
    with pytest.raises(RenderError) as caught:
        render({}, template="../secret")
    assert str(caught.value) == "hall.md:6:11: There is no template of this name. Templates are: release."


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (
            "\n{{ nothing }}",
            "The template text/release.txt.j2 has a fault in line 2: it uses a name that is not there.",
        ),
        ("{% if %}", "The template text/release.txt.j2 has a fault in line 1: it can't be read."),
        (
            "{{ body|nothing }}",
            "The template text/release.txt.j2 has a fault in line 1: it uses a filter that is not there.",
        ),
        (
            "{% include 'x' %}",
            "The template text/release.txt.j2 has a fault in line 1: it includes a template that is not there.",
        ),
        (
            "{{ body.format_map }}",
            "The template text/release.txt.j2 has a fault in line 1: it uses a name that is not there.",
        ),
        (
            "{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}",
            "The template text/release.txt.j2 has a fault in line 1: it takes too long.",
        ),
    ],
)
def test_a_fault_is_told_without_the_release(template: str, said: str) -> None:
    with pytest.raises(RenderError) as caught:
        render({"text/release.txt.j2": template})
    assert caught.value.message == said
    assert "secret" not in str(caught.value)


def test_the_manual_names_what_templates_see(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, set[str]] = {}

    def fill(self: Engine, name: str, context: dict[str, Any], path: str | None = None) -> str:
        seen[name] = set(context)
        return "x"

    monkeypatch.setattr(Engine, "fill", fill)
    Renderer(load_templates()).render(reading(), NEWSROOM, Surroundings())
    page = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1:-1] for line in page.splitlines() if line.startswith("| `")]
    for column, name in ((2, "page/release.html.j2"), (3, "mail/release.html.j2"), (4, "text/release.txt.j2")):
        named = {key for row in rows if row[column].strip() for key in re.findall(r"`(\w+)`", row[0])}
        assert named == seen[name]
