"""What a new release is to hold: asked for by the writer, filled in from the newsroom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from pressctl.errors import UsageError
from pressctl.newsroom.newsroom import Newsroom, Person, in_language
from pressctl.record import record
from pressctl.release.release import KINDS
from pressctl.release.slug import slugify
from pressctl.schema import nearest

MAX_TITLE = 1_000


@record
class Draft:
    """A release to be. `title` is None where the writer has none yet; ids are those of the newsroom's directory."""

    date: dt.date
    kind: str = "news"
    language: str = "en"
    title: str | None = None
    embargo: dt.datetime | None = None
    contacts: tuple[str, ...] = ()
    spokespeople: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    place: str | None = None  # for the dateline
    slug: str | None = None  # asked for by the writer; else it comes from the title

    @property
    def stem(self) -> str:
        """The file's name without its ending: date, slug (else the kind), language."""
        slug = self.slug or slugify(self.title or "") or self.kind
        return f"{self.date.isoformat()}-{slug}.{self.language}"


def make_draft(
    newsroom: Newsroom,
    date: dt.date,
    *,
    title: str | None = None,
    kind: str = "news",
    language: str | None = None,
    embargo: dt.datetime | None = None,
    contacts: tuple[str, ...] = (),
    spokespeople: tuple[str, ...] = (),
    place: str | None = None,
    slug: str | None = None,
) -> Draft:
    """A draft, with what was not asked for filled in: the newsroom's language, first contact, spokesperson, boilerplate,
    place.

    The spokesperson is the first person of the directory who speaks for the newsroom on that day. Raises UsageError for
    a kind, contact or person that is not known, and for a slug that is none.
    """
    language = language or newsroom.language
    known = tuple(newsroom.people)
    speakers = tuple(_known(one, known, "person", "[people]") for one in spokespeople)
    addresses = tuple(_known(one, tuple(newsroom.contacts), "contact", "[contacts]") for one in contacts)
    return Draft(
        date=date,
        kind=_kind(kind),
        language=language,
        title=_title(title),
        embargo=embargo,
        contacts=addresses or tuple(newsroom.contacts)[:1],
        spokespeople=speakers or tuple(person.id for person in speaking(newsroom.people, date))[:1],
        boilerplate=tuple(one for one, texts in newsroom.boilerplate.items() if in_language(texts, language))[:1],
        place=place or in_language(newsroom.place, language),
        slug=_slug(slug),
    )


def speaking(people: Mapping[str, Person], date: dt.date) -> list[Person]:
    """The people who speak for the newsroom on a day."""
    return [
        person
        for person in people.values()
        if (person.since is None or person.since <= date) and (person.until is None or date <= person.until)
    ]


def _title(title: str | None) -> str | None:
    text = " ".join((title or "").split())
    if len(text) > MAX_TITLE:
        raise UsageError(
            f"The title is {len(text):,} characters long; at most {MAX_TITLE:,} are read.", help="Shorten it."
        )
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UsageError("The title can't be read as UTF-8.", help="Type it again.") from None
    return text or None


def _kind(kind: str) -> str:
    if kind in KINDS:
        return kind
    near = nearest(kind, KINDS)
    hint = f"Did you mean {near}?" if near else f"Kinds are {', '.join(KINDS)}."
    raise UsageError(f"“{kind}” is not a kind of release.", help=hint)


def _slug(slug: str | None) -> str | None:
    if not slug:
        return None
    if slugify(slug) == slug:
        return slug
    better = slugify(slug)
    hint = f"Write it as {better}." if better else "Write it in letters a to z, digits and hyphens."
    raise UsageError(f"“{slug}” can't stand in a web address.", help=hint)


def _known(asked: str, known: tuple[str, ...], what: str, table: str) -> str:
    if asked in known:
        return asked
    near = nearest(asked, known)
    if near:
        hint = f"Did you mean {near}?"
    elif known:
        hint = f"Known are {', '.join(known[:20])}."
    else:
        hint = f"There is none yet: add one to {table} in pressctl.toml."
    raise UsageError(f"pressctl.toml knows no {what} “{asked}”.", help=hint)
