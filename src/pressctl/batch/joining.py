"""Outputs that are made of all releases: mailboxes, feeds, the newsroom's index."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from pressctl.batch.deliveries import Deliveries, output_of
from pressctl.batch.delivering import write_piece
from pressctl.batch.exporting import Exported
from pressctl.batch.result_log import ResultLog
from pressctl.delivery.piece import PRIVATE_MODE, is_private
from pressctl.delivery.system import Mailing, Part, Settings, System
from pressctl.delivery.systems import system
from pressctl.files.manifest import ListOutput, Output
from pressctl.files.out_folder import OutFolder
from pressctl.files.render_templates import render_templates
from pressctl.files.spool import Spooled
from pressctl.record import replace


def join_all(results: ResultLog, deliveries: Deliveries, out: str) -> list[ListOutput]:
    """Write them, and say what is in each. The parts that waited on the disk are removed. Raises PressctlError."""
    folder = OutFolder(out)
    found: list[ListOutput] = []
    try:
        for name in deliveries.of_all:
            spooled: list[Spooled] = []
            files: list[str] = []
            for result in results:
                if name in result.spooled:
                    spooled.append(result.spooled[name])
                    files += [result.entry.file] if result.entry else []
            outputs = _outputs(system(name), spooled, deliveries, folder)
            found += [ListOutput(one.path, one.format, one.sha256, one.bytes, tuple(files)) for one in outputs]
        folder.settle()
    except BaseException:
        folder.abandon()
        raise
    finally:
        discard_parts(results)
    return found


def discard_parts(results: Iterable[Exported]) -> None:
    """Remove what waited on the disk."""
    for result in results:
        for one in result.spooled.values():
            one.discard()


def _outputs(one: System, spooled: Sequence[Spooled], deliveries: Deliveries, folder: OutFolder) -> Iterator[Output]:
    if one.whole is None:
        mailing = Mailing(deliveries.list_name, None if deliveries.recipients is None else ())
        yield _joined(one.list_path(mailing), one.name, spooled, folder)
        return
    settings = deliveries.settings.get(one.name, Settings())
    provider = replace(deliveries.provider, templates=render_templates(deliveries.root))
    for piece in one.whole(_parts(spooled), settings, provider):
        write_piece(folder, piece)
        yield output_of(piece)


def _parts(spooled: Sequence[Spooled]) -> Iterator[Part]:
    for one in spooled:
        for key, data in one.read():
            yield Part(key, data)


def _joined(path: str, name: str, spooled: Sequence[Spooled], folder: OutFolder) -> Output:
    """The parts behind each other, one at a time in memory."""
    digest, size = hashlib.sha256(), 0

    def chunks() -> Iterator[bytes]:
        nonlocal size
        for part in _parts(spooled):
            digest.update(part.data)
            size += len(part.data)
            yield part.data

    folder.write_chunks(path, chunks(), mode=PRIVATE_MODE if is_private(path) else None)
    return Output(path, name, digest.hexdigest(), size)
