"""Front matter: from the file's text to a tree of text with places.

The fence is found here, not by the library, which strips text (offsets shift) and is silent about a byte order mark,
a list, a missing end. One pass over the YAML parser's events then counts depth and refuses anchors, aliases, tags,
merge keys and duplicates: no YAML constructor ever runs, so that no value can be re-typed, and nothing deep reaches
the loader that can kill the interpreter.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from frontmatter.default_handlers import BaseHandler

from pressctl.record import record
from pressctl.release.nodes import MappingNode, YamlComment
from pressctl.release.release import Problem
from pressctl.release.tree import TreeBuilder, TreeError
from pressctl.spans import Span

MAX_FRONT_MATTER = 64_000
"""Characters; far more than any release needs, and little enough for a parser to read at once."""

_FENCE = re.compile(r"---[ \t]*(?:\r\n|\n|\r|$)")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_NOT_YAML = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
_COMMENT = re.compile(r"(?:^|[ \t])#[ \t]*(pressctl:[^\r\n]*)", re.MULTILINE)
_BLANK_LINE = re.compile(r"\r?\n[ \t]*\r?\n")


@record
class FrontMatter:
    """What stands above the body.

    `tree` is None where there is no front matter or it is malformed (`problems` says so). `span` goes from the
    opening fence to the end of the closing one. `body_start` is where the body begins.
    """

    body_start: int
    tree: MappingNode | None = None
    span: Span | None = None
    problems: tuple[Problem, ...] = ()
    comments: tuple[YamlComment, ...] = ()


class PlacedHandler(BaseHandler):
    """A python-frontmatter handler that is given the fence alone and answers with nodes, places included."""

    FM_BOUNDARY = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
    START_DELIMITER = END_DELIMITER = "---"

    def __init__(self, yaml_text: str, offset: int) -> None:
        super().__init__()
        self.yaml_text = yaml_text
        self.offset = offset
        self.tree: MappingNode | None = None
        self.problems: tuple[Problem, ...] = ()

    def split(self, text: str) -> tuple[str, str]:
        """The text between the fences, as it stands: the library's own copy has lost its CRLF."""
        return self.yaml_text, ""

    def load(self, fm: str) -> dict[str, Any]:
        """The keys with their nodes; the whole tree is in `tree`."""
        builder = TreeBuilder(self.offset)
        self.tree = builder.build(yaml.parse(fm, Loader=yaml.CSafeLoader))
        self.problems = tuple(builder.problems)
        return {entry.key.text: entry.value for entry in self.tree.entries}


def read_front_matter(text: str) -> FrontMatter:
    """The front matter of a release file's text. Never raises: what is wrong stands in `problems`."""
    opening = _FENCE.match(text)
    if opening is None:
        return _without_fence(text)
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        return _unterminated(text, opening.end())
    start, end = opening.end(), closing.start()
    span = Span(0, closing.end())
    body_start = _after_line(text, closing.end())
    comments = _comments(text, start, end)
    if end - start > MAX_FRONT_MATTER:
        said = f"The front matter is {end - start:,} characters long; pressctl reads up to {MAX_FRONT_MATTER:,}."
        problem = Problem(
            "front-matter-malformed", said, Span(0, 3), "Move the text into the body, below the second ---."
        )
        return FrontMatter(body_start, None, span, (problem,), comments)
    tree, problems = _load(text, start, end)
    return FrontMatter(body_start, tree, span, problems, comments)


def _load(text: str, start: int, end: int) -> tuple[MappingNode | None, tuple[Problem, ...]]:
    import frontmatter

    odd = _odd_character(text, start, end)
    if odd:
        said = f"The front matter holds a control character (U+{ord(odd[0]):04X}) that no editor shows."
        return None, (
            Problem("front-matter-malformed", said, Span(odd.start(), odd.end()), "Delete it and type the line anew."),
        )
    handler = PlacedHandler(text[start:end], start)
    try:
        frontmatter.parse("---", handler=handler)
    except TreeError as trouble:
        return None, (trouble.problem,)
    except yaml.YAMLError as error:
        return None, (_yaml_problem(error, text, start, end),)
    return handler.tree, handler.problems


def _odd_character(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first character that YAML forbids. The class of all of them takes a millisecond to compile."""
    written = text[start:end]
    far = not written.isascii() and max(written) >= "\ud800"
    return (re.compile(_NOT_YAML) if far else _CONTROL).search(text, start, end)


def _yaml_problem(error: yaml.YAMLError, text: str, start: int, end: int) -> Problem:
    from pressctl.release.yaml_words import in_plain_words

    mark = getattr(error, "problem_mark", None)
    at = min(start + (mark.index if mark is not None else 0), end)
    context = getattr(error, "context", None) or ""
    words, advice, place = in_plain_words(str(getattr(error, "problem", "") or ""), str(context), text, start, at)
    return Problem("front-matter-malformed", words, Span(place, min(place + 1, len(text))), advice)


def _comments(text: str, start: int, end: int) -> tuple[YamlComment, ...]:
    if text.find("pressctl:", start, end) < 0:
        return ()
    return tuple(YamlComment(m[1].rstrip(), Span(m.start(1), m.end(1))) for m in _COMMENT.finditer(text, start, end))


def _after_line(text: str, at: int) -> int:
    if text.startswith("\r\n", at):
        return at + 2
    return min(at + 1, len(text)) if at < len(text) else at


def _without_fence(text: str) -> FrontMatter:
    stripped = text.lstrip()
    place = Span(0, min(1, len(text)))
    if stripped.startswith("---"):
        said, advice = "The front matter does not begin on the first line.", "Delete what stands before the first ---."
    elif stripped.startswith(("+++", "{")):
        said = "The front matter is TOML or JSON; pressctl reads YAML between two lines of ---."
        advice = "Write it as `key: value` lines between --- and ---."
    else:
        said = "The release has no front matter."
        advice = "Begin the file with ---, then lines such as `title: …`, `language: fr`, `date: 2026-03-12`, then --- again."
    return FrontMatter(0, problems=(Problem("front-matter-missing", said, place, advice),))


def _unterminated(text: str, start: int) -> FrontMatter:
    blank = _BLANK_LINE.search(text, max(start - 1, 0))
    problem = Problem(
        "front-matter-malformed",
        "The front matter is opened by --- but never closed.",
        Span(0, 3),
        "Put a line of --- after the last key, before the text of the release.",
    )
    return FrontMatter(blank.end() if blank else len(text), span=Span(0, 3), problems=(problem,))
