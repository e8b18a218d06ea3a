import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.parse import parse_release
from pressctl.release.release import Release
from pressctl.scaffold.translate import linked, translate, translated_name
from pressctl.source import source_from_text

NEWSROOM = Newsroom(language="fr", place={"fr": "Genève", "en": "Geneva"})

ORIGINAL = """\
---
title: Le lac ouvre [enfin]
subtitle: À neuf heures
language: fr
date: 2026-03-12   # jeudi
embargo: 2026-03-12T09:00+01:00
slug: lake-opens
status: issued
dateline: Genève
contacts:
  - press            # the line that is always on
spokespeople:
  - keller
  - {name: Luc Roy, title: plongeur, organisation: Lac}
boilerplate: [lake]
images:
  - {src: lake.jpg, alt: Un lac, credit: B. Roth}
event: {who: Ada Keller, when: 2026-03-12T10:00+01:00}
url: https://lake.example/fr
translations: {de: 2026-03-12-lake.de.md}
x-desk: lake
---
Genève, le 12 mars 2026 – Le lac --> ouvre.

## Le programme

<!-- pressctl: ignore QT001 -->

« Enfin », a déclaré Ada Keller,
directrice.

###
"""

TRANSLATED = """\
---
title: "[[Translate: Le lac ouvre (enfin)]]"
language: en
status: draft
subtitle: "[[Translate: À neuf heures]]"
date: 2026-03-12   # jeudi
embargo: 2026-03-12T09:00+01:00
slug: lake-opens
dateline: Geneva
contacts:
  - press            # the line that is always on
spokespeople:
  - keller
  - name: Luc Roy
    title: "[[Translate: plongeur]]"
    organisation: Lac
boilerplate: [lake]
images:
  - src: lake.jpg
    alt: "[[Translate: Un lac]]"
    credit: B. Roth
event:
  who: "[[Translate: Ada Keller]]"
  when: 2026-03-12T10:00+01:00
x-desk: lake
translations: {fr: 2026-03-12-lake.fr.md, de: 2026-03-12-lake.de.md}
---
<!-- fr: Genève, le 12 mars 2026 – Le lac -- > ouvre. -->

[[Translate]]

<!-- fr: ## Le programme -->

## [[Translate]]

<!-- fr: « Enfin », a déclaré Ada Keller,
directrice. -->

[[Translate]]

###
"""


def release(text: str) -> Release:
    return parse_release(source_from_text(text), NEWSROOM)


def test_a_translation_whole() -> None:
    text = translate(release(ORIGINAL), "2026-03-12-lake.fr.md", "en", NEWSROOM)
    assert text == TRANSLATED
    parsed = release(text)
    assert parsed.problems == ()
    assert (parsed.language, parsed.status, parsed.slug) == ("en", "draft", "lake-opens")
    assert [block.text for block in parsed.body.blocks] == ["[[Translate]]"] * 3 + ["###"]


def test_windows_line_ends_come_out_plain() -> None:
    assert translate(release(ORIGINAL.replace("\n", "\r\n")), "2026-03-12-lake.fr.md", "en", NEWSROOM) == TRANSLATED


@pytest.mark.parametrize("text", ["Only a text.\n", "", "---\ntitle: [\n---\nText.\n", "---\ntitle: X\n"])
def test_what_has_no_head_is_translated_as_far_as_it_goes(text: str) -> None:
    made = release(translate(release(text), "a.md", "en", NEWSROOM))
    assert (made.language, made.problems) == ("en", ())


@pytest.mark.parametrize(
    ("head", "linked_head"),
    [
        ("title: X\n", "title: X\ntranslations: {en: b.en.md}\n"),
        ("title: X\r\n", "title: X\r\ntranslations: {en: b.en.md}\r\n"),
        ("translations: {fr: b.fr.md}\n", "translations: {fr: b.fr.md, en: b.en.md}\n"),
        ("translations:\n  fr: b.fr.md # x\ntitle: X\n", "translations:\n  fr: b.fr.md # x\n  en: b.en.md\ntitle: X\n"),
        ("translations: {en: c.md}\n", None),
        ("translations: x\n", None),
        ("title: [\n", None),
    ],
)
def test_the_original_is_linked(head: str, linked_head: str | None) -> None:
    newline = "\r\n" if "\r\n" in head else "\n"
    parsed = release(f"---{newline}{head}---{newline}Text.{newline}")
    expected = None if linked_head is None else f"---{newline}{linked_head}---{newline}Text.{newline}"
    assert linked(parsed, "en", "b.en.md") == expected
    if expected is not None:
        assert release(expected).translations["en"].value == "b.en.md"


@pytest.mark.parametrize(
    ("name", "original", "language", "translated"),
    [
        ("2026-03-12-lake.fr.md", "fr", "en", "2026-03-12-lake.en.md"),
        ("lake.FR.markdown", "fr", "ar", "lake.ar.md"),
        ("lake.fr.md", "fr-CH", "en", "lake.en.md"),
        ("lake.md", "fr", "en", "lake.en.md"),
    ],
)
def test_names(name: str, original: str, language: str, translated: str) -> None:
    assert translated_name(name, original, language) == translated
