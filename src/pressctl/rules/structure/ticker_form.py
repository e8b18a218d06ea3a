"""A ticker symbol is not written as wires write it.

## Why
Exchange, colon, space, symbol, in brackets: (NASDAQ: QUIL). Systems that index releases by company look for this form,
and a wrong exchange is on the list of errors that wires find.

## Bad
```en
NANTES, 12 March 2026 – Quill & Sons (NASDAQ:QUIL) opens the harbour.
```
```fr
Nantes, le 12 mars 2026 – Quill & Fils (Euronext Paris – QUIL) ouvre le port.
```

## Good
```en
NANTES, 12 March 2026 – Quill & Sons (NASDAQ: QUIL) opens the harbour.
```
```fr
Nantes, le 12 mars 2026 – Quill & Fils (Euronext Paris : QUIL) ouvre le port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_in

RULE = Rule("ST021", "ticker-form", "advice")
_EXCHANGES = (
    "NASDAQ|Nasdaq|NYSE(?: American| Arca)?|OTCQB|OTCQX|TSXV?|TSX-V|CSE|LSE|AIM|ASX|JSE|SIX|HKEX|SGX|BSE|NSE|XETRA|Xetra|"
    "(?i:Euronext)(?: (?i:Paris|Amsterdam|Brussels|Bruxelles|Lisbon|Dublin|Growth|Milan))?|BIT|BME"
)
_FORM = Lazy(rf"\((?:{_EXCHANGES})(?P<link>\s?[:–—-]\s?|\s)(?P<symbol>[A-Z0-9][A-Z0-9.]{{0,9}})\)")


def check(subject: Subject) -> Iterator[Finding]:
    """A bracket with an exchange and a symbol, joined by anything but colon and space."""
    for found in matches_in(subject, _FORM, "("):
        match = _FORM.match(found.text)
        link = match["link"] if match else ": "
        if link not in (": ", " : ", "\u00a0: "):
            yield RULE.finding(
                found.span,
                "“{ticker}” is not how wires write a ticker symbol.",
                "Write (exchange: SYMBOL), with a colon and a space.",
                ticker=found.text,
            )
