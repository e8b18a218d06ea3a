"""An abbreviation is never written out.

## Why
Readers outside the field do not know it: write the name whole once, with the abbreviation in brackets (GOV.UK style
guide, «abbreviations»). Those that everybody knows, and the organisations of pressctl.toml, need none.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again, says the QFA. The QFA paid for it.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre, selon la FPO. La FPO a payé les travaux.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again, says the Quill Ferry Association (QFA). The QFA and the EU paid for it.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre, selon la Fédération des ports de l’Ouest (FPO). La FPO a payé les travaux.
```

## Options
`known`: abbreviations that need no explanation here, as a list. Default: none beside the built-in ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import main_blocks, prose_blocks
from pressctl.spans import Span

RULE = Rule("HS004", "acronym-unexplained", "advice", options={"known": ()})
_ACRONYM = Lazy(r"[A-ZÀ-Þ][A-ZÀ-Þ]{2,5}(?![\w&/@-])")
_BEFORE = Lazy(r"[\w.&/@#-]")  # in a longer word, an address or a name with signs
_WORD = Lazy(r"[^\W\d_]+")
_SMALL = 4  # letters of words that names leave out
_ROMAN = Lazy(r"[IVXLCDM]+")
_EVERYBODY_KNOWS = """
USA UNO ONU UNESCO UNICEF UNHCR NATO OTAN NASA ESA BBC CNN AFP DPA FIFA UEFA IOC CIO OECD OCDE WHO OMS WTO IMF
FMI CEO CFO COO CTO CDO PDG DNA ADN HIV VIH AIDS SIDA COVID GPS USB PDF HTML URL FAQ SMS MMS DVD LED LCD WLAN
GMT UTC CET CEST EST EDT BST PST PDT EUR USD GBP CHF SEK PLN GDP PIB BIP VAT TVA MWST NGO ONG OSZE OSCE WHAT
WHEN WHERE WHY HOW ENDS END NOTE MEDIA NEWS PRESS PHD MBA BSC MSC KPI API ISO DIN CERN IBM BMW KPMG SAP NYSE
NASDAQ LLC PLC INC GMBH SARL SAS SPA COM ORG NET WWW TEL FAX MOB GSM EXT OTS TBC TBD TODO FIXME III VIII XIII
UAE LGBTQ VIP NYC NBC ABC CBS GNU PHP UNIX LINUX DATE TIME NEVER ALWAYS ONLY FREE ALL NOT AND THE SVP EVP LGBT RSVP
CHU CNRS SNCF RATP TGV PME EDF ADAC BBVA RTVE NHS LLP
"""
_KNOWN = frozenset(_EVERYBODY_KNOWS.split())


def check(subject: Subject) -> Iterator[Finding]:
    """The first use of each abbreviation of three to six capitals that stands in no bracket and before none."""
    known = _KNOWN | frozenset(subject.options["known"]) | _own(subject)
    texts = [block.text for block in prose_blocks(subject.release)]
    whole = "\n".join(texts)
    title = subject.release.title
    seen: set[str] = set(known)
    for block in main_blocks(subject):
        if block.kind != "paragraph" or block.text.isupper():
            continue
        for match in _ACRONYM.finditer(block.text):
            word = match[0]
            if word in seen or _BEFORE.match(block.text[match.start() - 1 : match.start()] if match.start() else ""):
                continue
            if block.text[match.end() : match.end() + 1] == ":":
                continue  # a label
            span = block.prose.span(match.start(), match.end())
            if _ROMAN.fullmatch(word) or _in_dateline(subject, span) or _shouted(block.text, match):
                continue
            seen.add(word)
            explained = (
                f"({word}" in whole
                or f"(“{word}" in whole
                or f'("{word}' in whole
                or f"{word})" in whole
                or f"{word} (" in whole
                or f"« {word} »" in whole
            )
            if not explained and word not in _initials(subject) and not (title and f"({word})" in title.value):
                yield RULE.finding(
                    span, "{word} is not explained.", "Write the name whole, with ({word}) behind it.", word=word
                )


def _initials(subject: Subject) -> str:
    """The first letters of the release's words, small ones left out: a name written whole shows there as its letters."""

    def make() -> str:
        texts = [block.text for block in prose_blocks(subject.release)]
        words = [word for text in texts for word in _WORD.findall(text)]
        return "".join(
            word[0].upper() for word in words if (len(word) > _SMALL or word[0].isupper()) and not word.isupper()
        )

    return subject.once("initials", make)


def _own(subject: Subject) -> frozenset[str]:
    """The abbreviations of the organisations in pressctl.toml."""
    return frozenset(text for each in subject.newsroom.organisations.values() for text in each.short.values())


def _in_dateline(subject: Subject, span: Span) -> bool:
    line = subject.reading.dateline
    return line is not None and line.span.overlaps(span)


def _shouted(text: str, match: re.Match[str]) -> bool:
    """Whether the words beside it are in capitals too: a name or a label in capitals, no abbreviation."""
    before, after = text[: match.start()].split()[-1:], text[match.end() :].split()[:1]
    if after and after[0][:1].isupper():
        return True  # «QFA Holding» is a name
    return any(len(word.strip(",.;:")) > 2 and word.strip(",.;:").isupper() for word in (*before, *after))
