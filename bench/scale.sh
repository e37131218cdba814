#!/usr/bin/env bash
# Measures Tassei at national scale beside the same job on DuckDB, checks that both say the same, and writes RESULTS.md.
# Options are in RESULTS.md; nations and measurements are kept in TASSEI_BENCH. Nothing else should run on the machine.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=${TASSEI_BENCH:-${TMPDIR:-/tmp}/tassei-bench}

"$home/tassei" version >/dev/null # builds, and makes the archive of classes
mvn -q -f "$home/pom.xml" -pl bench -am -Dmaven.test.skip=true -Dcheckstyle.skip=true package
commit=$(git -C "$home" rev-parse --short HEAD)
[ -z "$(git -C "$home" status --porcelain --untracked-files=no -- jobs cli reports bench/src)" ] || commit=$commit+
exec java -Xmx512m -XX:+UseSerialGC -cp "$home/bench/target/classes:$(cat "$home/bench/target/libraries.txt")" \
  tassei.bench.scale.ScaleBench "$home" --folder "$folder" --commit "$commit" "$@"
