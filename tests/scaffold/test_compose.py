import datetime as dt
from itertools import product
from pathlib import Path

import pytest

from pressctl.errors import RenderError, UsageError
from pressctl.files.release_templates import choose_template, release_loader
from pressctl.languages.language import TAGS
from pressctl.newsroom.newsroom import Contact, Newsroom, Person, Phone
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.release.release import KINDS
from pressctl.rules.check import check
from pressctl.rules.rule import Subject
from pressctl.scaffold.compose import compose, escape_markdown, quote_form
from pressctl.scaffold.draft import Draft, make_draft
from pressctl.scaffold.words import load_words
from pressctl.source import source_from_text

DAY = dt.date(2026, 3, 12)
NEWSROOM = Newsroom(
    root="/n",
    name="Lake Office",
    language="fr",
    country="CH",
    url="https://lake.example",
    place={"fr": "Genève", "en": "Geneva"},
    people={
        "past": Person("past", "Eva Past", until=dt.date(2025, 1, 1)),
        "keller": Person("keller", "Ada Keller", title={"fr": "directrice", "en": "Director"}),
    },
    contacts={"press": Contact("press", "Ben Roth", phones=(Phone("+41 22 717 91 11"),), email="press@lake.example")},
    boilerplate={"lake": {"fr": "L'Office du lac."}},
)


def new(newsroom: Newsroom = NEWSROOM, **asked: object) -> str:
    draft = make_draft(newsroom, DAY, **asked)  # type: ignore[arg-type]
    return compose(draft, newsroom, release_loader(None), choose_template(None, draft.kind, draft.language, None))


def test_a_release_whole() -> None:
    assert new(title="Le lac ouvre : enfin", embargo=dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC)) == (
        """\
---
title: "Le lac ouvre : enfin"
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+00:00
status: draft
dateline: Genève
contacts: [press]
spokespeople: [keller]
boilerplate: [lake]
---
Genève, le 12 mars 2026 – [[Le chapô\u00a0: qui, quoi, quand, où et pourquoi]]

[[Les précisions\u00a0: chiffres, raisons, suite]]

«\u202f[[Ses paroles, mot pour mot]]\u202f», a déclaré Ada Keller, directrice.

[[Le contexte\u00a0: ce que doit savoir qui n'a pas suivi le sujet]]
"""
    )


def test_without_a_newsroom_everything_is_a_placeholder() -> None:
    assert new(Newsroom(), kind="statement") == (
        """\
---
title: "[[Headline: the news in one sentence]]"
language: en
date: 2026-03-12
kind: statement
status: draft
---
[[City]], March 12, 2026 – [[Occasion: who speaks, on what, and when]]

[[A quote in quotation marks, then who said it and their title]]

[[Background: what readers need to know who have not followed this]]

[[Press contact: name, telephone, mail address]]
"""
    )


def test_an_advisory_gives_the_facts_in_its_head() -> None:
    text = new(kind="advisory", language="en", title="Visit")
    assert 'event:\n  who: "[[Who: names and titles]]"\n  what: "[[What happens]]"\n' in text


@pytest.mark.parametrize(("kind", "language"), [*product(KINDS, ("en", "fr")), *(("news", tag) for tag in TAGS)])
def test_only_the_placeholders_are_found(kind: str, language: str) -> None:
    source = source_from_text(new(kind=kind, language=language, title="Lac"), "releases/2026-03-12-lac.md")
    reading = read_release(parse_release(source, NEWSROOM))
    findings = check(Subject(reading=reading, newsroom=NEWSROOM))
    assert {finding.code for finding in findings} == {"ST002"}


def test_a_title_can_not_break_out_of_its_line() -> None:
    text = new(title='x"\nstatus: issued\n---\n{{ 7 * 7 }}')
    assert text.splitlines()[1] == 'title: "x\\" status: issued --- {{ 7 * 7 }}"'


