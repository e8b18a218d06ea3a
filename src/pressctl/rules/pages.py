"""A rule's page: the docstring of its module, taken apart.

The page begins with one sentence that says what the rule finds. Headings follow: Why (with the source of the
convention), Bad, Good, and where it applies Fix and Options. Examples are fenced blocks: the word behind the fence is
the language of a body (`fr`), `md` for a whole release, `toml` for the pressctl.toml that holds for the examples that
follow in the section, `around` for what lies around the release (TOML: now, path, files, neighbours, rivals,
templates).
"""

from __future__ import annotations

from inspect import getdoc

from pressctl.record import record

_FENCE = "```"
_SCAFFOLD = """---
title: A new ferry for the outer islands
language: {language}
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+33 1 99 00 12 34"
    email: press@quill.example
---

"""


@record
class Example:
    """An example of a page. `text` is a whole release file; `newsroom` and `around` are TOML, or None."""

    text: str
    shown: str
    newsroom: str | None = None
    around: str | None = None


@record
class Page:
    """A rule's page. `sections` are (heading, text) in order."""

    summary: str
    sections: tuple[tuple[str, str], ...]

    def section(self, heading: str) -> str | None:
        """The text under a heading, or None."""
        return next((text for name, text in self.sections if name == heading), None)

    def examples(self, heading: str) -> tuple[Example, ...]:
        """The examples under a heading (Bad, Good)."""
        return _examples(self.section(heading) or "")


def page_of(module: object) -> Page:
    """The page of a rule's module; empty where Python was told to drop docstrings."""
    sections: list[tuple[str, list[str]]] = [("", [])]
    fenced = False
    for line in (getdoc(module) or "").split("\n"):
        fenced ^= line.startswith(_FENCE)
        if line.startswith("## ") and not fenced:
            sections.append((line[3:].strip(), []))
        else:
            sections[-1][1].append(line)
    texts = [(heading, "\n".join(lines).strip()) for heading, lines in sections]
    return Page(texts[0][1], tuple(texts[1:]))


def _examples(text: str) -> tuple[Example, ...]:
    found: list[Example] = []
    settings: dict[str, str] = {}
    for info, block in _fenced(text):
        if info in ("toml", "around"):
            settings[info] = block
        else:
            whole = block if info == "md" else _SCAFFOLD.format(language=info) + block
            found.append(Example(whole, block, settings.get("toml"), settings.get("around")))
    return tuple(found)


def _fenced(text: str) -> list[tuple[str, str]]:
    blocks: list[tuple[str, str]] = []
    info: str | None = None
    lines: list[str] = []
    for line in text.split("\n"):
        if info is None and line.startswith(_FENCE):
            info, lines = line[len(_FENCE) :].strip(), []
        elif info is not None and line == _FENCE:
            blocks.append((info, "\n".join(lines) + "\n"))
            info = None
        elif info is not None:
            lines.append(line)
    return blocks
