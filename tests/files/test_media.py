import os
import struct
from pathlib import Path

import pytest

from pressctl.errors import SourceError
from pressctl.files.media import media_facts
from pressctl.reading.surroundings import FileFact

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", 640, 480)
GIF = b"GIF89a" + struct.pack("<HH", 10, 20)
JPEG = (
    b"\xff\xd8\xff\xe0" + struct.pack(">H", 4) + b"JF"  # a segment to step over
    + b"\xff\xc2" + struct.pack(">HBHH", 17, 8, 300, 400) + b"\0" * 10
)  # fmt: skip
WEBP = b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + (99).to_bytes(3, "little") + (49).to_bytes(3, "little")


@pytest.mark.parametrize(
    ("data", "kind", "width", "height"),
    [
        (PNG, "image/png", 640, 480),
        (GIF, "image/gif", 10, 20),
        (JPEG, "image/jpeg", 400, 300),
        (WEBP, "image/webp", 100, 50),
        (b"%PDF-1.7", "application/pdf", None, None),
        (b"<?xml version='1.0'?><svg/>", "image/svg+xml", None, None),
        (b"plain words", None, None, None),
        (b"\xff\xd8\xff", "image/jpeg", None, None),
        (PNG[:18], "image/png", None, None),
    ],
)
def test_kind_and_size(tmp_path: Path, data: bytes, kind: str | None, width: int | None, height: int | None) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    assert media_facts(str(path)) == FileFact(True, True, len(data), kind, width, height)


def test_a_pipe_is_not_opened_for_reading(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(SourceError):
        media_facts(str(tmp_path / "pipe.png"))
