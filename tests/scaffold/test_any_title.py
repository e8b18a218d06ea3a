"""Whatever the headline, the file that new makes says just that."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from pressctl.files.release_templates import release_loader
from pressctl.newsroom.newsroom import Newsroom, Person
from pressctl.release.parse import parse_release
from pressctl.scaffold.compose import compose
from pressctl.scaffold.draft import make_draft
from pressctl.source import source_from_text

TITLES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60) | st.text(
    "-: #[]{}'\"\n\\%{{}}", min_size=1
)
LOAD = release_loader(None)


@settings(max_examples=150, deadline=None)
@given(TITLES, st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30))
def test_it_reads_back(title: str, name: str) -> None:
    people = {"a": Person("a", name, title={"": "Director"})}
    newsroom = Newsroom(people=people)
    draft = make_draft(newsroom, dt.date(2026, 3, 12), title=title)
    release = parse_release(source_from_text(compose(draft, newsroom, LOAD, "news.md.j2"), "a.md"), newsroom)
    said = " ".join(title.split())
    assert release.problems == ()
    assert release.headline == (said or "[[Headline: the news in one sentence]]")
    assert release.status == "draft"
