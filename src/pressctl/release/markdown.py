"""The body of a release as blocks: each with its prose, its links and its place in the file."""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.languages.language import load_language
from pressctl.record import field, mutable_record, replace
from pressctl.release.blocks import Block, BlockKind, Body, Comment, Container, Link, Picture
from pressctl.release.events import Event, find_end_marks, parse_events
from pressctl.release.nodes import YamlComment
from pressctl.release.prose import Prose
from pressctl.source import SourceFile
from pressctl.spans import Span

_CONTAINERS: dict[str, Container] = {
    "BlockQuote": "quote",
    "Item": "list",
    "Table": "table",
    "FootnoteDefinition": "footnote",
}
_LEAVES: dict[str, BlockKind] = {
    "Paragraph": "paragraph",
    "Heading": "heading",
    "TableCell": "cell",
    "CodeBlock": "code",
    "HtmlBlock": "html",
}
_LINK_KINDS = {"Autolink": "autolink", "Email": "email", "Inline": "inline"}
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)


def body_events(source: SourceFile, span: Span, language: str) -> list[Event]:
    """The Markdown events of a release's body, end marks taken first. Offsets are the file's."""
    text = source.slice(span)
    return parse_events(text, span.start, find_end_marks(text, end_mark_words(language)))


@lru_cache(maxsize=32)
def end_mark_words(language: str) -> frozenset[str]:
    """A language's words for an end mark, in lower case (`[reading.sections] end-marks`); English ones are known
    everywhere, since wires use them in any language."""
    own = load_language(language).table("sections").get("end-marks", ())
    english = load_language("en").table("sections").get("end-marks", ("ends", "end"))
    return frozenset(word.casefold().strip(" .-–—") for word in (*own, *english))


def parse_body(source: SourceFile, start: int, language: str, comments: tuple[YamlComment, ...] = ()) -> Body:
    """The blocks of a release's body, which begins at `start` in the file."""
    span = Span(start, len(source.text))
    builder = _Builder(source.text)
    events = body_events(source, span, language)
    for event in events:
        builder.take(event)
    return Body(
        span=span,
        blocks=tuple(builder.blocks),
        comments=_placed(builder.comments, builder.blocks),
        protected=tuple(sorted(builder.protected)),
        yaml_comments=comments,
        events=tuple(events),
    )


def _placed(comments: list[Comment], blocks: list[Block]) -> tuple[Comment, ...]:
    """Each comment with the block that follows it."""
    placed = []
    for comment in comments:
        after = next((block.span for block in blocks if block.span.start >= comment.span.end), None)
        placed.append(replace(comment, before=after))
    return tuple(placed)


@mutable_record
class _Leaf:
    """A block that is being read."""

    kind: BlockKind
    start: int
    level: int = 0
    text: list[str] = field(default_factory=list)
    runs: list[tuple[int, int, int]] = field(default_factory=list)
    length: int = 0
    links: list[Link] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    def add(self, text: str, start: int, end: int) -> None:
        """Text that stands in the file from `start` to `end`."""
        self.runs.append((self.length, start, end))
        self.text.append(text)
        self.length += len(text)


