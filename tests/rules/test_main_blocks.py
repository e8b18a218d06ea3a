import datetime as dt
from collections.abc import Callable

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.surroundings import Surroundings
from pressctl.release.parse import parse_release
from pressctl.rules.rule import Subject
from pressctl.rules.texts import main_blocks
from pressctl.source import source_from_text

HEAD = "---\ntitle: T\nlanguage: en\ndate: 2026-03-12\n---\n"
CONTACT = "Press contact:\n\nAda Quill\n+44 20 7946 0412\n\n"


def subject(body: str) -> Subject:
    newsroom = Newsroom()
    reading = read_release(parse_release(source_from_text(HEAD + body, "a.md"), newsroom))
    return Subject(reading=reading, newsroom=newsroom, surroundings=Surroundings(now=dt.datetime.now(dt.UTC)))


def test_contacts_are_not_the_news() -> None:
    found = main_blocks(subject("LONDON – The lake opens.\n\nIt is deep.\n\n" + CONTACT * 2))
    assert [block.text for block in found] == ["LONDON – The lake opens.", "It is deep."]


def test_work_grows_with_the_number_of_contacts(calls: Callable[[Callable[[], object]], int]) -> None:
    def work(count: int) -> int:
        many = subject("LONDON – The lake opens.\n\n" + CONTACT * count)
        return calls(lambda: list(main_blocks(many)))

    assert work(2_000) < 5 * work(500) + 1_000
