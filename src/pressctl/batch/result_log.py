"""What became of each release of an export, in order: the first few in memory, the others in a file without a name."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from typing import IO

from pressctl.batch.exporting import Exported
from pressctl.record import field, mutable_record

IN_MEMORY = 128
"""Results that are kept as they are: a file would cost an ordinary newsroom more than it saves."""


@mutable_record
class ResultLog:
    """Results by their number. Ten thousand of them, each with its outputs, would take as much memory as all the rest."""

    statuses: Counter[str] = field(default_factory=Counter)
    written: int = 0
    outputs: int = 0
    formats: Counter[str] = field(default_factory=Counter)  # outputs by format
    sizes: Counter[str] = field(default_factory=Counter)  # their bytes by format
    _first: list[Exported] = field(default_factory=list)
    _places: array[int] = field(default_factory=lambda: array("Q"))
    _file: IO[bytes] | None = None

    def __len__(self) -> int:
        return len(self._first) + len(self._places)

    def __iter__(self) -> Iterator[Exported]:
        return (self[number] for number in range(len(self)))

    def __getitem__(self, number: int) -> Exported:
        if number < len(self._first):
            return self._first[number]
        import pickle

        file = self._opened()
        file.seek(self._places[number - len(self._first)])
        found: Exported = pickle.load(file)
        return found

    def __setitem__(self, number: int, result: Exported) -> None:
        self._count(self[number], -1)
        self._count(result, 1)
        if number < len(self._first):
            self._first[number] = result
        else:
            self._places[number - len(self._first)] = self._write(result)

    def append(self, result: Exported) -> None:
        """Add the next result."""
        self._count(result, 1)
        if len(self._first) < IN_MEMORY:
            self._first.append(result)
        else:
            self._places.append(self._write(result))

    def _count(self, result: Exported, sign: int) -> None:
        self.statuses[result.status] += sign
        self.written += sign * result.changed
        for output in result.entry.outputs if result.entry else ():
            self.outputs += sign
            self.formats[output.format] += sign
            self.sizes[output.format] += sign * output.bytes

    def _write(self, result: Exported) -> int:
        import os
        import pickle

        file = self._opened()
        place = file.seek(0, os.SEEK_END)
        pickle.dump(result, file, protocol=pickle.HIGHEST_PROTOCOL)
        return place

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            import tempfile

            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed, and gone, with this log
        return self._file
