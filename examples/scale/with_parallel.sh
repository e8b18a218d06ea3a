#!/usr/bin/env bash
# Exports a newsroom in parts with GNU parallel, and joins the parts.
#
#   with_parallel.sh OUT PARTS [OPTIONS OF EXPORT]
#
# Runs in the newsroom's folder. For several machines that share its disk, name them: PARALLEL="-S one,two --workdir ."
# OUT ends with the very bytes that one export of everything would have written.
set -euo pipefail
out=$1 parts=$2
shift 2
code=0
seq "$parts" | parallel --halt never pressctl export --jobs 1 --no-cache --shard "{}/$parts" --out "$out.part{}" "$@" || code=1
pressctl manifest merge "$out".part*/manifest.json > "$out.manifest.json"
mkdir -p "$out"
for part in "$out".part*; do
  rm "$part/manifest.json"
  cp -r "$part/." "$out/"
  rm -r "$part"
done
mv "$out.manifest.json" "$out/manifest.json"
exit "$code"
