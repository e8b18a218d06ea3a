"""Quotes and speakers as values: places, cues, stray marks, Markdown, the front matter's people, unknown languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressctl.languages.language import TAGS
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.reading import Quote, Reading
from pressctl.release.parse import parse_plain, parse_release
from pressctl.source import source_from_text


def plain(text: str, tag: str = "en") -> Reading:
    return read_release(parse_plain(source_from_text(text), tag, None))


def markdown(text: str) -> Reading:
    return read_release(parse_release(source_from_text(text), Newsroom()))


def said(reading: Reading) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker.name) for quote in reading.quotes]


HEAD = "Harbour Trust reopens the mole\n\n"


def test_every_part_of_a_quote_has_its_place() -> None:
    text = HEAD + "“The mole stands,” said Ada Lindqvist, chief engineer of the Harbour Trust. “It will stand long.”\n"
    reading = plain(text)
    first, second = reading.quotes
    speaker = first.speaker
    assert [reading.release.source.slice(span) for span in (first.span, first.outer)] == [
        "The mole stands,",
        "“The mole stands,”",
    ]
    assert (first.opening, first.closing, first.continues, first.form) == ("“", "”", False, "marks")
    assert speaker.mention_span is not None
    assert speaker.role_span is not None
    assert speaker.cue_span is not None
    assert reading.release.source.slice(speaker.mention_span) == "Ada Lindqvist"
    assert reading.release.source.slice(speaker.role_span) == "chief engineer of the Harbour Trust"
    assert reading.release.source.slice(speaker.cue_span) == "said"
    assert (speaker.name, speaker.cue, speaker.kind, speaker.anaphoric) == ("Ada Lindqvist", "said", "person", False)
    assert second.continues
    assert second.speaker == speaker


def test_the_fullest_form_of_a_name_is_the_speaker() -> None:
    text = HEAD + "“The mole stands,” said Lindqvist.\n\nContact: Ada M. Lindqvist, press@harbour.example\n"
    speaker = plain(text).quotes[0].speaker
    assert (speaker.name, speaker.mention) == ("Ada M. Lindqvist", "Lindqvist")


def test_the_front_matter_gives_the_whole_name_and_the_title() -> None:
    text = (
        "---\ntitle: Harbour Trust reopens the mole\nlanguage: en\n"
        "spokespeople:\n  - name: Ada Lindqvist\n    title: chief engineer\n---\n\n"
        "“The mole stands,” said Lindqvist.\n\n“It will stand long,” the chief engineer added.\n"
    )
    assert said(markdown(text)) == [("The mole stands,", "Ada Lindqvist"), ("It will stand long,", "Ada Lindqvist")]


def test_markup_is_no_part_of_a_quote() -> None:
    text = (
        "---\ntitle: Harbour Trust reopens the mole\nlanguage: en\n---\n\n"
        "> “The *whole* mole [stands](https://harbour.example),” said **Ada Lindqvist**.\n\n"
        "- “A quote in a list,” said Ada Lindqvist.\n"
    )
    reading = markdown(text)
    assert said(reading) == [("The whole mole stands,", "Ada Lindqvist"), ("A quote in a list,", "Ada Lindqvist")]
    first = reading.quotes[0]
    assert reading.release.source.slice(first.span) == "The *whole* mole [stands](https://harbour.example),"


@pytest.mark.parametrize(
    ("text", "strays"),
    [
        ("“The mole stands, said Ada Lindqvist.", [("unclosed", "“")]),
        ("“The mole stands,” said Ada Lindqvist.”", [("unopened", "”")]),
        ("The (“Trust) opened in May. “It stands,” said Ada Lindqvist.", [("unclosed", "“")]),
        ("“The mole stands,” said Ada Lindqvist.", []),
    ],
)
def test_marks_without_a_partner(text: str, strays: list[tuple[str, str]]) -> None:
    reading = plain(HEAD + text + "\n")
    assert [(stray.kind, stray.mark) for stray in reading.stray_marks] == strays
    assert [name for _text, name in said(reading)] == ["Ada Lindqvist"]


def test_an_open_quote_swallows_nothing_behind_its_paragraph() -> None:
    text = HEAD + "The licence (“PEL 9) covers the bay.\n\nThe mole opens in May.\n"
    reading = plain(text)
    assert said(reading) == []
    assert [stray.block for stray in reading.stray_marks] == [0]


def test_dash_quotes_say_their_form() -> None:
    quote = plain("Rubrik\n\n– Vi börjar i maj, säger Astrid Holmgren.\n", "sv").quotes[0]
    assert (quote.text, quote.form, quote.speaker.name) == ("Vi börjar i maj", "dash", "Astrid Holmgren")


def test_an_unknown_language_reads_marks_and_says_so() -> None:
    reading = plain("Headline\n\n“Mae'r bont ar agor o'r diwedd i bawb.”\n", "cy")
    assert not reading.language_known
    assert said(reading) == [("Mae'r bont ar agor o'r diwedd i bawb.", None)]


def test_a_wrong_speaker_is_worse_than_none() -> None:
    text = (
        HEAD + "Tom Avery and Ben Ash met at noon.\n\n“The tide was late.”\n\nA notice on the wall reads: “Closed”.\n"
    )
    assert [name for _text, name in said(plain(text))] == [None]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "“",
                "”",
                '"',
                "«",
                "»",
                "„",
                "‘",
                "’",
                "'",
                "「",
                "」",
                "said",
                "Ada Berg",
                ",",
                ".",
                ":",
                "– ",
                "\n\n",
                " ",
                "according to",
                "CEO",
                "the minister",
                "she",
                "sagt",
                "dit",
                "قال",
                "说",
                "は",
                "と述べた",
                "(",
                ")",
                "1",
            ]
        ),
        max_size=40,
    ),
    st.sampled_from([*TAGS, "xx"]),
)
def test_any_text_is_read(parts: list[str], tag: str) -> None:
    text = "Headline\n\n" + " ".join(parts)
    reading = plain(text, tag)
    source = reading.release.source
    spans: list[Quote] = list(reading.quotes)
    for quote in spans:
        assert source.slice(quote.span) == quote.text
        assert quote.outer.contains(quote.span)
        for span in (quote.speaker.mention_span, quote.speaker.role_span, quote.speaker.cue_span):
            assert span is None or 0 <= span.start <= span.end <= len(text)
    for other in reading.not_quotes:
        assert source.slice(other.span) == other.text
    starts = [quote.span.start for quote in spans]
    assert starts == sorted(starts)


@pytest.mark.parametrize("line", ['"' * 6_000, '"a" ' * 1_500, "“We are glad ” said Ada Berg. " * 150, "‘a " * 2_000])
@pytest.mark.parametrize("tag", ["en", "fr", "ja"])
def test_work_grows_with_the_text(line: str, tag: str, calls: Callable[[Callable[[], object]], int]) -> None:
    def work(times: int) -> int:
        return calls(lambda: plain("Headline\n\n" + "\n\n".join([line] * times), tag))

    work(1)
    assert work(6) < 4 * work(2) + 1_000


def test_a_quote_may_go_on_over_any_number_of_paragraphs() -> None:
    speech = [f"“We opened hall {number} today." for number in range(3_000)]
    quotes = plain("Headline\n\nAda Berg, head of halls, said:\n\n" + "\n\n".join(speech) + "”", "en").quotes
    assert [quote.text for quote in quotes] == [words.removeprefix("“") for words in speech]
