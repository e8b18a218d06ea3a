"""A release in another language: what does not change is taken over, what does is a placeholder beside the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.release.nodes import Entry, MappingNode, Node, ScalarNode, SequenceNode
from pressctl.release.release import Release
from pressctl.scaffold.placeholders import placeholder
from pressctl.scaffold.words import load_words
from pressctl.scaffold.yaml_scalar import yaml_scalar
from pressctl.spans import Span

_TRANSLATED = ("title", "subtitle", "correction", "subject", "preheader")
_DROPPED = frozenset({"language", "status", "translations", "url"})
"""Said anew for the translation; the address is that of the original alone."""

_PARTS = {"event": ("who", "what", "where", "why"), "images": ("alt", "caption"), "spokespeople": ("title",)}
"""The texts inside groups that change with the language; all else in them is taken over."""

_LONGEST = 200  # characters of the original that a placeholder shows


def translate(release: Release, name: str, language: str, newsroom: Newsroom) -> str:
    """The text of a release file for a translation of `release` into `language`.

    `name` is the original's file name, for the link back to it. Raises nothing; a release without front matter gives a
    translation without what it would have said.
    """
    translator = _Translator(release, language, newsroom)
    lines = [*translator.front(name)]
    body = "\n\n".join(translator.body())
    return "---\n" + "\n".join(lines) + "\n---\n" + body + "\n"


class _Translator:
    def __init__(self, release: Release, language: str, newsroom: Newsroom) -> None:
        self.release = release
        self.language = language
        self.newsroom = newsroom
        self.words = load_words(language, release.kind)

    def front(self, name: str) -> Iterator[str]:
        entries = self.release.front.entries if self.release.front else ()
        seen = False
        for entry in entries:
            key = entry.key.text
            if key in _DROPPED:
                continue
            yield from self._entry(entry)
            if key == "title":
                yield from self._own()
                seen = True
        if not seen:
            yield from self._own()
        links = {self.release.language: name}
        links |= {tag: field.value for tag, field in self.release.translations.items() if tag != self.language}
        yield f"translations: {{{', '.join(f'{tag}: {yaml_scalar(file)}' for tag, file in links.items())}}}"

    def _own(self) -> Iterator[str]:
        yield f"language: {yaml_scalar(self.language)}"
        yield "status: draft"

    def _entry(self, entry: Entry) -> Iterator[str]:
        key, value = entry.key.text, entry.value
        if key in _TRANSLATED and isinstance(value, ScalarNode) and not value.absent:
            yield f"{key}: {self.ask(value.text)}"
        elif key == "dateline":
            yield from self._dateline(entry)
        elif key in _PARTS and isinstance(value, MappingNode):
            yield f"{key}:"
            yield from self._group(value, _PARTS[key], "  ", "  ")
        elif key in _PARTS and isinstance(value, SequenceNode):
            yield f"{key}:"
            for item in value.items:
                if isinstance(item, MappingNode):
                    yield from self._group(item, _PARTS[key], "  - ", "    ")
                else:
                    yield f"  - {self.raw(item.span)}"
        else:
            yield self._as_it_stands(entry)

    def _dateline(self, entry: Entry) -> Iterator[str]:
        place = self.release.dateline.place.value if self.release.dateline and self.release.dateline.place else None
        if place is None:
            return
        here = in_language(self.newsroom.place, self.release.language)
        known = in_language(self.newsroom.place, self.language) if here == place else None
        if isinstance(entry.value, MappingNode):
            yield "dateline:"
            yield from self._group(entry.value, ("place", "region", "country"), "  ", "  ")
        else:
            yield f"dateline: {yaml_scalar(known) if known else self.ask(place)}"

    def _group(self, node: MappingNode, changed: tuple[str, ...], first: str, indent: str) -> Iterator[str]:
        for entry in node.entries:
            key, value = entry.key.text, entry.value
            if isinstance(value, ScalarNode) and not value.absent:
                text = self.ask(value.text) if key in changed else yaml_scalar(value.text)
                yield f"{first}{key}: {text}"
                first = indent

    def _as_it_stands(self, entry: Entry) -> str:
        """The entry's own lines: they may hold comments and a form that their writer chose."""
        start, end = entry.key.span.start, max(entry.key.span.end, _end(entry.value, self.release.source.text))
        text = self.release.source.text
        stop = text.find("\n", end)
        return text[start : stop if stop >= 0 else len(text)].replace("\r", "").rstrip()

    def ask(self, original: str) -> str:
        """A placeholder for a text of the front matter, with the original in it."""
        shown = " ".join(original.replace("[", "(").replace("]", ")").split())
        shown = shown if len(shown) <= _LONGEST else shown[:_LONGEST].rstrip() + "…"
        return yaml_scalar(placeholder(f"{self.words.translate}: {shown}"))

    def raw(self, span: Span) -> str:
        return self.release.source.slice(span)

    def body(self) -> Iterator[str]:
        """Paragraph by paragraph: the original in a comment, which no output shows, and a placeholder under it."""
        text = self.raw(self.release.body.span).replace("\r\n", "\n").strip("\n")
        marks = {self.raw(block.span).strip() for block in self.release.body.blocks if block.kind == "end-mark"}
        for part in re.split(r"\n[ \t]*\n", text):
            paragraph = part.strip("\n")
            if not paragraph.strip() or paragraph.lstrip().startswith("<!--"):
                continue
            if paragraph.strip() in marks:
                yield paragraph
                continue
            heading = re.match(r"#{1,6} ", paragraph)
            original = paragraph.replace("-->", "-- >").replace("<!--", "< !--")
            begin = heading[0] if heading else ""
            yield f"<!-- {self.release.language}: {original} -->\n\n{begin}{placeholder(self.words.translate)}"


