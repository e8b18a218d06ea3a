"""Markdown as a stream of events with places in the file: the one module that knows the Markdown library.

Offsets that come from the library count bytes; those that leave here count code points of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from pressctl.spans import Span

_HIDDEN = "\ue000"
"""Stands in for the characters of an end mark while Markdown looks, so that `###` is no empty heading."""


class Event(NamedTuple):
    """One event. `kind` is "start", "end", "text", "code", "html", "inline-html", "soft-break", "hard-break",
    "footnote-reference", "rule" or "end-mark".

    `tag` names a start or end ("Paragraph", "Heading", "BlockQuote", "List", "Item", "Table", "TableHead",
    "TableRow", "TableCell", "Link", "Image", "Emphasis", "Strong", "Strikethrough", "CodeBlock", "HtmlBlock",
    "FootnoteDefinition"). `text` is the text of a text event, or the label of a footnote. `data` holds what the tag
    carries: `level` (headings), `start` (ordered lists), `destination`, `title` and `link` (links, pictures),
    `align` (tables, a tuple), `language` (code).
    """

    kind: str
    tag: str
    start: int
    end: int
    text: str = ""
    data: Mapping[str, Any] = MappingProxyType({})


def parse_events(text: str, offset: int = 0, end_marks: tuple[Span, ...] = ()) -> list[Event]:
    """The events of a body's Markdown. `offset` is where `text` begins in the file; `end_marks` are spans in `text`
    of paragraphs that are only an end mark.
    """
    import pyromark

    masked = _mask(text, end_marks)
    raw = list(pyromark.events_with_range(masked, options=_options()))
    places = _places(masked, raw, offset)
    found = [_event(event, places[span["start"]], places[span["end"]]) for event, span in raw]
    return _with_end_marks(found, text, offset) if end_marks else found


@lru_cache(maxsize=1)
def _options() -> Any:
    from pyromark import Options

    return Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH


def _mask(text: str, end_marks: tuple[Span, ...]) -> str:
    for mark in end_marks:
        text = text[: mark.start] + _HIDDEN * len(mark) + text[mark.end :]
    return text


def _places(text: str, raw: Any, offset: int) -> Mapping[int, int] | range:
    """Byte offsets used by the events -> code points of the file; `text` begins at `offset` in it."""
    if text.isascii():
        return range(offset, offset + len(text) + 1)
    data = text.encode("utf-8")
    places: dict[int, int] = {}
    before, count = 0, offset
    for place in sorted({span["start"] for _, span in raw} | {span["end"] for _, span in raw}):
        count += len(str(data[before:place], "utf-8", "replace"))
        places[place] = count
        before = place
    return places


_SIMPLE = {"SoftBreak": "soft-break", "HardBreak": "hard-break", "Rule": "rule"}
_TEXTS = {
    "Text": "text",
    "Code": "code",
    "Html": "html",
    "InlineHtml": "inline-html",
    "FootnoteReference": "footnote-reference",
}


_NO_DATA: Mapping[str, Any] = MappingProxyType({})


def _event(event: Any, start: int, end: int) -> Event:
    make = tuple.__new__  # a named tuple made the short way: a body has a hundred events and more
    if isinstance(event, str):
        return make(Event, (_SIMPLE.get(event, "text"), "", start, end, "", _NO_DATA))
    ((name, value),) = event.items()
    if name in _TEXTS:
        return make(Event, (_TEXTS[name], "", start, end, value, _NO_DATA))
    kind = "start" if name == "Start" else "end"
    if isinstance(value, str):
        return make(Event, (kind, value, start, end, "", _NO_DATA))
    ((tag, details),) = value.items()
    if kind == "end" or details is None:
        return Event(kind, tag, start, end)
    return Event(kind, tag, start, end, details if tag == "FootnoteDefinition" else "", _data(tag, details))


def _data(tag: str, details: Any) -> dict[str, Any]:
    if tag == "Heading":
        return {"level": int(details["level"][1:])}
    if tag in ("Link", "Image"):
        return {"destination": details["dest_url"], "title": details["title"], "link": details["link_type"]}
    if tag == "List":
        return {"start": details}
    if tag == "Table":
        return {"align": tuple(str(one).lower() for one in details)}
    if tag == "CodeBlock":
        return {"language": details["Fenced"] if isinstance(details, dict) else ""}
    return {}


def _with_end_marks(events: list[Event], text: str, offset: int) -> list[Event]:
    """A paragraph of hidden characters becomes one end-mark event, with the text that stands there."""
    result: list[Event] = []
    for event in events:
        if event.kind == "text" and event.text.startswith(_HIDDEN):
            shown = text[event.start - offset : event.end - offset]
            if result and result[-1].kind == "start" and result[-1].tag == "Paragraph":
                result[-1] = Event("end-mark", "", event.start, event.end, shown)
            else:
                result.append(Event("text", "", event.start, event.end, shown))
        elif result and result[-1].kind == "end-mark" and event.kind == "end" and event.tag == "Paragraph":
            continue
        else:
            result.append(event)
    return result


_END_MARK_LINE = re.compile(
    r"^[ \t]{0,3}(#(?:[ ]?#){2,9}|-[ ]?30[ ]?-|\*(?:[ ]?\*){2,4}|[^\W\d_][^\r\n#\[\]<>|`]{0,38}|[-–—][ ]?[^\W\d_][^\r\n]{0,30}[ ]?[-–—])[ \t]*\r?$",
    re.MULTILINE,
)
_LONGEST_MARK = 48
"""More characters, white space at the end aside, than any end mark has."""
_SYMBOLS = re.compile(r"#(?: ?#){2,9}|- ?30 ?-|\*(?: \*){2,4}")


def find_end_marks(text: str, words: frozenset[str]) -> tuple[Span, ...]:
    """The spans in `text` of paragraphs that are only an end mark: `###`, `# # #`, `-30-`, `* * *`, or one of `words`.

    `words` are a language's own end marks, in lower case. The line must stand alone, between blank lines.
    """
    found = []
    for match in _short_lines(text):
        shown = match[1].rstrip()
        if not (_SYMBOLS.fullmatch(shown) or shown.casefold().strip(" .-–—") in words):
            continue
        if _blank_before(text, match.start()) and _blank_after(text, match.end()):
            found.append(Span(match.start(1), match.start(1) + len(shown)))
    return tuple(found)


def _short_lines(text: str) -> Iterator[re.Match[str]]:
    """The lines that may be an end mark. Most lines are too long to be looked at."""
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start <= _LONGEST_MARK or not text[start + _LONGEST_MARK : end].strip(" \t\r"):
            match = _END_MARK_LINE.match(text, start)
            if match is not None:
                yield match
        start = end + 1


def _blank_before(text: str, at: int) -> bool:
    before = text[max(0, at - 200) : at].rstrip(" \t")
    return at == 0 or not before.strip("\r\n") or before.replace("\r", "").endswith("\n\n")


def _blank_after(text: str, at: int) -> bool:
    after = text[at : at + 200].replace("\r", "")
    return not after.strip() or (
        after.lstrip(" \t").startswith("\n") and after.lstrip(" \t")[1:].lstrip(" \t").startswith("\n")
    )