def test_markdown_in_names_is_escaped() -> None:
    assert escape_markdown("A_b *c* [d](e) <f>") == "A\\_b \\*c\\* \\[d\\](e) \\<f\\>"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"kind": "newz"}, "“newz” is not a kind of release. Did you mean news?"),
        ({"contacts": ("pres",)}, "pressctl.toml knows no contact “pres”. Did you mean press?"),
        ({"spokespeople": ("xyz",)}, "pressctl.toml knows no person “xyz”. Known are past, keller."),
        ({"slug": "Über uns"}, "“Über uns” can't stand in a web address. Write it as uber-uns."),
        ({"title": "x" * 1_001}, "The title is 1,001 characters long; at most 1,000 are read. Shorten it."),
        ({"title": "\udcff"}, "The title can't be read as UTF-8. Type it again."),
    ],
)
def test_what_can_not_be(asked: dict[str, object], said: str) -> None:
    with pytest.raises(UsageError) as error:
        make_draft(NEWSROOM, DAY, **asked)  # type: ignore[arg-type]
    assert str(error.value) == said


@pytest.mark.parametrize(
    ("draft", "stem"),
    [
        (Draft(DAY, title="Straße & Ærø"), "2026-03-12-strasse-aero.en"),
        (Draft(DAY, title="湖", kind="statement", language="ja"), "2026-03-12-statement.ja"),
        (Draft(DAY, title="x", slug="own"), "2026-03-12-own.en"),
        (Draft(DAY, title="a" * 400), f"2026-03-12-{'a' * 100}.en"),
    ],
)
def test_file_names(draft: Draft, stem: str) -> None:
    assert draft.stem == stem


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ nobody }}", "news.md:1: The template is at fault: a word is used that pressctl does not know."),
        ("{% if %}", "news.md:1: The template is at fault: it can't be read."),
        ("{% for a in range(3000) %}{% for b in range(3000) %}{% endfor %}{% endfor %}", "The template is at fault"),
    ],
)
def test_a_template_at_fault(text: str, said: str) -> None:
    with pytest.raises(RenderError) as error:
        compose(Draft(DAY), NEWSROOM, {"news.md": text}.get, "news.md")
    assert said in str(error.value)


def test_the_newsrooms_own_templates_come_first(tmp_path: Path) -> None:
    own = tmp_path / "templates" / "release"
    own.mkdir(parents=True)
    (own / "news.md").write_text("own {{ title }}", "utf-8")
    (own / "news.fr.md").write_text("le nôtre {{ title }}", "utf-8")
    (own / "obituary.md.j2").write_text('{% include "_front.md.j2" %}', "utf-8")
    assert choose_template(tmp_path, "news", "en", None) == "news.md"
    assert choose_template(tmp_path, "news", "fr-CH", None) == "news.fr.md"
    assert choose_template(tmp_path, "news", "en", "obituary") == "obituary.md.j2"
    assert choose_template(tmp_path, "speech", "en", None) == "speech.md.j2"
    assert compose(Draft(DAY, title="X"), NEWSROOM, release_loader(tmp_path), "news.md") == "own X\n"
    with pytest.raises(UsageError, match="There is no template “obituari”"):
        choose_template(tmp_path, "news", "en", "obituari")


@pytest.mark.parametrize("name", ["../news.md", "/etc/passwd", "..", "", ".hidden.md", "a/b.md", "C:x.md"])
def test_no_way_out_of_the_folder(tmp_path: Path, name: str) -> None:
    assert release_loader(tmp_path)(name) is None


@pytest.mark.parametrize(
    ("language", "country", "sentence"),
    [
        ("de", None, "„{quote}“, sagte {name}, {title}."),
        ("de", "CH", "«{quote}», sagte {name}, {title}."),
        ("de-CH", "DE", "«{quote}», sagte {name}, {title}."),
        ("fr", "FR", "«\u00a0{quote}\u00a0», a déclaré {name}, {title}."),
        ("fr", "CH", "«\u202f{quote}\u202f», a déclaré {name}, {title}."),
        ("es", "MX", "“{quote}”, ha declarado {name}, {title}."),
        ("pt", "PT", "«{quote}», afirmou {name}, {title}."),
        ("zh", "TW", "{title}{name}表示：「{quote}」"),
        ("en", "GB", "“{quote},” said {name}, {title}."),
        ("sw", "KE", "“{quote},” said {name}, {title}."),
    ],
)
def test_quotation_marks_are_those_of_the_country(language: str, country: str | None, sentence: str) -> None:
    assert quote_form(load_words(language, "news").quote, language, country) == sentence
