"""Boilerplates that the body does not carry already, each under its heading."""

from __future__ import annotations

from functools import lru_cache

from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.reading.patterns import lazy
from pressctl.reading.reading import Reading
from pressctl.release.events import parse_events
from pressctl.rendering.tree import Node, build_tree
from pressctl.rendering.words import Words

_LONG_WORD = lazy(r"[^\W\d_]{4,30}")
_NO_WORD = lazy(r"[\W_]+")


def boilerplates(reading: Reading, newsroom: Newsroom, words: Words) -> list[tuple[str, list[Node]]]:
    """(heading, tree) of each boilerplate; the heading is "" where the text brings its own or the last one holds."""
    release = reading.release
    if not release.boilerplate:
        return []
    body = ""
    found: list[tuple[str, list[Node]]] = []
    headings: set[str] = set()
    for item in release.boilerplate:
        texts = newsroom.boilerplate.get(item.value)
        text = in_language(texts, release.language) if texts else None
        if not text:
            continue
        tree, letters, telling = _parsed(text)
        body = body or " ".join([block.text for block in release.body.blocks])
        # Nearly always one of its words is missing, which is found far sooner than all letters are compared.
        if not letters or (all(word in body for word in telling) and letters in letters_of(body)):
            continue
        heading = _heading(item.value, newsroom, words, release.language)
        own = tree[0].kind == "heading"
        found.append(("" if own or heading in headings else heading, tree))
        headings.add(heading)
    return found


def _heading(name: str, newsroom: Newsroom, words: Words, language: str) -> str:
    organisation = newsroom.organisations.get(name)
    shown = (
        in_language(organisation.short, language) or in_language(organisation.name, language) if organisation else None
    )
    shown = shown or newsroom.name
    return words.word("about", name=shown) if shown else ""


@lru_cache(maxsize=64)
def _parsed(text: str) -> tuple[list[Node], str, tuple[str, ...]]:
    """A boilerplate's tree, letters and longer words; most releases of a newsroom carry the same few."""
    tree = build_tree(parse_events(text))
    words = " ".join(node.words() for node in tree)
    return tree, letters_of(words), tuple(_LONG_WORD.findall(words))


def letters_of(text: str) -> str:
    """The letters and digits of a text alone: what is the same text however it is broken and spaced."""
    return _NO_WORD.sub("", text.casefold())
