#!/usr/bin/env bash
# A cold `./tassei run --force` of the sample beside a bare Spark session that reads one CSV and counts it, in turn
# (A B C A B C …): A the run, B the bare session as a plain program, C the bare session with our class-data archive.
# Medians of five. Build first: mvn -DskipTests package
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
runs=${1:-5}
app=$home/cli/target
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

libraries=:$(cat "$app/libraries.txt")
libraries=${libraries//:lib/:$app/lib}
libraries=${libraries#:}
opens=()
for package in java.lang java.lang.invoke java.io java.net java.nio java.util java.util.concurrent sun.nio.ch \
  sun.util.calendar; do opens+=("--add-opens=java.base/$package=ALL-UNNAMED"); done

timed() { # file command…
  local file=$1 begin end
  shift
  begin=$(date +%s%N)
  "$@" >/dev/null 2>&1
  end=$(date +%s%N)
  echo $(((end - begin) / 1000000)) >>"$file"
}
median() { sort -n "$1" | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
bare() {
  java "${opens[@]}" "$@" -XX:+UseParallelGC -cp "$libraries:$home/bench/target/classes" tassei.bench.BareSession \
    "$home/data-samples/national/budget.csv"
}

"$home/tassei" run --out "$out/out" --quiet >/dev/null
archive=$(ls "$app"/classes-*.jsa 2>/dev/null | head -n 1 || true)
for _ in $(seq "$runs"); do
  timed "$out/a" "$home/tassei" run --force --quiet --out "$out/out"
  timed "$out/b" bare -Xshare:auto
  [ -z "$archive" ] || timed "$out/c" bare -Xshare:auto "-XX:SharedArchiveFile=$archive"
done
a=$(median "$out/a") b=$(median "$out/b")
echo "A  tassei run --force         $a ms   ($(sort -n "$out/a" | tr '\n' ' '))"
echo "B  bare session               $b ms   ($(sort -n "$out/b" | tr '\n' ' '))"
awk -v a="$a" -v b="$b" 'BEGIN {printf "A / B  %.2f\n", a / b}'
if [ -n "$archive" ]; then
  c=$(median "$out/c")
  echo "C  bare session with archive  $c ms   ($(sort -n "$out/c" | tr '\n' ' '))"
  awk -v a="$a" -v c="$c" 'BEGIN {printf "A / C  %.2f\n", a / c}'
fi
