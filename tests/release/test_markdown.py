"""Blocks, prose and the way back to the file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.blocks import Block
from pressctl.release.parse import parse_plain, parse_release
from pressctl.release.release import Release
from pressctl.source import source_from_text


def release_of(body: str, newline: str = "\n") -> Release:
    text = f"---\ntitle: Été\nlanguage: fr\n---\n\n{body}".replace("\n", newline)
    return parse_release(source_from_text(text), Newsroom())


def shape(body: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in release_of(body).body.blocks]


def test_blocks_and_their_prose() -> None:
    body = "Hi & <b>there</b> &amp; *you*, `c` [li *nk*](http://a.example)\n\n## Part\n\n- one\n- « deux »\n\n> q\n\n| a | b |\n|---|---|\n| é | d |\n"
    assert [(b.kind, b.text, b.containers) for b in release_of(body).body.blocks] == [
        ("paragraph", "Hi & there & you, c li nk", ()),
        ("heading", "Part", ()),
        ("paragraph", "one", ("list",)),
        ("paragraph", "« deux »", ("list",)),
        ("paragraph", "q", ("quote",)),
        ("cell", "a", ("table",)),
        ("cell", "b", ("table",)),
        ("cell", "é", ("table",)),
        ("cell", "d", ("table",)),
    ]


def test_end_marks_are_taken_before_markdown_sees_them() -> None:
    for mark in ("###", "# # #", "-30-", "- 30 -", "ENDS", "- ENDS -", "***".replace("", " ").strip()):
        assert shape(f"Text.\n\n{mark}\n\nNotes.\n") == [
            ("paragraph", "Text."),
            ("end-mark", mark),
            ("paragraph", "Notes."),
        ]
    assert shape("Text.\n###\nMore.\n") == [("paragraph", "Text."), ("heading", ""), ("paragraph", "More.")]
    assert shape("Text.\n\n### Heading\n\nMore.\n") == [
        ("paragraph", "Text."),
        ("heading", "Heading"),
        ("paragraph", "More."),
    ]


def test_a_name_underlined_by_dashes_is_marked_as_such() -> None:
    (block,) = release_of("Ada Example\n---\n").body.blocks
    assert (block.kind, block.setext) == ("heading", True)


def test_comments_know_the_block_that_follows() -> None:
    release = release_of("<!-- pressctl: ignore AT002 (agreed) -->\n« Oui »\n\nNon <!-- aside --> plus.\n")
    first, second = release.body.blocks
    assert [(c.text, c.before) for c in release.body.comments] == [
        ("pressctl: ignore AT002 (agreed)", first.span),
        ("aside", None),
    ]
    assert second.text == "Non  plus."


def test_links_and_pictures() -> None:
    (block,) = release_of('See [us](https://a.example "t") and ![A *bee*](bee.png) <m@a.example>\n').body.blocks
    assert [(link.text, link.destination, link.kind) for link in block.links] == [
        ("us", "https://a.example", "inline"),
        ("m@a.example", "m@a.example", "email"),
    ]
    assert [(picture.alt, picture.destination) for picture in block.pictures] == [("A bee", "bee.png")]


def test_crlf_gives_the_same_blocks_and_places_in_its_own_file() -> None:
    body = "Un « mot »\nsuivi.\n\n- liste\n\n> cité\n> deux\n"
    unix, windows = release_of(body), release_of(body, "\r\n")
    assert [b.text for b in unix.body.blocks] == [b.text for b in windows.body.blocks]
    for block in windows.body.blocks:
        word = block.text.split()[-1]
        at = block.text.rindex(word)
        assert windows.source.slice(block.prose.span(at, at + len(word))) == word


def test_plain_text_reads_headline_and_paragraphs() -> None:
    release = parse_plain(source_from_text("Headline\n\nLead one\nline two.\n\n###\n\nNotes\n", "a.txt"), "en")
    assert release.headline == "Headline"
    assert [(b.kind, b.text) for b in release.body.blocks] == [
        ("paragraph", "Lead one\nline two."),
        ("end-mark", "###"),
        ("paragraph", "Notes"),
    ]


def letters_map_back(release: Release, block: Block) -> bool:
    """Whether each letter is found where the map says. A code span over CRLF, like an entity, maps as a whole."""
    if "`" in release.source.text and "\r\n" in release.source.text:
        return True
    return all(
        release.source.slice(block.prose.span(i, i + 1)) == char
        for i, char in enumerate(block.text)
        if char.isalnum() and char not in "&" and "&" not in release.source.text and "\\" not in release.source.text
    )


_MARKDOWNISH = st.text(st.sampled_from(list("abé «»“”*_`[]()!<>#-|\\&;~^:\n\r\t1.\u2028\u202f𝔘")), max_size=300)


@given(_MARKDOWNISH)
def test_any_text_gives_blocks_whose_places_are_in_the_file(body: str) -> None:
    release = release_of(body)
    size = len(release.source.text)
    for block in release.body.blocks:
        assert release.body.span.start <= block.span.start <= block.span.end <= size
        assert letters_map_back(release, block)
    for span in release.body.protected:
        assert 0 <= span.start <= span.end <= size
