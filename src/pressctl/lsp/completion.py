"""What an editor offers while one types in the front matter: keys, ids of the newsroom, kinds, languages, files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from lsprotocol import types

from pressctl.batch.discover import SUFFIXES
from pressctl.errors import PressctlError
from pressctl.languages.language import TAGS
from pressctl.lsp.buffers import Judged
from pressctl.lsp.cursor import Cursor, read_cursor
from pressctl.lsp.keys import about_key
from pressctl.lsp.places import Places
from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.release.release import KINDS, STATUSES
from pressctl.rules.catalogue import RULES
from pressctl.schema import RELEASE_KEYS, RELEASE_PARTS
from pressctl.spans import Span

_DIRECTIVE = re.compile(r"pressctl:[ \t]*ignore(?:-file)?[ \t]+(?:[A-Z0-9]+,)*([A-Z0-9]*)$")
_ONCE_A_LINE = 200


class Offer(NamedTuple):
    """A word with what it means."""

    word: str
    detail: str = ""
    about: str = ""


def completion(judged: Judged, position: types.Position, encoding: str) -> list[types.CompletionItem]:
    """What can stand at a place."""
    places = Places(judged.source, encoding)
    at = places.offset(position)
    start = judged.source.line_span(judged.source.position(at).line).start
    directive = _DIRECTIVE.search(judged.source.text[max(start, at - _ONCE_A_LINE) : at])
    if directive:
        offers: Iterable[Offer] = (Offer(rule.code, rule.name) for rule in RULES)
        return _items(offers, directive[1], at, places, types.CompletionItemKind.Reference)
    cursor = read_cursor(judged.source.text, at)
    if cursor is None:
        return []
    if cursor.key is None:
        keys = _keys(cursor, judged)
        return _items(keys, cursor.typed, at, places, types.CompletionItemKind.Property, suffix=": ")
    return _items(_values(cursor, judged), cursor.typed, at, places, types.CompletionItemKind.Value)


def _keys(cursor: Cursor, judged: Judged) -> Iterator[Offer]:
    if not cursor.parent:
        return (Offer(key, about=about_key(key) or "") for key in RELEASE_KEYS if key not in cursor.present)
    if cursor.parent == "translations":
        return (Offer(tag) for tag in _languages(_newsroom(judged)))
    return (Offer(key) for key in RELEASE_PARTS.get(cursor.parent, ()))


def _values(cursor: Cursor, judged: Judged) -> Iterable[Offer]:
    newsroom = _newsroom(judged)
    language = judged.checked.reading.release.language if judged.checked else newsroom.language
    if cursor.parent == "translations" or cursor.key == "corrects":
        return (Offer(name) for name in _neighbours(judged.path))
    by_key: dict[str, Callable[[], Iterable[Offer]]] = {
        "kind": lambda: map(Offer, KINDS),
        "status": lambda: map(Offer, STATUSES),
        "language": lambda: map(Offer, _languages(newsroom)),
        "contacts": lambda: (Offer(key, one.name or one.email or "") for key, one in newsroom.contacts.items()),
        "spokespeople": lambda: (
            Offer(key, one.name, in_language(one.title, language) or "") for key, one in newsroom.people.items()
        ),
        "boilerplate": lambda: (
            Offer(key, about=in_language(texts, language) or "") for key, texts in newsroom.boilerplate.items()
        ),
        "organisation": lambda: (
            Offer(key, in_language(one.name, language) or "") for key, one in newsroom.organisations.items()
        ),
    }
    return by_key.get(cursor.key or "", tuple)()


def _languages(newsroom: Newsroom) -> Iterable[str]:
    """Those of the newsroom's texts first."""
    return dict.fromkeys(
        [newsroom.language, *(tag for texts in newsroom.boilerplate.values() for tag in texts if tag), *TAGS]
    )


def _neighbours(path: str) -> list[str]:
    """The other releases in the folder."""
    own = Path(path)
    try:
        names = sorted(each.name for each in own.parent.iterdir()) if path else []
    except OSError:
        return []
    return [name for name in names if name.lower().endswith(SUFFIXES) and name != own.name]


def _newsroom(judged: Judged) -> Newsroom:
    """The newsroom of a buffer, also where the buffer itself can't be read at the moment."""
    if judged.checked is not None:
        return judged.checked.newsroom
    try:
        return judged.job.newsroom_for(judged.path)
    except PressctlError:
        return Newsroom()


def _items(
    offers: Iterable[Offer], typed: str, at: int, places: Places, kind: types.CompletionItemKind, *, suffix: str = ""
) -> list[types.CompletionItem]:
    """The offers as an editor takes them: each replaces what is typed of its word, and they keep their order."""
    where = places.range(Span(at - len(typed), at))
    return [
        types.CompletionItem(
            label=offer.word,
            kind=kind,
            detail=offer.detail or None,
            documentation=offer.about or None,
            sort_text=f"{index:04}",
            filter_text=offer.word,
            text_edit=types.TextEdit(where, offer.word + suffix),
        )
        for index, offer in enumerate(offers)
    ]
