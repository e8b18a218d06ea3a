"""What mailing systems and news desks get of one release: made, laid aside, counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from pressctl.batch.deliveries import Delivered, Deliveries, output_of, sha256
from pressctl.batch.discover import shown_from_here
from pressctl.batch.fingerprint import stamp
from pressctl.delivery.limits import exceeded, measured, refuse_too_much
from pressctl.delivery.maildir import FOLDERS
from pressctl.delivery.piece import PRIVATE_MODE, Piece
from pressctl.delivery.recipients import MAX_LIST_BYTES, Recipients, read_recipients, read_suppressed, readers_of
from pressctl.delivery.system import Mailing, Settings, System
from pressctl.delivery.systems import system
from pressctl.errors import PressctlError, RenderError
from pressctl.files.manifest import Output
from pressctl.files.out_folder import OutFolder
from pressctl.files.spool import Spool, Spooled
from pressctl.rendering.story import Story
from pressctl.reporting.plan import Planned
from pressctl.source import read_bytes


def deliver(
    story: Story,
    pictures: Mapping[str, bytes],
    deliveries: Deliveries,
    out: OutFolder,
    known: Sequence[Output],
    *,
    dry_run: bool,
) -> Delivered:
    """Make what every system gets of a release. `known` are its outputs so far: the same file is not made twice.

    A system that can't take the release is a fault; the others get it all the same.
    """
    taken = {output.path: output.sha256 for output in known}
    outputs: list[Output] = []
    spooled: dict[str, Spooled] = {}
    faults: dict[str, PressctlError] = {}
    planned: list[Planned] = []
    changed = 0
    for name in deliveries.to:
        one = system(name)
        if one.public and not story.public:
            continue
        mailing = _mailing(story, one, deliveries, pictures)
        sizes: list[int] = []
        try:
            refuse_faults(one, story)
            if one.part is not None:
                spooled.update(_spool(one, story, deliveries, mailing, out, sizes, dry_run=dry_run))
            else:
                for piece in _pieces(one, story, deliveries, mailing):
                    sizes.append(len(piece.data))
                    if _taken(piece, taken, story):
                        continue
                    changed += 0 if dry_run else write_piece(out, piece)
                    outputs.append(output_of(piece))
        except PressctlError as error:
            faults[name] = placed(error, story)
            continue
        planned.append(_planned(one, story, deliveries, mailing, sizes))
    return Delivered(tuple(outputs), changed, spooled, faults, tuple(planned))


def pieces_for(name: str, story: Story, deliveries: Deliveries, pictures: Mapping[str, bytes]) -> Iterator[Piece]:
    """What a system of kind "release" gets of one release, without recipients. Raises PressctlError."""
    one = system(name)
    try:
        refuse_faults(one, story)
        yield from _pieces(one, story, deliveries, Mailing(deliveries.list_name, None, pictures))
    except PressctlError as error:
        raise placed(error, story) from None


def refuse_faults(one: System, story: Story) -> None:
    """Raise the RenderError of a mail that a system takes and that could not be made."""
    for mail in one.mails:
        if mail in story.mail_faults:
            raise story.mail_faults[mail]


def placed(error: PressctlError, story: Story) -> PressctlError:
    """The error, with the release's name where it says no other."""
    if error.path is None:
        error.path = story.source.path
    return error


def _mailing(story: Story, one: System, deliveries: Deliveries, pictures: Mapping[str, bytes]) -> Mailing:
    people = None
    if deliveries.recipients is not None and one.takes_recipients:
        versions = {story.language, *story.versions, *deliveries.versions.get(story.slug, ())}
        everybody = recipients_of(*deliveries.recipients).people
        people = readers_of(everybody, story.language, tuple(versions), deliveries.usual)
    return Mailing(deliveries.list_name, people, pictures)


def recipients_of(path: str, suppress: str | None) -> Recipients:
    """A list of recipients, read once a process as long as its files stay as they are. Raises SourceError or UsageError."""
    return _read_list(path, suppress, tuple(repr(stamp(one)) for one in (path, suppress) if one))


@lru_cache(maxsize=2)
def _read_list(path: str, suppress: str | None, stamps: tuple[str, ...]) -> Recipients:
    data = read_bytes(Path(path), limit=MAX_LIST_BYTES, shown=shown_from_here(path))
    unwanted: frozenset[str] = frozenset()
    if suppress is not None:
        said = read_bytes(Path(suppress), limit=MAX_LIST_BYTES, shown=shown_from_here(suppress))
        unwanted = read_suppressed(said, shown_from_here(suppress))
    return read_recipients(data, shown_from_here(path), unwanted)


def _pieces(one: System, story: Story, deliveries: Deliveries, mailing: Mailing) -> Iterator[Piece]:
    assert one.make is not None
    for piece in one.make(story, deliveries.settings.get(one.name, Settings()), mailing):
        refuse_too_much(one, story, measured(one, story, (len(piece.data),)))
        yield piece


def _taken(piece: Piece, taken: dict[str, str], story: Story) -> bool:
    """Whether the same file was made already. Raises RenderError where another file has its name."""
    digest = sha256(piece.data)
    if piece.path in taken and taken[piece.path] != digest:
        raise RenderError(f"Two outputs of this release would be called {piece.path}.", path=story.source.path)
    known = piece.path in taken
    taken[piece.path] = digest
    return known


def _spool(
    one: System,
    story: Story,
    deliveries: Deliveries,
    mailing: Mailing,
    out: OutFolder,
    sizes: list[int],
    *,
    dry_run: bool,
) -> dict[str, Spooled]:
    assert one.part is not None
    spool = Spool(out.root)
    try:
        for part in one.part(story, deliveries.settings.get(one.name, Settings()), mailing):
            sizes.append(len(part.data))
            refuse_too_much(one, story, measured(one, story, sizes[-1:]))
            if not dry_run:
                spool.add(part.key, part.data)
    except BaseException:
        spool.discard()
        raise
    done = spool.done()
    return {one.name: done} if done else {}


def write_piece(out: OutFolder, piece: Piece) -> bool:
    """Lay an output aside; what holds recipients is readable by its maker alone."""
    if piece.format == "maildir":
        folder = piece.path.rpartition("/new/")[0]
        for name in FOLDERS:
            out.folder(f"{folder}/{name}")
    return out.write(piece.path, piece.data, mode=PRIVATE_MODE if piece.private else None)


def _planned(one: System, story: Story, deliveries: Deliveries, mailing: Mailing, sizes: Sequence[int]) -> Planned:
    settings = deliveries.settings.get(one.name, Settings())
    sizes_by_limit = measured(one, story, sizes)
    without = mailing.recipients is None
    return Planned(
        file=story.source.path,
        slug=story.slug,
        language=story.language,
        embargo=story.state,
        until=story.embargo.isoformat() if story.embargo else None,
        system=one.name,
        outputs=len(sizes),
        bytes=sum(sizes),
        unsubscribe=one.unsubscribe(story, settings) if one.unsubscribe else "",
        to=one.lists(story, settings) if one.lists and without else (),
        recipients=None if mailing.recipients is None else len(mailing.recipients),
        sizes=sizes_by_limit,
        warnings=(*exceeded(one, sizes_by_limit), *one.notes),
    )
