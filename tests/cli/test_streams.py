"""Where the output goes and what happens when it can't."""

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this machine has no device that is always full")
@pytest.mark.parametrize("arguments", [["--version"], ["rule", "QT001"], ["rule", "--format", "json"], ["--help"]])
def test_a_full_disk_is_said_and_is_no_fault_of_ours(arguments: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "pressctl", *arguments], stdout=full, stderr=subprocess.PIPE, encoding="utf-8"
        )
    assert done.returncode == 2
    assert done.stderr == "error: There is no space left to write to. Make room, or write elsewhere.\n"
