"""What lies around a release: the frozen facts that rules and renderings need from outside the file.

`files/gather.py` fills it from the disk and the clock; tests write it by hand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

from pressctl.record import field, record


@record
class FileFact:
    """What is known of a file that a release names. `kind` is a media type found by content, e.g. `image/jpeg`."""

    exists: bool
    inside: bool = True  # inside the newsroom, not through a link that leads out
    size: int = 0  # bytes
    kind: str | None = None
    width: int | None = None  # pixels
    height: int | None = None


@record
class Neighbour:
    """Another release of the newsroom, as far as cross-file rules and renderings need it."""

    path: str  # relative to the newsroom, with forward slashes
    slug: str
    language: str
    title: str | None = None
    date: dt.date | None = None
    url: str | None = None
    status: str = "approved"
    embargoed: bool = False
    translations: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@record
class Surroundings:
    """Facts from outside the release.

    `now` is aware; None where no clock may be looked at. `path` is the release relative to the newsroom. `files` maps
    a name as the release writes it (`images/minsk.jpg`) to what is known of it. `neighbours` maps a name as the
    release writes it (in `translations`, `corrects`) to the release found there. `rivals` are the newsroom's other
    files (as `path`) with this release's slug and language. `templates` are the names that a release may ask for in
    `template`; None where they were not looked at, which is done only for a release that asks.
    """

    now: dt.datetime | None = None
    path: str | None = None
    files: Mapping[str, FileFact] = field(default_factory=lambda: MappingProxyType({}))
    neighbours: Mapping[str, Neighbour] = field(default_factory=lambda: MappingProxyType({}))
    rivals: tuple[str, ...] = ()
    templates: tuple[str, ...] | None = None
