"""The fence and the YAML between: every refusal has its sentence and its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.newsroom.newsroom import Newsroom
from pressctl.record import replace
from pressctl.release.blocks import Body
from pressctl.release.frontmatter import MAX_FRONT_MATTER, read_front_matter
from pressctl.release.parse import parse_release
from pressctl.source import source_from_text


def problems(text: str) -> list[tuple[str, int, int, str]]:
    release = parse_release(source_from_text(text), Newsroom())
    return [(p.kind, *release.source.position(p.span.start), p.message) for p in release.problems]


def front(lines: str) -> str:
    return f"---\n{lines}\n---\n\nText.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Text only.\n", ("front-matter-missing", 1, 1, "The release has no front matter.")),
        (
            "\n---\ntitle: A\n---\n",
            ("front-matter-missing", 1, 1, "The front matter does not begin on the first line."),
        ),
        (
            "+++\ntitle = 'A'\n+++\n",
            (
                "front-matter-missing",
                1,
                1,
                "The front matter is TOML or JSON; pressctl reads YAML between two lines of ---.",
            ),
        ),
        (
            "---\ntitle: A\n\nText.\n",
            ("front-matter-malformed", 1, 1, "The front matter is opened by --- but never closed."),
        ),
        (front("- a\n- b"), ("front-matter-malformed", 2, 1, "The front matter is a list, not `key: value` lines.")),
        (
            front("a sentence"),
            ("front-matter-malformed", 2, 1, "The front matter is a sentence, not `key: value` lines."),
        ),
        (
            front("title: A: b"),
            (
                "front-matter-malformed",
                2,
                9,
                "This line has a second colon followed by a space, which YAML takes for another key.",
            ),
        ),
        (
            front('title: "A\nkind: news'),
            ("front-matter-malformed", 2, 8, "A quotation mark is opened and never closed."),
        ),
        (
            front("title: *A"),
            (
                "front-matter-malformed",
                2,
                8,
                "A value of the front matter begins with *, which YAML takes for a reference.",
            ),
        ),
        (
            front("title: &a A"),
            ("front-matter-malformed", 2, 8, "A value of the front matter begins with &, which YAML takes for a name."),
        ),
        (
            front("title: !!python/name:os.system x"),
            ("front-matter-malformed", 2, 8, "A value of the front matter begins with !, which YAML takes for a type."),
        ),
        (
            front("a: {x: 1}\n<<: {b: 1}"),
            ("front-matter-malformed", 3, 1, "The front matter uses a merge key (<<), which pressctl does not read."),
        ),
        (
            front("[a, b]: c"),
            ("front-matter-malformed", 2, 1, "A key of the front matter is a list or a group, not a word."),
        ),
        (
            front("title: A\x00B"),
            (
                "front-matter-malformed",
                2,
                9,
                "The front matter holds a control character (U+0000) that no editor shows.",
            ),
        ),
        (front("title: A\ntitle: B"), ("duplicate-key", 3, 1, "`title` stands twice; only the first is read.")),
        (front("titel: A"), ("unknown-key", 2, 1, "pressctl knows no key `titel`.")),
        (front("title: [A, B]"), ("wrong-type", 2, 8, "`title` is a list; it must be a text.")),
        (front("language: fr_FR"), ("language-invalid", 2, 11, "`language: fr_FR` is no language code.")),
        (front("date: 2026-02-30"), ("date-invalid", 2, 7, "There is no such day: 2026-02-30.")),
        (front("date: 12/03/2026"), ("date-invalid", 2, 7, "`date` is no day: 12/03/2026.")),
        (front("kind: nws"), ("kind-unknown", 2, 7, "pressctl knows no kind `nws`.")),
        (front("slug: ../../etc"), ("slug-invalid", 2, 7, "`slug: ../../etc` can't be part of an address.")),
        (
            front("x: " + "[" * 30 + "]" * 30),
            ("front-matter-malformed", 2, 23, "The front matter is nested more than 20 levels deep."),
        ),
    ],
)
def test_each_problem_has_its_sentence_and_place(text: str, expected: tuple[str, int, int, str]) -> None:
    assert problems(text) == [expected]


@pytest.mark.parametrize("depth", [20_000, 30_000])
@pytest.mark.parametrize("brackets", ["[]", "{}"])
def test_deep_nesting_is_refused_before_any_loader_sees_it(depth: int, brackets: str) -> None:
    found = problems(front("x: " + brackets[0] * depth))
    assert [kind for kind, *_ in found] == ["front-matter-malformed"]


def test_front_matter_at_its_bound_is_read_and_past_it_refused() -> None:
    room = MAX_FRONT_MATTER - len("x-a: \n")
    assert problems(front("x-a: " + "y" * room)) == []
    assert problems(front("x-a: " + "y" * (room + 1))) == [
        ("front-matter-malformed", 1, 1, "The front matter is 64,001 characters long; pressctl reads up to 64,000.")
    ]


def test_scalars_stay_text() -> None:
    tree = read_front_matter(front("language: no\nx-time: 1:30\nx-phone: +41227179111\nx-n: 1.10\ntitle: ~")).tree
    assert tree is not None
    assert [(e.key.text, getattr(e.value, "text", None)) for e in tree.entries] == [
        ("language", "no"), ("x-time", "1:30"), ("x-phone", "+41227179111"), ("x-n", "1.10"), ("title", "~"),
    ]  # fmt: skip


def test_a_byte_order_mark_and_crlf_change_nothing_but_the_places() -> None:
    text = front("title: Été à Ville\ndate: 2026-03-12")
    plain = parse_release(source_from_text(text), Newsroom())
    windows = parse_release(source_from_text("\ufeff" + text.replace("\n", "\r\n")), Newsroom())
    assert windows.source.encoding == "utf-8-sig"
    assert (windows.headline, windows.date and windows.date.value) == (plain.headline, plain.date and plain.date.value)
    assert windows.title is not None
    assert windows.source.position(windows.title.span.start) == (2, 8)


@pytest.mark.parametrize(
    ("value", "until", "unclear"),
    [
        ("2026-06-05T09:00+03:00", "2026-06-05T09:00:00+03:00", None),
        ("2026-06-05 09:00 Z", "2026-06-05T09:00:00+00:00", None),
        ("2026-06-05T09:00", None, "no-offset"),
        ("2026-06-05", None, "no-time"),
        ("tomorrow", None, "unreadable"),
        ("2026-06-05T25:00+03:00", None, "unreadable"),
        ("2026-06-05T09:00X03:00", None, "unreadable"),
        ("2026-06-05T09:00−03:00", "2026-06-05T09:00:00-03:00", None),
        ("9999-12-31T23:59-14:00", None, "unreadable"),
        ("[2026]", None, "unreadable"),
    ],
)
def test_an_embargo_is_clear_or_unclear_but_never_absent(value: str, until: str | None, unclear: str | None) -> None:
    embargo = parse_release(source_from_text(front(f"embargo: {value}")), Newsroom()).embargo
    assert embargo is not None
    assert (embargo.until.isoformat() if embargo.until else None, embargo.unclear) == (until, unclear)


def test_an_empty_embargo_is_none() -> None:
    assert parse_release(source_from_text(front("embargo: ~")), Newsroom()).embargo is None


_YAMLISH = st.text(st.sampled_from(list("ab:-[]{}&*!|>'\"#%@`,? \n\t\r\x00\ufeffé٣—~<0123456789")), max_size=200)


@given(_YAMLISH)
def test_no_front_matter_raises_and_every_place_is_in_the_file(inner: str) -> None:
    source = source_from_text(f"---\n{inner}\n---\nText.\n")
    release = parse_release(source, Newsroom())
    for problem in release.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(source.text)
        assert problem.message.endswith((".", "?", ")"))
        assert problem.help


def test_a_head_alone_says_all_but_the_body() -> None:
    text = "---\ntitle: Lake office opens\nlanguage: fr\ndate: 2026-03-12\nembargo: 2026-03-12T09:00+01:00\n---\n\nIt opens.\n"
    whole = parse_release(source_from_text(text, "a.fr.md"), Newsroom())
    head = parse_release(source_from_text(text, "a.fr.md"), Newsroom(), body=False)
    assert head == replace(whole, body=Body(whole.body.span, ()))
    assert [block.text for block in whole.body.blocks] == ["It opens."]
