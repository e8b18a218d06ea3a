"""Outputs of releases that are gone: which they are, and their removal."""

from __future__ import annotations

import os

from pressctl.batch.manifests import Run, put_manifest
from pressctl.batch.verify import files_below
from pressctl.delivery.piece import PRIVATE, PRIVATE_MODE
from pressctl.errors import RenderError
from pressctl.files.manifest import Manifest, known_manifest
from pressctl.files.out_folder import OutFolder
from pressctl.record import record, replace


@record
class Leftovers:
    """Releases of a manifest whose files are gone, and all outputs that nothing makes any more, relative to the export."""

    releases: tuple[str, ...]
    outputs: tuple[str, ...]


def find_leftovers(out: str, root: str, run: Run) -> Leftovers:
    """What an export holds that no release of the newsroom in `root` makes any more. `run` is the export just done."""
    manifest = known_manifest(out) or Manifest()
    hidden = known_manifest(os.path.join(out, PRIVATE)) or Manifest()
    every = (*manifest.releases, *hidden.releases)
    gone = [entry for entry in every if not os.path.lexists(os.path.join(root, *entry.file.split("/")))]
    names = {entry.file for entry in gone}
    kept = {one.path for entry in every if entry.file not in names for one in entry.outputs}
    outputs = {one.path for entry in every for one in entry.outputs} | run.replaced
    # An export holds outputs only, so what lies in a release's folder and no release makes is an old one's.
    folders = {entry.slug for entry in every} | run.replaced_slugs
    outputs |= {path for path in files_below(out) if "/" in path and path.partition("/")[0] in folders}
    return Leftovers(tuple(sorted(names)), tuple(sorted(outputs - kept)))


def remove_leftovers(out: str, leftovers: Leftovers) -> int:
    """Remove them, and their releases from the manifest; returns how many files were there. Raises OutputError."""
    folder = OutFolder(out)
    count = 0
    for path in leftovers.outputs:
        try:
            present = os.path.lexists(os.path.join(out, *path.split("/")))
            folder.remove(path)
            count += present
        except RenderError:  # a manifest is not trusted: a name that we never wrote is not removed
            continue
    for place, mode in ((out, None), (os.path.join(out, PRIVATE), PRIVATE_MODE)):
        manifest = known_manifest(place)
        if manifest is not None:
            entries = tuple(entry for entry in manifest.releases if entry.file not in leftovers.releases)
            put_manifest(place, replace(manifest, releases=entries), mode)
    return count