class _Builder:
    """Turns events into blocks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.blocks: list[Block] = []
        self.comments: list[Comment] = []
        self.protected: list[Span] = []
        self.containers: list[Container] = []
        self.groups: list[int] = []
        self.group_count = 0
        self.leaf: _Leaf | None = None
        self.open_links: list[tuple[Event, int]] = []
        self.picture: tuple[Event, list[str]] | None = None

    def take(self, event: Event) -> None:
        """Take the next event."""
        kind = event.kind
        if kind == "start":
            self._start(event)
        elif kind == "end":
            self._end(event)
        elif self.picture is not None:
            self.picture[1].append(event.text if kind in ("text", "code") else " ")
        elif kind == "text":
            leaf = self.leaf or self._open(event)
            leaf.add(event.text, event.start, event.end)
        elif kind in ("rule", "end-mark"):
            self._close(event.start)
            prose = Prose(event.text, ((0, event.start, event.end),)) if kind == "end-mark" else Prose("")
            group = self.groups[-1] if self.groups else 0
            span = Span(event.start, event.end)
            self.blocks.append(Block(kind, span, prose, containers=tuple(self.containers), group=group))  # type: ignore[arg-type]
        else:
            self._inline(event)

    def _start(self, event: Event) -> None:
        tag = event.tag
        if tag in _LEAVES:
            self._close(event.start)
            self.leaf = _Leaf(_LEAVES[tag], event.start, event.data.get("level", 0))
        elif tag in _CONTAINERS:
            self._close(event.start)
            self.containers.append(_CONTAINERS[tag])
            self.group_count += 1
            self.groups.append(self.group_count)
        elif tag == "Link":
            self.open_links.append((event, self._open(event).length))
        elif tag == "Image":
            self.picture = (event, [])

    def _end(self, event: Event) -> None:
        if event.tag in _LEAVES:
            self._close(event.end)
        elif event.tag in _CONTAINERS:
            self._close(event.end)
            self.containers.pop()
            self.groups.pop()
        elif event.tag == "Link" and self.open_links:
            self._link(*self.open_links.pop())
        elif event.tag == "Image" and self.picture is not None:
            start, alt = self.picture
            self.picture = None
            place = Span(start.start, start.end)
            self.protected.append(place)
            self._open(event).pictures.append(
                Picture("".join(alt), start.data["destination"], start.data["title"], place)
            )

    def _link(self, start: Event, text_from: int) -> None:
        leaf = self._open(start)
        shown = "".join(leaf.text)[text_from:]
        kind = _LINK_KINDS.get(start.data["link"], "reference")
        place = Span(start.start, start.end)
        leaf.links.append(Link(shown, start.data["destination"], place, kind))  # type: ignore[arg-type]
        inner_end = leaf.runs[-1][2] if leaf.runs and leaf.runs[-1][1] >= start.start else start.start
        self.protected.append(place if kind in ("autolink", "email") else Span(inner_end, start.end))

    def _inline(self, event: Event) -> None:
        leaf = self._open(event)
        if event.kind in ("soft-break", "hard-break"):
            leaf.add("\n", event.start, event.end)
        elif event.kind == "code":
            leaf.add(event.text, *self._code_place(event))
            self.protected.append(Span(event.start, event.end))
        elif event.kind == "html":
            leaf.add(event.text, event.start, event.end)
            self.protected.append(Span(event.start, event.end))
        else:
            self.protected.append(Span(event.start, event.end))
            if event.kind == "inline-html":
                self._comments(event.text, event.start)

    def _code_place(self, event: Event) -> tuple[int, int]:
        """Where a code span's text stands, between its backticks; the whole span where line ends make it differ."""
        shown = self.text[event.start : event.end]
        ticks = len(shown) - len(shown.lstrip("`"))
        start, end = event.start + ticks, event.end - ticks
        if end - start == len(event.text) + 2:  # one space is cut on each side
            start, end = start + 1, end - 1
        return (start, end) if end - start == len(event.text) else (event.start, event.end)

    def _open(self, event: Event) -> _Leaf:
        """The leaf at hand; the text of a tight list item opens a paragraph of its own."""
        if self.leaf is None:
            self.leaf = _Leaf("paragraph", event.start)
        return self.leaf

    def _close(self, end: int) -> None:
        if self.leaf is None:
            return
        leaf, self.leaf = self.leaf, None
        last = max(end, leaf.start)
        while last > leaf.start and self.text[last - 1] in " \t\r\n":
            last -= 1
        first = leaf.start
        while first < last and self.text[first] in " \t":
            first += 1
        span = Span(first, last)
        text = "".join(leaf.text)
        if leaf.kind == "code":
            self.protected.append(span)
        if leaf.kind == "html":
            # Openings that nothing closes would each be followed to the end of the text.
            end = text.rfind("-->") + len("-->") if "-->" in text else 0
            self._comments(text[:end], leaf.start)
            if not (_COMMENT.sub("", text[:end]) + text[end:]).strip():
                return
        setext = leaf.kind == "heading" and not self.text.startswith("#", leaf.start)
        self.blocks.append(
            Block(
                leaf.kind,
                span,
                Prose(text, tuple(leaf.runs)),
                level=leaf.level,
                containers=tuple(self.containers),
                group=self.groups[-1] if self.groups else 0,
                setext=setext,
                links=tuple(leaf.links),
                pictures=tuple(leaf.pictures),
            )
        )

    def _comments(self, text: str, start: int) -> None:
        for match in _COMMENT.finditer(text):
            self.comments.append(Comment(match[1].strip(), Span(start + match.start(), start + match.end())))
