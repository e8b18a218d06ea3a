"""A merge tag of a mailing system is left in.

## Why
«Dear *|FNAME|*» comes from a mail of last year. pressctl adds what each system needs by itself.

## Bad
```en
NANTES, 12 March 2026 – Dear {{first_name}}, the harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Bonjour *|PRENOM|*, le port rouvre.
```
```en
NANTES, 12 March 2026 – Dear %recipient.name%, the harbour opens again.
```
```de
Nantes, 12. März 2026 – Guten Tag {ANREDE} <<Nachname>>, der Hafen öffnet wieder.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again, at 100% of its capacity.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("ST014", "merge-tag-left", "error")
_NAMES = (
    r"(?i:(?:first|last|full)[ _-]?name|prénom|prenom|vorname|nachname|anrede|nombre|apellidos?|cognome|voornaam"
    r"|achternaam|salutation)"
)
_TAG = Lazy(
    r"\{\{[^{}\n]{1,100}\}\}|\{%[^%\n]{1,100}%\}|\*\|[A-Za-z_:0-9 ]{1,60}\|\*|<%=?[^%\n]{1,100}%>|\$\{[\w. ]{1,60}\}"
    r"|%(?:recipient|contact|subscriber|lead)[.:_][\w.]{1,40}%|%%[\w ]{1,40}%%|%[A-Z_]{3,30}%"
    r"|\[(?:FIRST|LAST|FULL)_?NAME\]|\[%[^%\n]{1,60}%\]|%%=[^%\n]{1,100}=%%|\[\[data:[^\]\n]{1,60}\]\]"
    r"|\{(?i:contact|subscriber|contactfield|subtag|recipient|user|member|profile|person)[.:=_][^{}\n]{1,60}\}"
    rf"|\{{(?:{_NAMES})\}}|<<\s?(?:{_NAMES})\s?>>|«[ \u00a0\u202f]?(?:{_NAMES})[ \u00a0\u202f]?»"
    rf"|\[(?:{_NAMES})(?:,[^\]\n]{{1,60}})\]|\[(?i:unsubscribe|webversion|subscriber:[^\]\n]{{1,40}})\]"
    r"|\{\$[\w.]{2,40}\}|(?<!#)##[A-Za-z_]{3,30}##(?!#)"
    r"|(?<!\w)-(?i:first_?name|last_?name|full_?name)-(?!\w)"
)
_RARE = ("{", "##", "*|", "<%", "<<", "%", "NAME]", "«", "[", "ame-")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such tag in the body and in the front matter's texts."""
    release = subject.release
    text = release.source.text
    if not any(rare in text for rare in _RARE):
        return
    for match in _TAG.finditer(text):
        span = Span(match.start(), match.end())
        if not any(block.kind == "code" and block.span.contains(span) for block in release.body.blocks):
            yield RULE.finding(
                span,
                "“{tag}” is a merge tag of a mailing system.",
                "Delete it, or write what it stood for.",
                tag=match[0],
            )
