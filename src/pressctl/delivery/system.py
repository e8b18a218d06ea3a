"""What a mailing system or news desk is to the rest of the house: a record, and functions that make its outputs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from pressctl.delivery.piece import Piece
from pressctl.record import field, record

if TYPE_CHECKING:
    from pressctl.delivery.recipients import Recipient
    from pressctl.rendering.story import Provider, Story

Kind = Literal["release", "joined", "whole"]
"""How outputs come about: some for each release; one file that is all releases' parts behind each other (mbox); one that
is made of the parts of all (feeds, index)."""

Value = Literal["text", "number", "texts", "numbers", "address", "web", "flag"]


@record
class Setting:
    """A key of `[delivery.<name>]`. With `by_language`, it may be a table by language in place of one value."""

    value: Value
    meaning: str  # a sentence for people, in the JSON Schema and the manual
    example: Any
    required: bool = False
    by_language: bool = False
    choices: tuple[str, ...] = ()


@record
class Settings:
    """`[delivery.<name>]`, checked. Ask with the keys as pressctl.toml writes them."""

    values: Mapping[str, Any] = field(default_factory=dict)

    def get(self, key: str, language: str = "", default: Any = None) -> Any:
        """The value of a key, for a language where it may differ by language: that of the tag, its primary language, or
        "" for all; else `default`."""
        value = self.values.get(key)
        if value is None:
            return default
        if not isinstance(value, Mapping):
            return value
        for tag in (language, language.partition("-")[0], ""):
            if tag in value:
                return value[tag]
        return default


@record
class Limit:
    """A bound of a system: what it counts, how many at most, and where that is said."""

    what: Literal["HTML bytes", "text bytes", "message bytes", "payload bytes", "subject characters"]
    most: int
    source: str
    hard: bool = True  # False: the system takes more, but holds or cuts it; the plan then warns


@record
class Part:
    """What one release adds to an output of many: `key` orders the parts, `data` is the system's own.

    Parts travel between processes and wait on the disk; nothing in them may depend on time or place.
    """

    key: tuple[str, ...]
    data: bytes


@record
class Mailing:
    """What is the same for all releases of an export, and what of it is for this one.

    `list_name` names the outputs of a list. `recipients` are those who get this release in this language; None: no
    recipients were given, and a system that needs an address takes the press office's own. `pictures` maps the sources of
    embedded pictures to their bytes.
    """

    list_name: str = "releases"
    recipients: tuple[Recipient, ...] | None = None
    pictures: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))


@record
class System:
    """A mailing system or news desk.

    `suffix` ends the names of its outputs (`listmonk.json`), or is the whole name of one that is made of all releases
    (`feed.atom`). `mails` are those of a story's mails that it takes. A `public` system gets released texts only.
    `make` gives a release's outputs; `part` and `whole` those of a system of kind "joined" or "whole". All three raise
    NotCarriedError for what the system can't carry.
    """

    name: str
    title: str  # as the vendor writes it
    suffix: str
    kind: Kind = "release"
    mails: tuple[Literal["mail", "campaign", "list"], ...] = ()
    public: bool = False
    takes_recipients: bool = False
    needs_sender: bool = False  # [email] from
    settings: Mapping[str, Setting] = field(default_factory=lambda: MappingProxyType({}))
    limits: tuple[Limit, ...] = ()
    unsubscribe: Callable[[Story, Settings], str] | None = None  # how readers leave, in words for the plan
    lists: Callable[[Story, Settings], tuple[str, ...]] | None = None  # whom it goes to without recipients
    notes: tuple[str, ...] = ()  # what the system does on its own, said in the plan
    lacks: tuple[str, ...] = ()  # what it can't carry, and what becomes of a release that has it; for the manual
    make: Callable[[Story, Settings, Mailing], Iterable[Piece]] | None = None
    part: Callable[[Story, Settings, Mailing], Iterable[Part]] | None = None
    whole: Callable[[Iterator[Part], Settings, Provider], Iterable[Piece]] | None = None

    def path(self, story: Story) -> str:
        """Where the output for a release goes."""
        return f"{story.slug}/{story.stem}.{self.suffix}"

    def list_path(self, mailing: Mailing) -> str:
        """Where the output of a whole list goes: `releases.mbox`, `private/press.mbox`."""
        name = f"{mailing.list_name}.{self.suffix}"
        return name if mailing.recipients is None else f"private/{name}"

    def batch_path(self, story: Story, mailing: Mailing, number: int) -> str:
        """Where a batch of recipients goes, counted from 1: `private/press/lake-office.en.brevo.001.json`."""
        stem, _, suffix = self.suffix.rpartition(".")
        return f"private/{mailing.list_name}/{story.stem}.{stem}.{number:03}.{suffix}"
