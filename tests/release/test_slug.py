"""Slugs are safe parts of an address in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.release.slug import MAX_SLUG, SLUG, default_slug, slug_of_name, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("L'OMS et l’Été à Évian", "loms-et-lete-a-evian"),
        ("Größe & Maß", "grosse-mass"),
        ("Москва — Щёлково", "moskva-shchelkovo"),
        ("Łódź, Ærø", "lodz-aero"),
        ("..", ""),
        ("新聞", ""),
        ("a" * 60 + " " + "b" * 60, "a" * 60),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert slugify(text) == slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("releases/2026-03-12-new-bridge.fr.md", "new-bridge"),
        ("2026-03-12-new-bridge.zh-Hant.md", "new-bridge"),
        ("C:\\news\\Neue Brücke.md", "neue-brucke"),
        ("notes.v2.md", "notes-v2"),
    ],
)
def test_slugs_of_file_names(name: str, slug: str) -> None:
    assert slug_of_name(name) == slug


@given(st.text(max_size=300), st.text(max_size=300))
def test_every_default_slug_is_a_slug(name: str, title: str) -> None:
    slug = default_slug(name, title)
    assert SLUG.fullmatch(slug)
    assert len(slug) <= MAX_SLUG
