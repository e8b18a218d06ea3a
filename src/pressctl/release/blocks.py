"""The body of a release: blocks in order, each with its prose and its place in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pressctl.record import field, record
from pressctl.release.nodes import YamlComment
from pressctl.release.prose import Prose
from pressctl.spans import Span

if TYPE_CHECKING:
    from pressctl.release.events import Event

BlockKind = Literal["paragraph", "heading", "cell", "code", "html", "rule", "end-mark"]
Container = Literal["quote", "list", "table", "footnote"]


@record
class Link:
    """A link in a block. `text` is what is shown, `destination` where it goes; `kind` how it was written."""

    text: str
    destination: str
    span: Span
    kind: Literal["inline", "reference", "autolink", "email"] = "inline"


@record
class Picture:
    """A picture in the body's Markdown."""

    alt: str
    destination: str
    title: str
    span: Span


@record
class Block:
    """A leaf block: a paragraph, a heading, a table cell, code, raw HTML, a rule, an end mark.

    `span` is the block in the file; `prose` its text without markup, with a map back to the file. `containers` are the
    blocks around it, outermost first: a paragraph in a block quote has `("quote",)`, a list item's text `("list",)`.
    `group` is the same number for blocks of one container (one list item, one block quote), 0 outside.
    `setext` marks a heading made by underlining.
    """

    kind: BlockKind
    span: Span
    prose: Prose
    level: int = 0
    containers: tuple[Container, ...] = ()
    group: int = 0
    setext: bool = False
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()

    @property
    def text(self) -> str:
        """The block's prose as text."""
        return self.prose.text


@record
class Comment:
    """An HTML comment in the body: its text without the marks, its place, and the span of the block it precedes."""

    text: str
    span: Span
    before: Span | None = None


@record
class Body:
    """The body of a release.

    `span` is the body in the file. `protected` are spans that fixes must not touch: code, link destinations, raw HTML,
    comments. `yaml_comments` are the comments of the front matter. `events` are what the blocks were made of, for
    whoever makes something else of them; none in a plain text.
    """

    span: Span
    blocks: tuple[Block, ...] = ()
    comments: tuple[Comment, ...] = ()
    protected: tuple[Span, ...] = ()
    yaml_comments: tuple[YamlComment, ...] = field(default=())
    events: tuple[Event, ...] = field(default=(), repr=False, compare=False)
