"""Quotation marks: which open, which close, which stay alone, which are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.reading.lexicons import load_lexicon
from pressctl.reading.marks import MAX_MARKS, Lone, read_marks

MARKS = "\"“”„«»‹›‘’'「」『』"


def inner(text: str, tag: str = "en") -> tuple[list[tuple[str, int]], list[tuple[str, bool]]]:
    """What stands between marks with its level, and the marks without a partner with their direction."""
    lexicon = load_lexicon(tag)
    found = read_marks(text, lexicon.both_ways, lexicon.says_at)
    return [(text[s.start : s.end], s.level) for s in found.spans], [(lone.mark, lone.opens) for lone in found.lone]


@pytest.mark.parametrize(
    ("tag", "text", "spans", "lone"),
    [
        ("en", "“One,” she said. “Two.”", [("One,", 0), ("Two.", 0)], []),
        ("en", '"One," she said. "Two."', [("One,", 0), ("Two.", 0)], []),
        ("en", '"One,” she said. “Two."', [("One,", 0), ("Two.", 0)], []),
        ("en", "Each day, “said Ada Berg. “The lamps burn.”", [("The lamps burn.", 0)], [("“", True)]),
        ("en", "“Each day, “said Ada Berg. “The lamps burn.”", [("Each day, ", 0), ("The lamps burn.", 0)], []),
        ("en", "for Norrvik. ”The kiln is hot,” she said", [("The kiln is hot,", 0)], []),
        ("en", "The works. “", [], [("“", True)]),
        ("en", "“The works. “", [("The works. ", 0)], []),
        ("en", 'a 16" x 8.75" board', [], []),
        ("en", "6' 4\" tall in the '60s, the weavers' guild’s own", [], []),
        ("en", "‘Golden Ticket’ for the players’ club", [("Golden Ticket", 0)], []),
        ("en", "“Come to ‘Blue Sky’ tonight.”", [("Come to ‘Blue Sky’ tonight.", 0), ("Blue Sky", 1)], []),
        ("nl", '"In "Stil water" staat het", zei zij', [('In "Stil water" staat het', 0), ("Stil water", 1)], []),
        ("nl", "'s Avonds op 't water zijn foto's mooi", [], []),
        ("fr", "« Un », dit-elle. « Deux. »", [(" Un ", 0), (" Deux. ", 0)], []),
        ("fr", "signifie que « nos enfants ” le savent", [(" nos enfants ", 0)], []),
        ("de", "„Eins“, sagt sie. „Zwei.”", [("Eins", 0), ("Zwei.", 0)], []),
        ("de", "»Eins«, sagt sie. “Zwei”", [("Eins", 0), ("Zwei", 0)], []),
        ("sv", "”Ett”, säger hon. »Två»", [("Ett", 0), ("Två", 0)], []),
        ("it", "«Il “punto” è “uno”» dice", [("Il “punto” è “uno”", 0), ("punto", 1), ("uno", 1)], []),
        ("ja", "「『灯台』は近い」と", [("『灯台』は近い", 0), ("灯台", 1)], []),
        ("zh", "他说：“叫‘哈欠’。”", [("叫‘哈欠’。", 0), ("哈欠", 1)], []),
        ("en", "the unit.”", [], [("”", False)]),
        ("en", "", [], []),
    ],
)
def test_pairs(tag: str, text: str, spans: list[tuple[str, int]], lone: list[tuple[str, bool]]) -> None:
    assert inner(text, tag) == (spans, lone)


def test_a_paragraph_of_marks_is_left_alone_past_a_bound() -> None:
    found = read_marks('"' * (2 * MAX_MARKS))
    assert len(found.spans) + len(found.lone) <= MAX_MARKS


@given(st.text(alphabet=MARKS + " ,.ab12\n", max_size=120), st.sampled_from(["en", "de", "fr", "sv", "ja"]))
def test_spans_lie_in_the_text_and_nest(text: str, tag: str) -> None:
    lexicon = load_lexicon(tag)
    found = read_marks(text, lexicon.both_ways, lexicon.says_at)
    for span in found.spans:
        assert 0 <= span.outer_start <= span.start <= span.end <= span.outer_end <= len(text)
        assert text[span.outer_start : span.start] == span.opening
        assert text[span.end : span.outer_end] == span.closing
    for first in found.spans:
        for second in found.spans:
            apart = first.outer_end <= second.outer_start or second.outer_end <= first.outer_start
            within = (first.outer_start <= second.outer_start and second.outer_end <= first.outer_end) or (
                second.outer_start <= first.outer_start and first.outer_end <= second.outer_end
            )
            assert apart or within


def test_single_marks_that_are_surely_quotation_marks_stay_alone() -> None:
    def says(text: str, at: int) -> bool:
        return text[at:].lstrip().startswith("zei")

    assert read_marks("‘Wij hielden woord, zei Ada.", says=says).lone == (Lone(0, 1, "‘", opens=True),)
    assert read_marks("Zij zei: ‘Wij hielden woord.", says=says).lone == (Lone(9, 10, "‘", opens=True),)
    assert read_marks("Wij hielden woord’, zei Ada.", says=says).lone == (Lone(17, 18, "’", opens=False),)
    assert read_marks("Wij hielden woord.’ Zo ging het.", says=says).lone == (Lone(18, 19, "’", opens=False),)


def test_apostrophes_are_no_marks() -> None:
    for text in (
        "De foto’s van ‘s morgens, zei Ada.",
        "The skippers’ boats and rock ’n’ roll.",
        "In Nantes ‘Abd al spoke.",
    ):
        assert read_marks(text).lone == ()


def test_two_commas_stand_for_the_low_mark_only_where_a_word_begins() -> None:
    (span,) = read_marks(",,Ja’’, zei Ada.").spans
    assert (span.start, span.end, span.opening, span.closing) == (2, 4, ",,", "’’")
    assert read_marks("Maten: 4,,5 en a,,b of 1,, 2").spans == ()
