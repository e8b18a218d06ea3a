"""What an export is asked to deliver, and what became of it. Light to import: most exports deliver to no system."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pressctl.files.manifest import Output
from pressctl.record import field, record
from pressctl.rendering.story import Provider

if TYPE_CHECKING:
    from pressctl.delivery.piece import Piece
    from pressctl.delivery.system import Settings, System
    from pressctl.errors import PressctlError
    from pressctl.files.spool import Spooled
    from pressctl.reporting.plan import Planned


@record
class Deliveries:
    """Which systems an export is for. `settings` are by system; `recipients` is a list's file and its list of those who
    want no mail (None: there is none), `versions` the languages of each slug, `usual` the newsroom's language."""

    to: tuple[str, ...] = ()
    settings: Mapping[str, Settings] = field(default_factory=dict)
    recipients: tuple[str, str | None] | None = None
    list_name: str = "releases"
    versions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    usual: str = "en"
    provider: Provider = field(default_factory=Provider)
    root: str | None = None  # of the newsroom that issues

    @property
    def of_all(self) -> tuple[str, ...]:
        """The systems whose output is made of all releases."""
        return tuple(name for name in self.to if _system(name).kind != "release")

    @property
    def mails(self) -> tuple[str, ...]:
        """The mails that these systems take."""
        return tuple(dict.fromkeys(mail for name in self.to for mail in _system(name).mails))


@record
class Delivered:
    """What became of one release: its outputs, how many of them changed, parts that wait to be joined, and why a system
    could not take it."""

    outputs: tuple[Output, ...] = ()
    changed: int = 0
    spooled: Mapping[str, Spooled] = field(default_factory=dict)
    faults: Mapping[str, PressctlError] = field(default_factory=dict)  # by system
    planned: tuple[Planned, ...] = ()


def _system(name: str) -> System:
    from pressctl.delivery.systems import system

    return system(name)


def output_of(piece: Piece) -> Output:
    """An output as manifests list it."""
    return Output(piece.path, piece.format, sha256(piece.data), len(piece.data))


def sha256(data: bytes) -> str:
    """The digest by which manifests know bytes, in hexadecimal."""
    import hashlib  # with all that it loads of other digests; a release that is printed needs none

    return hashlib.sha256(data).hexdigest()
