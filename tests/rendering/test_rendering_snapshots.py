"""Snapshots: text, page and mail of every kind in every language.

Texts are kept whole. Of pages and mails, the outline is kept in every language, the markup of every kind in two and of one kind
in all; the style sheets once.
"""

from __future__ import annotations

import re

import pytest
from rendering_samples import KINDS, WORDS, sample
from rendering_seen import outline
from syrupy.assertion import SnapshotAssertion

from conftest import Make

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_INLINED = re.compile(r' style="[^"]*"')
MARKUP = sorted({(kind, "en") for kind in KINDS} | {(kind, "ar") for kind in KINDS} | {("news", tag) for tag in WORDS})


@pytest.mark.parametrize("language", WORDS)
def test_texts(make: Make, language: str, snapshot: SnapshotAssertion) -> None:
    texts = {kind: make(options={"formats": ["text"]}, **sample(kind, language)).text for kind in KINDS}
    assert "\n~~~~~~~~\n".join(f"[{kind}]\n{text}" for kind, text in texts.items()) == snapshot


@pytest.mark.parametrize("language", WORDS)
def test_outlines(make: Make, language: str, snapshot: SnapshotAssertion) -> None:
    pages, mails = [], []
    for kind in KINDS:
        made = make(options={"formats": ["html", "email"]}, **sample(kind, language))
        assert made.mail is not None
        pages.append(f"[{kind}]\n{outline(made.page or '')}")
        mails.append(f"[{kind}]\nSubject: {made.mail.subject}\n{outline(made.mail.html)}")
    assert "\n~~~~~~~~\n".join(pages) == snapshot(name="page")
    assert "\n~~~~~~~~\n".join(mails) == snapshot(name="mail")


@pytest.mark.parametrize(("kind", "language"), MARKUP)
def test_pages_and_mails(make: Make, kind: str, language: str, snapshot: SnapshotAssertion) -> None:
    made = make(**sample(kind, language))
    assert made.mail is not None
    assert _STYLE.sub("<style>…</style>", made.page or "") == snapshot(name="page")
    assert made.mail.subject == snapshot(name="subject")
    assert _INLINED.sub("", _STYLE.sub("<style>…</style>", made.mail.html)) == snapshot(name="mail")


def test_the_style_sheets(make: Make, snapshot: SnapshotAssertion) -> None:
    made = make(**sample("news", "ar"))
    assert made.mail is not None
    assert _STYLE.findall(made.page or "") == snapshot(name="page")
    assert _STYLE.findall(made.mail.html) == snapshot(name="mail")
