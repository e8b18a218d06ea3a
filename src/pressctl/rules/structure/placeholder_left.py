"""Something that was to be filled in is still there.

Found are notes in brackets ([[…]], [insert …], [to be confirmed], and their like in the release's language), TODO, TK,
TBC, TBD, XX, «lorem ipsum», ??? and years such as 20XX, in the text and in the front matter.

## Why
A release with «[insert quote]» in it is quoted for years. TK («to come») is the mark of English newsrooms, XX of most
others. In Spanish, Italian, Portuguese and Polish XX before a noun is a Roman number, and beside «century» in any
language.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after [insert number] years.

The works cost XX million euros.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre [à compléter].
```
```md
---
title: "[[Headline: the news in one sentence]]"
language: en
---

The harbour opens again, date TBC.
```

## Good
```en
NANTES, 12 March 2026 – The harbour of the 20th century opens again. “They [the engineers] kept their word,” said Ada
Quill, harbour master.
```
```es
Nantes, 12 de marzo de 2026 – El puerto del siglo XX abre de nuevo para las XX Jornadas del Mar.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.languages.language import load_language
from pressctl.release.nodes import MappingNode, Node, ScalarNode
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks
from pressctl.spans import Span

RULE = Rule("ST002", "placeholder-left", "error")
_NEAR = 24  # characters: how far a word beside XX may reach


def check(subject: Subject) -> Iterator[Finding]:
    """Every placeholder of the front matter's texts and of the body's prose."""
    language = subject.release.language
    if not _may_hold(subject.release.source.text):
        return
    for block in prose_blocks(subject.release):
        for start, end in find_placeholders(block.text, language):
            yield _finding(block.prose.span(start, end), block.text[start:end])
    if subject.release.front is not None:
        for scalar in _scalars(subject.release.front):
            for start, end in find_placeholders(scalar.text, language):
                yield _finding(scalar.span, scalar.text[start:end])
                break


def _finding(span: Span, words: str) -> Finding:
    text = "“{words}” looks like something that was to be filled in."
    return RULE.finding(span, text, "Fill it in, or delete it.", words=words)


def _scalars(node: Node) -> Iterator[ScalarNode]:
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, MappingNode):
        for entry in node.entries:
            yield from _scalars(entry.value)
    else:
        for item in node.items:
            yield from _scalars(item)


def find_placeholders(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where placeholders stand in a text: offsets in code points, in order, not overlapping."""
    if not _may_hold(text):
        return
    end = 0
    for match in _pattern().finditer(text):
        if match.start() >= end and _is_one(match, text, language):
            end = match.end()
            yield match.start(), end


def _may_hold(text: str) -> bool:
    return any(sign in text for sign in _SIGNS)


_SIGNS = ("[", "XX", "xx", "TK", "TB", "TODO", "FIXME", "__", "???", "orem ipsum", "OREM IPSUM")


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\[\[[^\[\]\n]{1,300}\]\]?|\[(?P<note>[^\[\]\n]{1,300})\]"
        r"|(?<![\w-])(?:X{2,}(?:[ ./-]X{2,}){0,12})(?P<xx>)(?![\w-])|(?<!\w)(?:19|20)(?:XX|xx|__)(?!\w)"
        r"|(?<![\w@#./-])(?P<english>TK(?:TK)*|TBC|TBD|TBA)(?![\w/-])|(?<![\w@#./-])(?P<todo>TODO|FIXME)(?![\w/-])"
        r"|_{3,}|\?{3,}|(?i:lorem ipsum)"
    )


def _is_one(match: re.Match[str], text: str, language: str) -> bool:
    if match["note"] is not None:
        if re.match(r" ?\(\w", text[match.end() : match.end() + 3]):
            return False  # a broken link, which has a rule of its own
        return _is_note(match["note"], language)
    if match["xx"] is not None:
        return not _is_numeral(match, text, language)
    if match["english"]:
        # TBC is a disease in Spanish, TK an insurer in German; TK Maxx and TK Elevator are firms.
        return language.startswith("en") and not re.match(r" [A-Z][a-z]", text[match.end() : match.end() + 3])
    if match["todo"]:
        return not language.startswith(("es", "pt", "gl")) or text[match.end() : match.end() + 1] == ":"
    return True


def _is_note(note: str, language: str) -> bool:
    said = " ".join(note.casefold().split()).strip(" .:…!*")
    begin, alone = _notes(language)
    if said in alone or said in begin:
        return True
    return any(said.startswith(words) and not said[len(words) : len(words) + 1].isalpha() for words in begin)


@lru_cache(maxsize=32)
def _notes(language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """English notes are met in every language: templates travel."""
    tables = [load_language(tag).rules.get("placeholders", {}) for tag in (language, "en")]
    begin = {words.casefold() for table in tables for words in table.get("begin", ())}
    alone = {words.casefold() for table in tables for words in table.get("alone", ())}
    return tuple(sorted(begin)), frozenset({*alone, "x", "xx", "xxx", "?", "??"})


def _is_numeral(match: re.Match[str], text: str, language: str) -> bool:
    table = load_language(language).rules.get("placeholders", {})
    after = text[match.end() : match.end() + _NEAR]
    if len(match[0]) > 3 or " " in match[0]:
        return False
    if table.get("roman-ordinals") and re.match(r"[ \u00a0][^\W\d]", after):
        return True
    beside = frozenset(table.get("numeral-beside", ()))
    before = text[max(0, match.start() - _NEAR) : match.start()]
    words = [*before.casefold().split()[-1:], *after.casefold().split()[:1]]
    return any(word.strip(".,;:()«»“”\"'") in beside for word in words)
