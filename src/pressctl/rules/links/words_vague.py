"""The words of a link do not say where it leads.

## Why
«Click here» says nothing in a list of links, which is how screen readers and search engines read a page (WCAG 2.2,
criterion 2.4.4).

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

For the plan [click here](https://quill.example/plan.pdf).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Pour le plan, [cliquez ici](https://quill.example/plan.pdf).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

See [the plan of the harbour](https://quill.example/plan.pdf).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import links
from pressctl.rules.words import words_table

RULE = Rule("LK015", "link-words-vague", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Links whose whole text is such a phrase."""
    phrases = {fold(words) for words in words_table(subject.release.language, "words", "click-here")}
    for link in links(subject.release):
        if fold(link.text).strip(" .,:;!»«→>…") in phrases:
            yield RULE.finding(
                link.span,
                "“{words}” does not say where the link leads.",
                "Name what is there.",
                words=link.text.strip(),
            )
