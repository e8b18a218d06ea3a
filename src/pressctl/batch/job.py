"""What is asked of every file of a batch, and what becomes of each. Light to import: a cached answer needs no more."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.errors import PressctlError
from pressctl.record import field, record
from pressctl.reporting.row import Row
from pressctl.rules.finding import Severity

if TYPE_CHECKING:
    from pressctl.newsroom.newsroom import Newsroom


@record
class Selection:
    """The rules that a command line asks for; None leaves pressctl.toml's choice."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    extend_ignore: tuple[str, ...] = ()


@record
class Job:
    """What is asked of every file of a batch: small, so that it travels to workers cheaply."""

    choice: NewsroomChoice = field(default_factory=NewsroomChoice)
    selection: Selection = field(default_factory=Selection)
    now: dt.datetime | None = None
    fail_on: Severity | None = None  # None: pressctl.toml's
    explain: bool = False
    ui_language: str | None = None  # of messages; None: pressctl.toml's, else `locale`
    locale: str = "en"
    remember: bool = False  # say what outcomes depend on
    rivals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by path: files with its slug and language

    def newsroom_for(self, path: str) -> Newsroom:
        """The newsroom that holds for a file."""
        return self.choice.newsroom_for(os.path.dirname(path))


@record
class Memory:
    """What a remembered outcome depends on: the digest of the release's bytes, what was seen of other files (by path),
    and whether a rule may have looked at the clock."""

    content: str
    depends: Mapping[str, list[Any]]
    clock: bool = True


@record
class Outcome:
    """What became of one file: its findings, or the error that kept pressctl from reading it.

    `fault` is the traceback where pressctl itself failed. `failing` is true where a finding reaches `fail-on`; `fixed`
    counts the findings that were mended, `diff` is how the file would change. `memory` is None where the outcome may
    not be remembered.
    """

    file: str
    rows: tuple[Row, ...] = ()
    error: PressctlError | None = None
    fault: str | None = None
    failing: bool = False
    fixed: int = 0
    diff: str = ""
    memory: Memory | None = None
    language: str = "en"  # of the messages
