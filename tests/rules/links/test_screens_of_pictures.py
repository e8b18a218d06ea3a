"""The quick look at pictures and links must never hide what a rule would find."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from pressctl.languages.language import TAGS, load_language
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.surroundings import FileFact, Surroundings
from pressctl.release.parse import parse_release
from pressctl.rules.catalogue import module_of_code
from pressctl.rules.rule import Subject
from pressctl.rules.screens import SCREENS
from pressctl.source import source_from_text

CODES = ("LK002", "LK003", "LK004", "LK005", "LK006", "LK007", "LK008", "LK009", "LK010", "LK012")
VAGUE = [word for tag in TAGS for word in load_language(tag).rules.get("words", {}).get("alt-vague", ())]
ALTS = st.sampled_from(
    ["", " ", "a", "harbour at dusk.jpg", "IMG_2034", "WhatsApp Image 2026-03-12", "20260312_101500", "Photo.", "plan of the old harbour",
     "Two adults and two children read on a red rug between bookcases", "a long name with many words before it ends in .webp"]
) | st.sampled_from(VAGUE)  # fmt: skip
SOURCES = st.sampled_from(
    ["images/harbour.jpg", "plan of the old harbour.png", "www.quill.example/a.png", "a long name with many words in the file.jpg", "x", "a.JPEG"]
)  # fmt: skip
FACTS = st.none() | st.builds(
    FileFact,
    st.booleans(),
    inside=st.booleans(),
    size=st.sampled_from([0, 5_000_000, 5_000_001]),
    kind=st.sampled_from([None, "image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff"]),
    width=st.sampled_from([None, 0, 1, 1199, 1200]),
    height=st.sampled_from([None, 0, 1, 1199, 1200]),
)
LINKS = st.sampled_from(
    ["https://quill.example", "htp://quill.example", "www.quill.example", "quill://a", "//a", "mailto:a@b.example"]
)


@given(SOURCES, ALTS, FACTS, st.booleans(), st.booleans(), LINKS, LINKS)
def test_no_screen_hides_what_its_rule_finds(
    source: str, alt: str, fact: FileFact | None, told: bool, shown: bool, url: str, link: str
) -> None:
    more = "    caption: Dusk\n    credit: Ada Quill\n" if told else ""
    head = f"title: A lending library\nlanguage: en\nurl: {json.dumps(url)}\nimages:\n  - src: {json.dumps(source)}\n    alt: {json.dumps(alt)}\n{more}"
    body = f"It opens at [the harbour]({link})." + (f"\n\n![{alt}](<{source}>)" if shown else "")
    reading = read_release(parse_release(source_from_text(f"---\n{head}---\n\n{body}\n"), Newsroom()))
    surroundings = Surroundings(files={} if fact is None else {source: fact})
    for code in CODES:
        module = module_of_code(code)
        subject = Subject(reading, surroundings=surroundings, options=module.RULE.options)
        assert SCREENS[code](subject) or not list(module.check(subject)), code
