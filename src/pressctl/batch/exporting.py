"""One release through the whole of `export`: checked, let out or refused, rendered, its outputs laid aside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pressctl.batch.checking import Checked, check_source, depends_on
from pressctl.batch.deliveries import Delivered, Deliveries, output_of, sha256
from pressctl.batch.discover import Item
from pressctl.batch.job import Job
from pressctl.batch.parallel import lost_worker
from pressctl.batch.pieces import mail_pieces, picture_bytes, pieces_of
from pressctl.batch.refusing import FaultyError, embargo_text, let_out
from pressctl.errors import NewsroomError, OutputError, PressctlError, RefusedError, RenderError
from pressctl.files.manifest import Entry, Output
from pressctl.files.out_folder import OutFolder
from pressctl.files.render_templates import render_templates
from pressctl.reading.embargo import embargo_state
from pressctl.record import field, record
from pressctl.rendering.render import Renderer
from pressctl.rendering.rendered import Rendered
from pressctl.reporting.export_report import Done
from pressctl.rules.finding import Message
from pressctl.source import SourceFile, open_source

if TYPE_CHECKING:
    from pressctl.files.spool import Spooled
    from pressctl.reporting.plan import Planned

FORMATS = ("html", "text", "email")

Status = Literal["made", "unchanged", "refused", "failed", "unread"]


@record
class ExportJob:
    """What is asked of every release of an export: small, so that it travels to workers cheaply.

    `job.now` is the moment at which embargoes are judged. `rivals` maps a release's path to the one that has its names
    already.
    """

    job: Job
    out: str
    formats: tuple[str, ...] = FORMATS
    embargoed: bool = False
    force: bool = False
    dry_run: bool = False
    ascii: bool = False
    pictures: str | None = None
    rivals: Mapping[str, str] = field(default_factory=dict)
    deliveries: Deliveries = field(default_factory=Deliveries)


@record
class Made:
    """What a release's outputs depend on: the digest of its bytes, and the stamps of the files that it names."""

    content: str
    depends: Mapping[str, list[int] | None]


@record
class Exported:
    """What became of one release. `entry` stands in the manifest; a refused release has none.

    `changed` counts the outputs that were written, `error` says why a release was refused or failed, `fault` is the
    traceback where pressctl itself failed. `first` is the message of the first finding for which it was refused.
    `spooled` waits, by system, for the outputs that are made of all releases.
    """

    file: str
    status: Status
    entry: Entry | None = None
    error: PressctlError | None = None
    fault: str | None = None
    changed: int = 0
    made: Made | None = None
    spooled: Mapping[str, Spooled] = field(default_factory=dict)
    planned: tuple[Planned, ...] = ()
    first: Message | None = None

    @property
    def done(self) -> Done:
        """The same, as reports show it."""
        reason = (
            str(self.error) if self.error else "This is a fault in pressctl, not in the file." if self.fault else None
        )
        outputs = tuple(output.path for output in self.entry.outputs) if self.entry else ()
        return Done(self.file, self.status, reason, outputs, self.changed)


def export_each(items: Sequence[Item], job: ExportJob) -> list[Exported]:
    """Export some releases; their files appear together at the end, after one wait for the disk."""
    out = OutFolder(job.out)
    try:
        done = [export_file(item, job, out) for item in items]
        if not job.dry_run:
            out.settle()
    except OutputError:
        # One file could not get its name. Which release it belongs to is found by doing them one by one.
        out.abandon()
        done = [_alone(item, job) for item in items]
    except BaseException:
        out.abandon()
        raise
    return done


def _alone(item: Item, job: ExportJob) -> Exported:
    out = OutFolder(job.out)
    done = export_file(item, job, out)
    try:
        out.settle()
    except OutputError as error:
        return Exported(item.shown, "failed", error=error)
    return done


def export_file(item: Item, job: ExportJob, out: OutFolder) -> Exported:
    """One release, behind its own try: whatever it holds, the batch goes on."""
    try:
        source = open_source(Path(item.path), shown=item.shown)
    except PressctlError as error:
        return Exported(item.shown, "unread", error=error)
    try:
        return _export(source, item, job, out)
    except FaultyError as error:
        return Exported(item.shown, "refused", error=error, first=error.first)
    except RefusedError as error:
        return Exported(item.shown, "refused", error=error)
    except NewsroomError as error:
        return Exported(item.shown, "unread", error=error)
    except PressctlError as error:
        return Exported(item.shown, "failed", _failed_entry(source, item, job, error), _placed(error, item))
    except Exception:  # noqa: BLE001 - a fault with one release must not cost the others
        import traceback

        return Exported(item.shown, "failed", fault=traceback.format_exc())


def _placed(error: PressctlError, item: Item) -> PressctlError:
    """The error, with the release's name where it says no other: a mail or a slug does not know whose it is."""
    if error.path is None:
        error.path = item.shown
    return error


