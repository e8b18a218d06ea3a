"""From what was named on the command line to release files, in path order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.errors import PressctlError, SourceError, UsageError
from pressctl.newsroom.root import FILE_NAME
from pressctl.record import record

if TYPE_CHECKING:
    from pressctl.newsroom.newsroom import Newsroom

SUFFIXES = (".md", ".markdown")
_SKIPPED = frozenset({"node_modules", "__pycache__"})


class Item(NamedTuple):
    """A file to work on: its name as shown (forward slashes), and its path."""

    shown: str
    path: str


@record
class Discovery:
    """The files found, in path order, what could not be looked into, and how many named files were skipped."""

    items: tuple[Item, ...]
    errors: tuple[PressctlError, ...] = ()
    skipped: int = 0


def discover(
    paths: Sequence[str], choice: NewsroomChoice, *, force_exclude: bool = False, suffixes: tuple[str, ...] = SUFFIXES
) -> Discovery:
    """The release files that `paths` name; without any, those of the newsroom around the working folder.

    A file that is named is taken, whatever it is called (with `force_exclude`: unless it is excluded or lies outside
    the newsroom's releases). In a folder, files with one of `suffixes` are taken that lie in the newsroom's releases
    and are not excluded. Raises NewsroomError or SourceError for a pressctl.toml that can't be used.
    """
    search = _Search(choice, force_exclude, suffixes)
    for path in paths or search.newsroom_folders():
        search.add(path)
    return search.result()


class _Search:
    """One discovery under way."""

    def __init__(self, choice: NewsroomChoice, force_exclude: bool, suffixes: tuple[str, ...]) -> None:
        self.choice = choice
        self.force_exclude = force_exclude
        self.suffixes = suffixes
        self.found: dict[str, Item] = {}
        self.errors: list[PressctlError] = []
        self.skipped = 0
        self.newsrooms: dict[str, Newsroom] = {}

    def newsroom_folders(self) -> list[str]:
        here = os.getcwd()
        newsroom = self.choice.newsroom_for(here)
        base = newsroom.root or here
        folders = [_from(os.path.join(base, folder), here) for folder in newsroom.releases]
        missing = [folder for folder in folders if not os.path.isdir(folder)]
        if missing:
            raise SourceError(
                "There is no such folder of releases.",
                path=missing[0],
                help="Name the files or folders to work on, or make a newsroom with `pressctl init`.",
            )
        return folders

    def add(self, path: str) -> None:
        if not path:
            raise UsageError("A file name is empty.", help="Name a file or a folder, or leave it out.")
        if os.path.isdir(path):
            self._walk(path)
            return
        absolute = os.path.abspath(path)
        if self.force_exclude and not self._belongs(absolute, self._newsroom(absolute)):
            self.skipped += 1
            return
        if os.path.basename(absolute) == FILE_NAME:  # read as a release, --fix would mend its quotation marks
            self.errors.append(
                SourceError("These are the newsroom's settings, not a release.", path=path, help="Name a release.")
            )
            return
        self._take(path, absolute)

    def _belongs(self, absolute: str, newsroom: Newsroom) -> bool:
        """Whether a file is a newsroom's release. Where no newsroom is around it, the working folder counts as one: a
        hook hands over every Markdown file of a repository, and a README is no release."""
        if newsroom.root is not None:
            return self._wanted(absolute, newsroom)
        inside = _below(absolute, os.getcwd())
        return inside is not None and _in_releases(inside, newsroom.releases)

    def result(self) -> Discovery:
        items = sorted(self.found.values(), key=lambda item: item.shown.split("/"))
        return Discovery(tuple(items), tuple(self.errors), self.skipped)

    def _take(self, path: str, absolute: str) -> None:
        if os.path.islink(absolute) and self._leads_out(absolute):
            self.errors.append(
                SourceError(
                    "This is a link that leads out of the newsroom.",
                    path=path,
                    help="Put the release itself here: what a link leads to may be somebody else's, and would be published.",
                )
            )
            return
        self.found.setdefault(absolute, Item(path.replace(os.sep, "/"), absolute))

    def _leads_out(self, absolute: str) -> bool:
        root = self.choice.root_for(os.path.dirname(absolute))
        return root is not None and _below(os.path.realpath(absolute), os.path.realpath(root)) is None

    def _newsroom(self, absolute: str) -> Newsroom:
        folder = os.path.dirname(absolute)
        if folder not in self.newsrooms:  # each look asks the disk whether pressctl.toml is another by now
            self.newsrooms[folder] = self.choice.newsroom_for(folder)
        return self.newsrooms[folder]

    def _walk(self, top: str) -> None:
        named = os.path.abspath(top)
        for path in self._files_below(top):
            absolute = os.path.abspath(path)
            newsroom = self._newsroom(absolute)
            if self._wanted(absolute, newsroom, named):
                self._take(path, absolute)

    def _files_below(self, top: str) -> Iterator[str]:
        """Files with a release's suffix; links to folders are not followed, so that no loop is walked."""
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    here = list(entries)
            except OSError as error:
                self.errors.append(SourceError(f"This folder can't be read: {error.strerror}.", path=folder))
                continue
            for entry in here:
                if entry.is_dir(follow_symlinks=False):
                    if not entry.name.startswith(".") and entry.name not in _SKIPPED:
                        waiting.append(entry.path)
                elif entry.name.lower().endswith(self.suffixes) and not entry.name.startswith("."):
                    yield _plain(entry.path)

    def _wanted(self, absolute: str, newsroom: Newsroom, named: str | None = None) -> bool:
        """Whether a file of a newsroom is one of its releases, and not excluded.

        A folder outside the releases that was `named` itself is meant, as the files in it are.
        """
        if newsroom.root is None:
            return True
        from pressctl.rules.select import matches_path

        inside = _below(absolute, newsroom.root)
        if inside is None:  # a newsroom given by --config may lie elsewhere
            return True
        if any(matches_path(inside, pattern) for pattern in newsroom.validate.exclude):
            return False
        return _in_releases(inside, newsroom.releases) or self._meant(named, newsroom)

    def _meant(self, named: str | None, newsroom: Newsroom) -> bool:
        if named is None or newsroom.root is None:
            return False
        folder = _below(named, newsroom.root)
        if folder in (None, "") or folder is None:
            return False
        return not any(_in_releases(release, (folder,)) for release in newsroom.releases)


def _in_releases(inside: str, releases: Iterable[str]) -> bool:
    cleaned = (folder.strip("/").removeprefix("./") for folder in releases)
    return any(folder in ("", ".") or inside == folder or inside.startswith(folder + "/") for folder in cleaned)


def _below(absolute: str, root: str) -> str | None:
    """The path relative to `root` with forward slashes ("" for the root itself), or None outside it."""
    if absolute == root:
        return ""
    prefix = root.rstrip(os.sep) + os.sep
    return absolute[len(prefix) :].replace(os.sep, "/") if absolute.startswith(prefix) else None


def _from(path: str, here: str) -> str:
    """The path as it reads from the working folder."""
    try:
        return os.path.relpath(path, here)
    except ValueError:  # another drive on Windows
        return path


def shown_from_here(path: str) -> str:
    """A path for messages: as it reads from the working folder where it lies below it, else as it is."""
    relative = _from(path, os.getcwd())
    return path if relative.startswith("..") else relative


def _plain(path: str) -> str:
    return path[2:] if path.startswith("." + os.sep) else path
