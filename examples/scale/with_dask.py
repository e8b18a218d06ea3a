"""Exports a newsroom in parts, on the workers of a Dask cluster, and joins the parts.

    with_dask.py OUT --scheduler ADDRESS [--parts N] [-- OPTIONS OF EXPORT]
    with_dask.py OUT --local WORKERS [--parts N] [-- OPTIONS OF EXPORT]

Runs in the newsroom's folder, on a disk that all workers share under the same path. OUT ends with the very bytes that one
export of everything would have written. Needs `pip install 'pressctl[dask]'`.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path


def export_part(part: int, parts: int, folder: str, newsroom: str, options: list[str]) -> int:
    """One part, on a worker; returns the exit code of `pressctl export`."""
    command = ["export", "--jobs", "1", "--no-cache", "--shard", f"{part}/{parts}", "--out", folder, *options]
    return subprocess.run([sys.executable, "-m", "pressctl", *command], cwd=newsroom, check=False).returncode


def join(folders: list[Path], out: Path) -> None:
    """Put the parts into one folder, the manifest last: while it is missing, nobody takes the folder for finished."""
    merge = [sys.executable, "-m", "pressctl", "manifest", "merge", *(str(one / "manifest.json") for one in folders)]
    manifest = subprocess.run(merge, capture_output=True, check=True).stdout
    for folder in folders:
        (folder / "manifest.json").unlink()
        shutil.copytree(folder, out, dirs_exist_ok=True)
        shutil.rmtree(folder)
    (out / "manifest.json").write_bytes(manifest)


def main() -> int:
    """Export the parts side by side; the highest exit code of all is the whole's."""
    from distributed import Client, LocalCluster

    parser = argparse.ArgumentParser(description="Export a newsroom on a Dask cluster.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--scheduler")
    parser.add_argument("--local", type=int, default=2)
    parser.add_argument("--parts", type=int, default=0)
    end = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    asked, options = parser.parse_args(sys.argv[1:end]), sys.argv[end + 1 :]
    local = {"n_workers": asked.local, "threads_per_worker": 1, "dashboard_address": None}
    with Client(asked.scheduler) if asked.scheduler else LocalCluster(**local).get_client() as client:
        parts = asked.parts or 4 * len(client.scheduler_info()["workers"])
        out = asked.out.absolute()
        folders = [out.with_name(f"{out.name}.part{part}") for part in range(1, parts + 1)]
        here = str(Path.cwd())
        running = [
            client.submit(export_part, part, parts, str(folder), here, options, pure=False)
            for part, folder in enumerate(folders, 1)
        ]
        codes = client.gather(running)
    join([folder for folder in folders if (folder / "manifest.json").is_file()], out)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
