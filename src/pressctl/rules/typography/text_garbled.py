"""Letters that were broken on the way: replacement characters, «Ã©» for é.

## Why
Text saved in one encoding and read in another. A name that is broken like this is printed like this.

## Bad
```en
NANTES, 12 March 2026 – The caf� in the harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port est rÃ©ouvert.
```

## Good
```en
NANTES, 12 March 2026 – The café in the harbour opens again.
```
```pt
LISBOA, 12 de março de 2026 – A MAÇÃ está no porto.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("TY008", "text-garbled", "error")
# UTF-8 read as Windows-1252: a lead byte of two or three, then continuation bytes as that code page shows them.
_GARBLED = Lazy(
    "\ufffd+|(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ˜“”¦¢š\u009d]|Â[\u00a0-\u00bf])+"
)
_SIGNS = frozenset("ÃâÂ\ufffd")
_RIGHT = Lazy("[ÃÂ][ªº°»«’”“‘–—…\u00a0]")
_CAPITAL = Lazy("[^\\W\\d_]")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such run in the file."""
    text = subject.release.source.text
    for match in _GARBLED.finditer(text) if _SIGNS & characters(subject) else ():
        if _RIGHT.fullmatch(match[0]) and _CAPITAL.match(text[match.start() - 1 : match.start()]):
            continue  # MAÇÃ», NÃ° and the like can be meant; « Â« » cannot
        yield RULE.finding(
            Span(match.start(), match.end()),
            "“{words}” is a letter that was broken on the way here.",
            "Type the word anew from the original.",
            words=match[0],
        )
