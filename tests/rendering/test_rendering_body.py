"""The body as HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rendering_samples import FILES
from rendering_seen import see

from conftest import Make
from pressctl.release.events import parse_events
from pressctl.rendering.body import BodyWriter
from pressctl.rendering.pictures import Pictures
from pressctl.rendering.tree import build_tree

Html = Callable[..., str]


def html(text: str, flavour: str = "page", **options: object) -> str:
    writer = BodyWriter(flavour, Pictures(FILES, "https://x.example/hall/"), notes_heading="Notes", **options)  # type: ignore[arg-type]
    return writer.write(build_tree(parse_events(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "One *two* **three** ~~four~~ `five`.",
            "<p>One <em>two</em> <strong>three</strong> <s>four</s> <code>five</code>.</p>\n",
        ),
        ("a  \nb", "<p>a<br>\nb</p>\n"),
        ("a\nb", "<p>a b</p>\n"),
        ("海\n潮", "<p>海潮</p>\n"),
        ("« Oui », dit-elle.", "<p>«\u00a0Oui\u00a0», dit-elle.</p>\n".replace("\u00a0", "&nbsp;")),
        ("# A\n\n### B\n\n# C", "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n"),
        ("#### Deep first", "<h2>Deep first</h2>\n"),
        ("- a\n- b", "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>\n"),
        ("3. a\n4. b", '<ol start="3">\n<li>a\n</li>\n<li>b\n</li>\n</ol>\n'),
        ("[x](javascript:alert(1))", "<p>x</p>\n"),
        ("[x](https://a.example)", '<p><a href="https://a.example">x</a></p>\n'),
        ("[r](report.pdf)", '<p><a href="assets/report.pdf">r</a></p>\n'),
        ("[r](../../etc/passwd)", "<p>r</p>\n"),
        ("so\u00adft\u200b wo\u202erd", "<p>soft word</p>\n"),
        ("***", "<hr>\n"),
        ("```\n<b>\n```", "<pre>&lt;b&gt;</pre>\n"),
    ],
)
def test_markdown(text: str, expected: str) -> None:
    assert html(text) == expected


def test_raw_html_is_text_and_comments_are_gone() -> None:
    text = 'A <b onclick="x()">bold</b> word.<!-- secret -->\n\n<script>alert(1)</script>\n\n<!-- pressctl: ignore -->'
    assert html(text) == (
        '<p>A &lt;b onclick="x()"&gt;bold&lt;/b&gt; word.</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'
    )


def test_a_block_quote_and_its_speaker() -> None:
    text = "> We waited.\n>\n> — Zoë Holm, *chief*"
    assert html(text) == (
        '<figure class="quote"><blockquote>\n<p>We waited.</p>\n</blockquote>\n'
        "<figcaption>— Zoë Holm, <em>chief</em></figcaption>\n</figure>\n"
    )
    assert html(text, "mail") == (
        '<blockquote><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tbody><tr>'
        '<td class="quote">\n<p>We waited.</p>\n<p class="speaker">— Zoë Holm, <em>chief</em></p>\n'
        "</td></tr></tbody></table></blockquote>\n"
    )


def test_a_table_names_rows_and_columns() -> None:
    assert html("|  | 2025 |\n|---|--:|\n| Heat | 9 |") == (
        '<div class="scroll" role="region" tabindex="0" aria-label="–"><table>\n'
        '<thead><tr><td></td><th scope="col" class="end">2025</th></tr></thead>\n'
        '<tbody>\n<tr><th scope="row">Heat</th><td class="end">9</td></tr>\n</tbody></table></div>\n'
    )


def test_footnotes_in_the_order_of_the_text() -> None:
    text = "One[^b] two[^a] three[^c].\n\n[^a]: Alpha\n\n[^b]: Beta"
    assert html(text) == (
        '<p>One<sup><a href="#note-1">(1)</a></sup> two<sup><a href="#note-2">(2)</a></sup> three[^c].</p>\n'
        '<section class="notes"><h2>Notes</h2>\n<ol>\n<li id="note-1"><p>Beta</p>\n</li>\n'
        '<li id="note-2"><p>Alpha</p>\n</li>\n</ol></section>\n'
    )


def test_pictures() -> None:
    assert html('![Racks](images/hall.png "The hall")') == (
        '<figure class="picture"><img src="assets/hall.png" alt="Racks" width="1200" height="675">'
        "<figcaption>The hall</figcaption></figure>\n"
    )
    assert html("![Racks](images/hall.png)", "mail") == (
        '<div class="picture"><img src="https://x.example/hall/assets/hall.png" alt="Racks" width="552" height="310">'
        "</div>\n"
    )
    assert html("![Plan](images/plan.webp)", "mail") == '<div class="picture"><p class="caption">Plan</p></div>\n'
    assert html("![Gone](gone.png)") == '<figure class="picture"><figcaption>Gone</figcaption></figure>\n'


def test_right_to_left_isolates_names_phones_and_signs() -> None:
    assert html("مع International Tidal (ITI) عند −6 و [اتصل](tel:+4533123456)", rtl=True) == (
        "<p>مع <bdi>International Tidal (ITI)</bdi> عند <bdi>−6</bdi> و "
        '<a href="tel:+4533123456"><bdi dir="ltr">اتصل</bdi></a></p>\n'
    )


def test_the_dateline_stands_before_the_lead() -> None:
    text = "Embargoed.\n\nThe hall opened."
    assert html(text, dateline="Sundhaven – ", lead=12) == (
        '<p>Embargoed.</p>\n<p><span class="dateline">Sundhaven – </span>The hall opened.</p>\n'
    )


MARKUP = st.text(alphabet="abé <>[]()!*_`#-+>|\n\\\"'&:/.1^~{}%", max_size=120)


@given(MARKUP)
def test_nothing_active_comes_of_any_text(text: str) -> None:
    seen = see(html(text))
    allowed = {
        "class",
        "href",
        "src",
        "alt",
        "start",
        "scope",
        "id",
        "role",
        "tabindex",
        "aria-label",
        "width",
        "height",
    }
    for tag, attributes in seen.tags:
        assert tag not in {"script", "style", "iframe", "form", "object", "svg", "meta"}
        assert set(attributes) <= allowed
    assert all(link.startswith(("http://", "https://", "mailto:", "tel:", "#note-", "assets/")) for link in seen.links)


@pytest.mark.parametrize("text", ["> " * 5000 + "x", "- " * 3000 + "x", "*a " * 5000, "[" * 20_000, "![" * 20_000])
def test_hostile_nesting_ends(text: str) -> None:
    assert html(text)


def test_a_bare_address_is_shown_without_its_scheme() -> None:
    shown = '<p>See <a class="bare" href="https://port.example/2026">port.example/2026</a>.</p>\n'
    assert html("See https://port.example/2026.") == shown
    assert html("See <https://port.example/2026>.") == shown
    assert html("See <https://port.example/2026>.", "mail") == shown.replace(' class="bare"', "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Une question : qui vient ?", "Une question&nbsp;: qui vient&nbsp;?"),
        ("Vite ! Oui ; non.", "Vite&nbsp;! Oui&nbsp;; non."),
        ("Ein Witz :) und 3 :2", "Ein Witz :) und 3 :2"),
    ],
)
def test_no_line_begins_with_a_lone_mark(text: str, expected: str) -> None:
    assert html(text) == f"<p>{expected}</p>\n"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("de 9 h à 10 h 30", "de 9~h à 10~h~30"),
        ("à 18~h 45 ; « Oui » : non !", "à 18~h~45~; «~Oui~»~: non~!"),
        ("10 hommes, 3 h 5", "10 hommes, 3~h 5"),
        ("Meet at 10:30 a.m.", "Meet at 10:30 a.m."),
    ],
)
def test_no_line_break_parts_a_mark_from_its_word(make: Make, written: str, kept: str) -> None:
    written, kept = written.replace("~", "\u00a0"), kept.replace("~", "\u00a0")
    made = make(
        f"{written}\n\n[{written}](https://quay.example/)",
        title=f'"{written}"',
        subtitle=f'"{written}"',
        language="fr",
        kind="event",
        event=f'{{who: "{written}", when: 2026-11-30T10:00+01:00}}',
    )
    assert made.mail is not None
    for markup in (made.page or "", made.mail.html):
        assert [unescape(text) for text in re.findall(r"<(?:h1|dd|td|p|a)\b[^>]*>([^<]*)</", markup)].count(kept) == 5
    assert (made.text or "").count(kept) == 5
    assert made.mail.subject == written.replace("\u00a0", " ")