def _export(source: SourceFile, item: Item, job: ExportJob, out: OutFolder) -> Exported:
    checked = check_for_export(source, item.path, job)
    if item.path in job.rivals:
        raise RenderError(
            f"{job.rivals[item.path]} has the same slug and language.",
            path=item.shown,
            help="Give one of them another slug.",
        )
    rendered = render_checked(checked, job)
    pieces = list(pieces_of(rendered, item.path, checked))
    faults: dict[str, PressctlError] = {}
    try:
        pieces += mail_pieces(rendered, item.path, checked)
    except RenderError as error:
        faults["email"] = error
    changed = 0
    for piece in pieces:
        if job.dry_run:
            continue
        changed += out.write(piece.path, piece.data)
    outputs = tuple(map(output_of, pieces))
    done = _delivered(rendered, item, checked, job, out, outputs)
    faults |= done.faults
    outputs, changed = (*outputs, *done.outputs), changed + done.changed
    if faults:
        fault = _together(faults, item, alone=not outputs)
        entry = _entry(checked, item, "failed", _said(fault), outputs)
        return Exported(item.shown, "failed", entry, fault, None, changed, None, done.spooled, done.planned)
    entry = _entry(checked, item, "made", None, outputs)
    status: Status = "made" if changed or job.dry_run or done.spooled else "unchanged"
    made = Made(*depends_on(checked, item.path))
    return Exported(item.shown, status, entry, None, None, changed, made, done.spooled, done.planned)


def _delivered(
    rendered: Rendered, item: Item, checked: Checked, job: ExportJob, out: OutFolder, known: tuple[Output, ...]
) -> Delivered:
    """What mailing systems and news desks get. Raises SourceError or RenderError for pictures that can't be read."""
    story = rendered.story
    if story is None:
        return Delivered()
    from pressctl.batch.delivering import deliver

    pictures: dict[str, bytes] = {}
    for mail in (story.mail, story.list_mail):
        pictures |= picture_bytes(mail, item.path, checked) if mail else {}
    return deliver(story, pictures, job.deliveries, out, known, dry_run=job.dry_run)


def _together(faults: Mapping[str, PressctlError], item: Item, *, alone: bool) -> PressctlError:
    """What was wrong, as one error: the first, what others say, and what was not made for it."""
    first = _placed(next(iter(faults.values())), item)
    others = [message for message in dict.fromkeys(one.message for one in faults.values()) if message != first.message]
    if len(faults) > 1 or "email" not in faults:
        others.append(f"Not made: {', '.join(faults)}.")
    if not alone:
        others.append("Its other outputs were made.")
    first.help = " ".join(filter(None, (first.help, *others)))
    return first


def check_for_export(source: SourceFile, path: str, job: ExportJob) -> Checked:
    """A release that may go out, with the errors for which it might not. Raises RefusedError for one that may not."""
    checked = check_source(source, path, job.job, "nothing" if job.force else "errors")
    let_out(checked, job.job.now, embargoed=job.embargoed, force=job.force)
    return checked


def render_checked(checked: Checked, job: ExportJob) -> Rendered:
    """The release, rendered to the formats that were asked for. Raises RenderError."""
    return _renderer(checked.newsroom.root).render(
        checked.reading,
        checked.newsroom,
        checked.surroundings,
        formats=job.formats,
        embargo_state=embargo_state(checked.reading.release, checked.reading, job.job.now),
        pictures=job.pictures or checked.newsroom.email.pictures,
        ascii=job.ascii,
        story=job.deliveries.mails if job.deliveries.to else None,
    )


@lru_cache(maxsize=8)
def _renderer(root: str | None) -> Renderer:
    return Renderer(render_templates(root))


def _entry(checked: Checked, item: Item, status: str, reason: str | None, outputs: tuple[Output, ...]) -> Entry:
    release = checked.reading.release
    embargoed = release.embargo is not None or bool(checked.reading.embargo_lines)
    return Entry(
        file=checked.surroundings.path or item.shown,
        slug=release.slug,
        language=release.language,
        source_sha256=sha256(release.source.encode(release.source.text)),
        embargo=(embargo_text(checked) or "unclear") if embargoed else None,
        status=status,
        reason=reason,
        outputs=outputs,
    )


def _failed_entry(source: SourceFile, item: Item, job: ExportJob, error: PressctlError) -> Entry:
    """A failed release in the manifest: what was wrong, in words that are the same on any machine."""
    checked = check_source(source, item.path, job.job, "nothing")
    return _entry(checked, item, "failed", _said(error), ())


def _said(error: PressctlError) -> str:
    return " ".join(filter(None, (error.message, error.help)))


def lost_release(item: Item) -> Exported:
    """What is said of a release whose process died."""
    return Exported(item.shown, "unread", error=lost_worker(item.shown))
