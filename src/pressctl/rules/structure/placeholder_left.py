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
```de
Nantes, 12. März 2026 – Der Hafen öffnet am TT.MM.JJJJ, sagte {Name} (wird noch bestätigt), [Betrag einfügen].
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
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pressctl.languages.language import load_language
from pressctl.release.nodes import MappingNode, Node, ScalarNode
from pressctl.rules.days import month_words
from pressctl.rules.facts import prose
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks
from pressctl.spans import Span

RULE = Rule("ST002", "placeholder-left", "error")
_ANGLES = Lazy(r"<([^\W\d_][\w ]{1,40})>")
_SENTENCE = 3  # words: from here on a note in brackets says something
_AMOUNT = r"[ \u00a0\u202f]?(?:%|€|\$|£|euros?\b|millones|milioni|millones|mill[oó]n|EUR\b|Euro\b)"
_NEAR = 24  # characters: how far a word beside XX may reach


def check(subject: Subject) -> Iterator[Finding]:
    """Every placeholder of the front matter's texts and of the body's prose."""
    language, front = subject.release.language, subject.release.front
    scalars = [] if front is None else list(_scalars(front))
    forms = _possible("\n".join((*(scalar.text for scalar in scalars), prose(subject))), language)
    for block in prose_blocks(subject.release) if forms else ():
        for start, end in find_placeholders(block.text, language, forms):
            yield _finding(block.prose.span(start, end), block.text[start:end])
    yield from _in_angles(subject)
    for scalar in scalars if forms else ():
        for start, end in find_placeholders(scalar.text, language, forms):
            yield _finding(scalar.span, scalar.text[start:end])
            break


def _in_angles(subject: Subject) -> Iterator[Finding]:
    """Notes such as <name>, which Markdown takes for HTML."""
    release = subject.release
    for match in _ANGLES.finditer(release.source.text, release.body.span.start) if "<" in release.source.text else ():
        span = Span(match.start(), match.end())
        code = any(block.kind == "code" and block.span.contains(span) for block in release.body.blocks)
        if match[1].casefold() not in _HTML and _is_note(match[1], release.language) and not code:
            yield _finding(span, match[0])


_HTML = frozenset({"title", "address", "time", "link", "caption", "image", "picture", "data"})


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


Forms = Sequence[tuple[str, Lazy]]


def _possible(text: str, language: str) -> Forms:
    """The forms that may be found in a text or in a part of it: their sign is there, and more than an ordinary bracket."""
    return [
        (sign, pattern)
        for sign, pattern in _FORMS
        if sign in text and any(_may_be_one(match, language) for match in pattern.finditer(text))
    ]


def find_placeholders(text: str, language: str, forms: Forms | None = None) -> Iterator[tuple[int, int]]:
    """Where placeholders, or those of some forms, stand in a text: offsets in code points, in order, not overlapping."""
    asked = _FORMS if forms is None else forms
    matches = [match for sign, pattern in asked if sign in text for match in pattern.finditer(text)]
    end = 0
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if match.start() >= end and _is_one(match, text, language):
            end = match.end()
            yield match.start(), end


_FORMS = (
    ("[", Lazy(r"\[\[[^\[\]\n]{1,300}\]\]?|\[(?P<note>[^\[\]\n]{1,300})\]")),
    ("XX", Lazy(r"(?<![\w-])(?:X{2,}(?:[ ./-]X{2,}){0,12})(?P<xx>)(?![\w-])|(?<!\w)(?:19|20)XX(?!\w)")),
    ("xx", Lazy(r"(?<![\w.@/-])(?:x{3,}|xx(?=[ \u00a0\u202f]?[%€]))(?![\w-])|(?<!\w)(?:19|20)xx(?!\w)")),
    ("T", Lazy(r"T(?<![\w@#./-]T)(?:(?P<english>K(?:TK)*|B[ACD])|(?P<todo>ODO))(?![\w/-])")),
    ("FIXME", Lazy(r"(?<![\w@#./-])FIXME(?![\w/-])")),
    ("(", Lazy(r"\((?P<round>[^()\n]{2,40})\)")),
    ("{", Lazy(r"(?<!\{)\{(?P<curly>[^{}\n]{2,40})\}(?!\})")),
    ("##", Lazy(r"(?<=[€$£])#{2,}(?!\w)|(?<=[ \u00a0])#{3,}(?= )")),
    ("N.", Lazy(r"N\. ?N\.(?!\w| [A-ZÀ-Þ])(?<![\w.]N\.N\.)(?<![\w.]N\. N\.)")),
    ("MM", Lazy(r"(?<!\w)(?:[DJTG]{2}[./-]M{2}[./-](?:[YAJ]{4}|[YAJ]{2})|(?:YYYY|AAAA|JJJJ)-MM-(?:DD|JJ|TT))(?!\w)")),
    ("MM", Lazy(r"HH[:.h]MM(?!\w)(?<!\w.....)")),
    ("mm", Lazy(r"hh[:.h]mm(?!\w)(?<!\w.....)")),
    ("__", Lazy(r"_{3,}|(?<!\w)(?:19|20)__(?!\w)")),
    ("??", Lazy(r"\?{3,}")),
    ("psum", Lazy(r"(?i:lorem ipsum)")),
    ("PSUM", Lazy(r"(?i:lorem ipsum)")),
)
"""What placeholders look like, each with a string that a text with one holds."""


def _is_one(match: re.Match[str], text: str, language: str) -> bool:
    kind = match.lastgroup
    if kind == "note" and re.match(r" ?\(\w", text[match.end() : match.end() + 3]):
        return False  # a broken link, which has a rule of its own
    if kind == "xx":
        return not _is_numeral(match, text, language)
    if kind == "english":
        return _is_abbreviation(match, text, language)
    if kind == "todo":
        return not language.startswith(("es", "pt", "gl")) or text[match.end() : match.end() + 1] == ":"
    return _may_be_one(match, language)


def _may_be_one(match: re.Match[str], language: str) -> bool:
    """Whether what stands in brackets says that something is to be filled in. Other forms may do so anywhere."""
    kind = match.lastgroup
    if kind == "note":
        return _is_note(match["note"], language)
    if kind == "round":
        return match["round"].casefold().strip(" .:!*") in _rounds(language)
    return kind != "curly" or match["curly"].casefold().strip() in _notes(language)[1]


def _is_abbreviation(match: re.Match[str], text: str, language: str) -> bool:
    """TBC is a disease in Spanish, TK an insurer in German; TK Maxx and TK Elevator are firms."""
    if re.match(r" [A-Z][a-z]", text[match.end() : match.end() + 3]) and language[:2] != "de":
        return False
    return (
        language.startswith("en")
        or match[0] == "TBD"
        or (match[0] == "TBC" and not re.search("tuber[ck]", text, re.IGNORECASE) and _ends_clause(match, text))
    )


def _ends_clause(match: re.Match[str], text: str) -> bool:
    return re.match(r"\s*(?:[.,;:)]|$)", text[match.end() : match.end() + 3]) is not None


@lru_cache(maxsize=32)
def _rounds(language: str) -> frozenset[str]:
    tables = [load_language(tag).rules.get("placeholders", {}) for tag in (language, "en")]
    return frozenset(words.casefold() for table in tables for words in table.get("round", ()))


def _is_note(note: str, language: str) -> bool:
    said = " ".join(note.casefold().split()).strip(" .:…!*")
    begin, alone = _notes(language)
    if said in alone or said in begin:
        return True
    if any(said.startswith(words) and not said[len(words) : len(words) + 1].isalpha() for words in begin):
        return True
    end, anywhere = _ends(language)
    if any(said.endswith(words) and not said[: -len(words)][-1:].isalpha() for words in end):
        return True
    words = said.replace(":", " ").split()
    return len(words) >= _SENTENCE and not anywhere.isdisjoint(words)


@lru_cache(maxsize=32)
def _ends(language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    tables = [load_language(tag).rules.get("placeholders", {}) for tag in (language, "en")]
    end = {words.casefold() for table in tables for words in table.get("end", ())}
    return tuple(sorted(end)), frozenset(word.casefold() for table in tables for word in table.get("anywhere", ()))


@lru_cache(maxsize=32)
def _notes(language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """English notes are met in every language: templates travel."""
    tables = [load_language(tag).rules.get("placeholders", {}) for tag in (language, "en")]
    begin = {words.casefold() for table in tables for words in table.get("begin", ())}
    alone = {words.casefold() for table in tables for words in table.get("alone", ())}
    return tuple(sorted(begin)), frozenset({*alone, "x", "xx", "xxx", "?", "??"})


def _is_month(after: str, language: str) -> bool:
    words = [word for word in re.findall(r"\w+", after.lower())[:2] if word not in ("de", "di")]
    return bool(words) and words[0] in month_words(language.partition("-")[0].lower())


def _is_numeral(match: re.Match[str], text: str, language: str) -> bool:
    table = load_language(language).rules.get("placeholders", {})
    after = text[match.end() : match.end() + _NEAR]
    if len(match[0]) > 3 or " " in match[0]:
        return False
    if re.match(_AMOUNT, after) or _is_month(after, language):
        return False
    if table.get("roman-ordinals") and re.match(r"[ \u00a0][^\W\d]", after):
        return True
    beside = frozenset(table.get("numeral-beside", ()))
    before = text[max(0, match.start() - _NEAR) : match.start()]
    words = [*before.casefold().split()[-1:], *after.casefold().split()[:1]]
    return any(word.strip(".,;:()«»“”\"'") in beside for word in words)
