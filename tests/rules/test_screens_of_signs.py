"""The quick look at signs must never hide what the rule itself would find."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.rules.catalogue import module_of_code
from pressctl.rules.rule import Subject
from pressctl.rules.screens import SCREENS
from pressctl.source import source_from_text

PIECES = [
    *("{{name}}", "{%", "%}", "*|FNAME|*", "<%= a %>", "${a}", "%recipient.name%", "%%a b%%", "%NAME%", "12 %", "[FIRST_NAME]"),
    *("[%a%]", "%%=a=%%", "[[data:a]]", "{contact.name}", "{Vorname}", "<< Nachname >>", "« prénom »", "[Anrede,x]"),
    *("[unsubscribe]", "{$a.b}", "##NAME##", "-first_name-", "{", "[", "«", "%", "-", "name", "##"),
    *("{++a++}", "~~a~~", "<<<<<<< ", "<ins>", "\\* MERGEFORMAT", "\nCommented [AQ1]", "\nDeleted: a", "\n[c]Abc", "oaicite", "【1†"),
    *("Error! Bookmark not defined", "\nSure! Here is the press release you asked for:", "Voici un communiqué :", "there is "),
    *("“", "”", "«", "»", "‘", "’", '"', "„", "“ ”", "„”", "\u00a0", "\u202f", " ", "\n\n", "said Ada", " .", ",", "؟"),
    *("(NYSE: ABC)", "(Euronext", "pressctl: ignore QT001", "press-ctl ignore", "<!-- pressctl: ignore QT001 -->"),
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8)
CODES = ("ST013", "ST014", "ST021", "QT008", "TY009", "SU004", "HS009", "CT010")


def hidden(text: str) -> Iterator[str]:
    """The codes of rules that find something in a body whose screens say that there is nothing."""
    source = source_from_text(f"---\ntitle: A lending library\nlanguage: en\n---\n\nIt opens.\n\n{text}\n")
    subject = Subject(read_release(parse_release(source, Newsroom())))
    for code in CODES:
        if not SCREENS[code](subject) and any(module_of_code(code).check(subject)):
            yield code


@given(TEXTS.map("".join) | TEXTS.map(" ".join))
def test_no_sign_hides_what_a_rule_finds(text: str) -> None:
    assert list(hidden(text)) == []
