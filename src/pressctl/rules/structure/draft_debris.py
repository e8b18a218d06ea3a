"""Marks of an editing program are left in the text: insertions, deletions, comments, conflicts.

## Why
Tracked changes show what was thought before; they have put deleted figures and names into newspapers. Found too: what a
word processor writes where a cross-reference is lost, and words of a writing assistant. Text struck through is a warning.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens {++again++} on Monday{>>check with Ada<<}.
```
```fr
Nantes, le 12 mars 2026 – Le port {--devrait rouvrir--} rouvre.
```
```en
NANTES, 12 March 2026 – The harbour opens again.

Commented [AQ1]: is this the right year?
```
```de
Nantes, 12. März 2026 – Der Hafen öffnet ~~morgen~~ wieder, siehe Fehler! Textmarke nicht definiert.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again, and {braces} are braces.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.release.release import Release
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.signs import ASSISTANT, MARKS_OF_EDITING
from pressctl.spans import Span

RULE = Rule("ST013", "draft-debris", "error")
# What a word processor writes where a cross-reference leads nowhere, in the languages of its menus.
_ERRORS = (
    r"Error! (?:Reference source not found|Bookmark not defined)|Erreur ?[\u00a0\u202f]?! (?:Source du renvoi introuvable"
    r"|Signet non défini)|Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)"
    r"|¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)|Errore\. (?:L['’]origine riferimento"
    r"|Il segnalibro) non è (?:stata trovata|definit[oa])|Fout! (?:Verwijzingsbron niet gevonden|Bladwijzer niet gedefinieerd)"
)
# How a writing assistant speaks to who asked it.
_ASSISTANT = (
    r"\b(?:as an ai language model|en tant que modèle de langage|als ki-sprachmodell|como modelo de lenguaje"
    r"|come modello linguistico|als ai-taalmodel)\b|^(?:[^\n:.]{1,20}[!.,] )?(?:here is|here['’]s) (?:your|a|the) (?:[a-z]{1,20} )?"
    r"press release\b[^\n]{0,60}:|^(?:[^\n:.]{1,20} ?[!.,] )?voici (?:le|un|votre) communiqué\b[^\n]{0,60}:"
    r"|^(?:[^\n:.]{1,20}[!.,] )?hier ist (?:die|eine|ihre) pressemitteilung\b[^\n]{0,60}:"
    r"|^(?:¡?[^\n:.]{1,20}[!.,] )?aquí (?:tienes?|está) (?:el|un|tu|su) comunicado\b[^\n]{0,60}:"
    r"|^(?:[^\n:.]{1,20}[!.,] )?ecco (?:il|un) comunicato\b[^\n]{0,60}:|^(?:[^\n:.]{1,20}[!.,] )?hier is (?:het|een) persbericht\b[^\n]{0,60}:"
)
_DEBRIS = Lazy(
    r"\{\+\+|\+\+\}|\{--|--\}|\{~~|~~\}|\{>>|<<\}|\{==|==\}|^(?:<{7}|>{7})(?= |$)|</?(?:ins|del|mark)>|\\\* MERGEFORMAT"
    r"|^(?:Comment(?:ed|é|ato|aire|o)?|Kommentiert|Kommentar|Comentado|Comentario|Met opmerkingen|Opmerking) ?\[[A-Z]{1,4}\d{1,3}\]"
    r"|^(?:Formatted|Deleted|Inserted|Supprimé|Inséré|Mis en forme|Gelöscht|Formatiert|Eingefügt|Eliminado|Insertado"
    r"|Con formato|Eliminato|Inserito|Formattato|Verwijderd|Ingevoegd|Met opmaak)(?: ?\[[A-Z]{1,4}\d{1,3}\])? ?: (?=\S)"
    rf"|{_ERRORS}|^\[[a-z]{{1,2}}\](?=[A-ZÀ-Þ])|oaicite|【\d{{1,3}}†",
    re.MULTILINE,
)
_CHAT = Lazy(_ASSISTANT, re.MULTILINE | re.IGNORECASE)
_OPENING = 400  # characters: an assistant greets before it writes
_STRUCK = Lazy(r"(?<![~{])~~(?=[^~\s])[^~\n]{1,200}~~(?![~}])")


def check(subject: Subject) -> Iterator[Finding]:
    """CriticMarkup, marks of merge conflicts, and the words with which Word prints its changes."""
    release = subject.release
    text = release.source.text
    start = release.body.span.start
    for pattern, signs, end in (
        (_DEBRIS, MARKS_OF_EDITING, len(text)),
        (_STRUCK, ("~~",), len(text)),
        (_CHAT, ASSISTANT, start + _OPENING),
    ):
        if not any(text.find(sign, max(start - 1, 0), end) >= 0 for sign in signs):
            continue
        for match in pattern.compiled.finditer(text, start, end):
            span = Span(match.start(), match.end())
            if not any(each.contains(span) for each in _code(release)):
                yield RULE.finding(
                    span,
                    "“{mark}” is a mark of an editing program.",
                    "Accept or reject the change, or delete the comment.",
                    severity="warning" if pattern is _STRUCK else None,
                    mark=match[0],
                )


def _code(release: Release) -> Iterator[Span]:
    """Code shows such marks on purpose."""
    return (block.span for block in release.body.blocks if block.kind == "code")