def _end(node: Node, text: str) -> int:
    """Where a value's last character stands. A group or list written on lines of its own has no closing mark, and the
    parser lets it end where the next key begins."""
    if isinstance(node, ScalarNode) or text.startswith(("[", "{"), node.span.start):
        return node.span.end
    inner = node.items if isinstance(node, SequenceNode) else [entry.value for entry in node.entries]
    return _end(inner[-1], text) if inner else node.span.start


def linked(release: Release, language: str, name: str) -> str | None:
    """The text of `release`'s file with a link to its version in `language`; None where it can't be put in safely.

    None, too, where the file names a version in that language already.
    """
    text, front = release.source.text, release.front
    if front is None or release.front_span is None or language in release.translations:
        return None
    newline = release.source.newline
    entry = front.get("translations")
    pair = f"{language}: {yaml_scalar(name)}"
    if entry is None:
        end = text.rfind("\n", 0, release.front_span.end) + 1
        return f"{text[:end]}translations: {{{pair}}}{newline}{text[end:]}"
    return _joined(text, entry.value, pair, newline)


def _joined(text: str, node: Any, pair: str, newline: str) -> str | None:
    if not isinstance(node, MappingNode) or not node.entries:
        return None
    if text.startswith("{", node.span.start):
        end = text.rfind("}", node.span.start, node.span.end)
        return f"{text[:end].rstrip()}, {pair}{text[end:]}" if end >= 0 else None
    first, last = node.entries[0], node.entries[-1]
    if not isinstance(last.value, ScalarNode):
        return None
    begin = text.rfind("\n", 0, first.key.span.start) + 1
    indent = text[begin : first.key.span.start]
    end = text.find("\n", last.value.span.end)
    if indent.strip() or not indent or end < 0:
        return None
    return f"{text[: end + 1]}{indent}{pair}{newline}{text[end + 1 :]}"


def translated_name(name: str, original: str, language: str) -> str:
    """The translation's file name: the original's, with the language in it exchanged or put before the ending."""
    stem = name.removesuffix(".markdown").removesuffix(".md")
    primary = original.partition("-")[0]
    for suffix in (f".{original}", f".{primary}"):
        if stem.lower().endswith(suffix.lower()):
            return f"{stem[: -len(suffix)]}.{language}.md"
    return f"{stem}.{language}.md"
