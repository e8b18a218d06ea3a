"""Text, mail and page carry the same facts: every quote, name, number, phone, address and link of a release."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from rendering_samples import FILES, NEIGHBOURS, NEWSROOM, NOW, WORDS
from rendering_seen import see

from conftest import release_text
from pressctl.reading.read import read_release
from pressctl.reading.reading import Reading
from pressctl.reading.surroundings import Surroundings
from pressctl.release.parse import parse_release
from pressctl.rendering.render import Renderer
from pressctl.rendering.rendered import Rendered
from pressctl.source import source_from_text

BODY = """\
{lead} [Sundhaven A/S](https://sundhaven.example/annual?year=2026&part=2) 4,020 × 12.5 %.

{quote}

> 310 + 41 = 351 (€ 1.2 m).
>
> — Zoë Ångström-Holm

| Kaj | 2025 | 2026 |
|---|--:|--:|
| Øst | 1,204 | 1,377 |
| Vest | 988 | 1,010 |

1. 7 × 24 h: https://sundhaven.example/open
2. ![Kaj 7](images/hall.png "Foto: Łukasz Żuk") [PDF](report.pdf)

Ebba Lund
+45 33 12 34 56
ebba@sundhaven.example
"""
FRONT = {
    "kind": "event",
    "subtitle": '"310 → 351 (+13 %)"',
    "dateline": "Sundhaven",
    "contacts": '[press, {name: Jørn Ø. Dahl, phones: ["+44 20 7946 0412"], email: dahl@port.example}]',
    "boilerplate": "[port]",
    "attachments": "[report.pdf]",
    "images": '[{src: images/hall.png, alt: Kaj 7, caption: "Kaj 7, 08:15", credit: Łukasz Żuk}]',
    "event": '{who: "Inès Çelik", when: "2026-11-30T10:00+01:00", where: "Quay 7, 4000 Sundhaven", '
    'url: "https://sundhaven.example/e/7"}',
    "reference": "PS/2026/114",
}
LINKS = {
    "https://sundhaven.example/annual?year=2026&part=2",
    "https://sundhaven.example/open",
    "https://sundhaven.example/e/7",
    "https://press.sundhaven.example",
    "https://press.sundhaven.example/hall/assets/report.pdf",
    "https://press.sundhaven.example/hall/hall.fr.html",
    "https://press.sundhaven.example/hall/hall.ar.html",
}
ADDRESSES = {"ebba@sundhaven.example", "press@sundhaven.example", "dahl@port.example"}
PHONES = {"+4533123456", "+4520123456", "+442079460412"}
NAMES = (
    "Zoë Ångström-Holm",
    "Ebba Lund",
    "Piotr Łukasiewicz",
    "Jørn Ø. Dahl",
    "Inès Çelik",
    "Łukasz Żuk",
    "Sundhaven A/S",
)


@dataclass
class Case:
    reading: Reading
    made: Rendered
    bodies: dict[str, str]  # what a reader sees in each output, spaces made one


def plain(text: str) -> str:
    """A text as it is read: one space for each run of them, no marks of direction."""
    return " ".join(re.sub("[\u200e\u200f]", "", text).split())


@pytest.fixture(params=list(WORDS))
def case(request: pytest.FixtureRequest, renderer: Renderer) -> Case:
    title, lead, quote = WORDS[request.param]
    others = ", ".join(f"{tag}: hall.{tag}.md" for tag in ("fr", "ar") if tag != request.param)
    front = {**FRONT, "translations": f"{{{others}}}"}
    text = release_text(BODY.format(lead=lead, quote=quote), title=f'"{title}"', language=request.param, **front)
    reading = read_release(parse_release(source_from_text(text, "hall.md"), NEWSROOM))
    made = renderer.render(reading, NEWSROOM, Surroundings(now=NOW, files=FILES, neighbours=NEIGHBOURS))
    assert made.mail is not None
    bodies = {
        "page": plain("".join(see(made.page or "").text)),
        "text": plain(made.text or ""),
        "mail": plain("".join(see(made.mail.html).text)),
        "mail's text": plain(made.mail.text),
    }
    return Case(reading, made, bodies)


def test_every_quote_and_speaker(case: Case) -> None:
    quotes = [plain(quote.text) for quote in case.reading.quotes]
    quotes += [plain(WORDS[case.reading.release.language][2]), "310 + 41 = 351 (€ 1.2 m). — Zoë Ångström-Holm"]
    speakers = {plain(quote.speaker.name) for quote in case.reading.quotes if quote.speaker.name}
    for output, seen in case.bodies.items():
        assert [quote for quote in quotes if spaceless(quote) not in spaceless(seen)] == [], output
        assert [name for name in speakers if name not in seen] == [], output


def spaceless(text: str) -> str:
    """Wide text is broken without a space."""
    return text.replace(" ", "")


def test_every_name(case: Case) -> None:
    for output, seen in case.bodies.items():
        assert [name for name in NAMES if name not in seen] == [], output


def test_every_number_of_the_file(case: Case) -> None:
    release = case.reading.release
    body = release.source.text[release.body.span.start : release.body.span.end]
    body = re.sub(r"https?://\S+|\([\w./]+ ?", " ", body)  # addresses are looked for as links
    numbers = re.findall(r"\d[\d.,]*\d|\d", re.sub(r"^\d\. ", "", body, flags=re.MULTILINE))
    assert {"4,020", "12.5", "1,377", "1,010", "351", "1.2"} <= set(numbers)
    for output, seen in case.bodies.items():
        assert [number for number in numbers if number not in seen] == [], output
        assert "PS/2026/114" in seen, output
        assert "310 → 351 (+13 %)" in seen, output


def test_every_phone(case: Case) -> None:
    for output, html in (("page", case.made.page), ("mail", case.made.mail.html if case.made.mail else "")):
        linked = {link[4:].partition(";")[0] for link in see(html or "").links if link.startswith("tel:")}
        assert linked == PHONES, output
    for output, seen in case.bodies.items():
        assert [phone for phone in PHONES if phone not in re.sub(r"(?<=\d) (?=\d)", "", seen)] == [], output


def test_every_address_and_link(case: Case) -> None:
    mail = case.made.mail
    assert mail is not None
    own = {"https://press.sundhaven.example/hall/hall." + case.reading.release.language + ".html"}
    wanted = LINKS - own
    page, sent = set(see(case.made.page or "").links), set(see(mail.html).links)
    on_page = {"assets/report.pdf" if link.endswith(".pdf") else link for link in wanted}
    assert on_page - page == set()
    assert wanted - sent == set()
    for text in (case.made.text or "", mail.text):
        assert {link for link in wanted if link not in text} == set()
        assert {address for address in ADDRESSES if address not in text} == set()
    for links in (page, sent):
        assert {f"mailto:{address}" for address in ADDRESSES} - links == set()
