#!/usr/bin/env bash
# Measures what a user of small data waits for, as a ratio to a bare session of Spark, and writes SMALL.md. Arguments: how
# often each program is run (5), then numbers of cases as #1 #6; without numbers all of them. Nothing else should run.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=${TASSEI_BENCH:-${TMPDIR:-/tmp}/tassei-bench}/small
repeats=${1:-5}
[ $# -eq 0 ] || shift

"$home/tassei" version >/dev/null # builds, and makes the archive of classes
mvn -q -f "$home/pom.xml" -pl bench -am -Dmaven.test.skip=true -Dcheckstyle.skip=true package
mkdir -p "$folder"
jar --create --file "$folder/bare.jar" -C "$home/bench/target/classes" tassei/bench/BareSession.class
exec java -Xmx512m -XX:+UseSerialGC -cp "$home/bench/target/classes:$(cat "$home/bench/target/libraries.txt")" \
  tassei.bench.small.SmallBench "$home" "$folder" "$repeats" "$@"
