"""Fixes keep their promises: whole or not at all, no word changed, twice is once, findings don't grow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from pressctl.rules.apply import apply_fixes, edited, words
from pressctl.rules.finding import Edit, Finding, Fix, message
from pressctl.spans import Span

Findings = Callable[..., list[Finding]]


def finding(start: int, end: int, text: str, code: str = "TY002", safe: bool = True) -> Finding:
    fix = Fix((Edit(Span(start, end), text),), safe)
    return Finding(code, "x", "advice", Span(start, end), message("x"), message("y"), fix)


def quiet(_text: str) -> Sequence[Finding]:
    return ()


def test_edits_are_made_together() -> None:
    assert edited("a  b  c", [Fix((Edit(Span(4, 6), " "), Edit(Span(1, 3), " ")), True)]) == "a b c"


def test_unsafe_fixes_wait_to_be_asked_for() -> None:
    found = [finding(0, 5, "e-mail", safe=False)]
    assert apply_fixes("email us", found, quiet).text == "email us"
    assert apply_fixes("email us", found, quiet, unsafe=True).text == "e-mail us"


def test_a_safe_fix_that_changes_a_word_is_not_made() -> None:
    applied = apply_fixes("one two", [finding(0, 3, "three")], quiet)
    assert (applied.text, applied.mended) == ("one two", ())


def test_a_fix_after_which_findings_grow_is_not_made() -> None:
    good, bad = finding(1, 3, " "), finding(4, 6, "\t")
    grown = [finding(0, 0, "", "QT001")]

    def recheck(text: str) -> Sequence[Finding]:
        return grown if "\t" in text else [bad] if text == "a b  c" else ()

    applied = apply_fixes("a  b  c", [good, bad], recheck)
    assert (applied.text, applied.mended) == ("a b  c", (good,))


def test_overlapping_fixes_wait_for_the_next_round() -> None:
    first, second = finding(1, 4, " "), finding(2, 3, "")
    applied = apply_fixes("a   b", [first, second], quiet)
    assert (applied.text, applied.mended) == ("a b", (first,))


def test_fixes_that_undo_each_other_end() -> None:
    def recheck(text: str) -> Sequence[Finding]:
        return [finding(1, 2, "\u00a0" if text[1] == " " else " ")]

    applied = apply_fixes("a b", recheck("a b"), recheck)
    assert applied.text in ("a b", "a\u00a0b")


def test_words_are_what_reads() -> None:
    assert words("re\u0301union de l’OIM\u200b : 12 %") == ["réunion", "de", "l", "OIM", "12"]
    assert words("[x](https://a.example/p?utm_source=b)") == words("[x](https://a.example/p)")


PIECES = st.sampled_from(
    [
        *(
            "port",
            "L'OIM",
            "“word”",
            '"word"',
            "« mot »",
            "«mot»",
            "...",
            " - ",
            "--",
            "  ",
            " ,",
            " !",
            " ?",
            "12%",
            "12 %",
        ),
        *("\u200b", "\u2028", "e\u0301", "´", "\n\n", "**fort**", "`code  x`", "[a](https://x.example/?utm_source=q)"),
        *(
            "a.B",
            "[[x]]",
            "«« x »",
            ". Ada Quill said:",
            "Le 12 mars 2026",
            "(",
            ")",
            "\r\n",
            "> ",
            "- ",
            "<!-- c  c -->",
            "one,two",
            "fin: tout",
            "12km",
            "( x )",
            "..",
            "\t",
            "\u00a0 ",
            "so\u00adft",
            "‘woord’",
            "“de”",
            "the the",
            "e-mail",
            "https://x.example/?utm_source=q&id=1",
        ),
    ]
)


LANGUAGES = st.sampled_from(["en", "fr", "fr-CH", "de", "es", "it", "nl"])
SETTINGS = '[style.terms]\n"courriel" = ["e-mail"]\n'


@settings(max_examples=80, deadline=None)
@given(title=st.lists(PIECES, max_size=4), pieces=st.lists(PIECES, max_size=14), language=LANGUAGES)
def test_fixes_on_any_text(findings: Findings, title: list[str], pieces: list[str], language: str) -> None:
    line = " ".join(piece for piece in title if piece.isprintable())
    head = f"---\ntitle: {line!r}\nlanguage: {language}\ndate: 2026-03-12\n---\n\n"
    text = head + " ".join(pieces)

    def recheck(new: str) -> list[Finding]:
        return findings(new, newsroom=SETTINGS)

    before = recheck(text)
    counts = Counter(found.code for found in before)
    for unsafe in (False, True):
        applied = apply_fixes(text, before, recheck, unsafe=unsafe)
        assert unsafe or words(applied.text) == words(text)
        assert apply_fixes(applied.text, recheck(applied.text), recheck, unsafe=unsafe).text == applied.text
        assert not Counter(found.code for found in recheck(applied.text)) - counts


@settings(max_examples=20, deadline=None)
@given(pieces=st.lists(PIECES.filter(lambda piece: "\n" not in piece), min_size=1, max_size=8), language=LANGUAGES)
def test_fixes_keep_line_ends(findings: Findings, pieces: list[str], language: str) -> None:
    text = f"---\ntitle: X\nlanguage: {language}\n---\n\n{'  '.join(pieces)}\n".replace("\n", "\r\n")
    after = apply_fixes(text, findings(text), findings).text
    assert after.count("\n") == after.count("\r\n")
    assert after.splitlines()[:5] == text.splitlines()[:5]
