"""Marks of Markdown or HTML that readers will see as they stand.

## Why
pressctl shows raw HTML as text, and what is not quite Markdown too: a heading without its space, a bold mark without
its partner.

## Bad
```en
NANTES, 12 March 2026 – The harbour <b>opens</b> again.

##Next steps
```
```fr
Nantes, le 12 mars 2026 – Le port **rouvre lundi.<br>
```

## Good
```en
NANTES, 12 March 2026 – The harbour **opens** again, 5 * 4 * 3, with #harbour and <https://quill.example>.

## Next steps
```
```fr
Nantes, le 12 mars 2026 – Le port **rouvre** lundi.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_in
from pressctl.spans import Span

RULE = Rule("ST027", "markup-shown", "warning")
_TAG = Lazy(
    r"</?(?!ins>|del>|mark>)[A-Za-z][A-Za-z0-9]{0,14}(?::[A-Za-z]{1,14})?(?:\s[^<>\n]{1,300}=[^<>\n]{0,300})?\s?/?>"
)
_STRAY = Lazy(r"(?<![\\*])\*\*(?=[^\s*])|(?<=[^\s\\*])\*\*(?!\*)|^#{2,6}(?=[^\W\d_])", 0)


def check(subject: Subject) -> Iterator[Finding]:
    """Each tag of HTML outside code and comments, and what is left of Markdown's marks in the prose."""
    release = subject.release
    text = release.source.text
    if "<" in text:
        hidden = [block.span for block in release.body.blocks if block.kind == "code"]
        hidden += [comment.span for comment in release.body.comments]
        for match in _TAG.finditer(text, release.body.span.start):
            span = Span(match.start(), match.end())
            if not any(each.overlaps(span) for each in hidden) and not _is_code(text, span):
                yield _finding(span, match[0])
    for found in matches_in(subject, _STRAY, "**", "##"):
        yield _finding(found.span, found.text)


def _is_code(text: str, span: Span) -> bool:
    """Whether a tag stands between backticks."""
    line = text.rfind("\n", 0, span.start) + 1
    return text.count("`", line, span.start) % 2 == 1


def _finding(span: Span, mark: str) -> Finding:
    return RULE.finding(
        span,
        "“{mark}” will be seen as it stands here.",
        "Delete it, or write it as Markdown: ## heading, **bold**.",
        mark=mark,
    )
