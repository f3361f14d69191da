#!/usr/bin/env bash
# How long `./handslag read` takes for one text, whole process, against a Java program that does nothing, with the same
# options. Runs them in turn and tells the medians: bench/startup.sh [TEXT] [RUNS]
set -euo pipefail
export LC_ALL=C.UTF-8
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
text=${1:-$home/src/test/resources/agreements/two-boards-and-umbrella/source.txt}
runs=${2:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java_home=${JAVA_HOME:?set it to a JDK 25}
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData)
printf 'public class Empty { public static void main(String[] a) {} }\n' >"$work/Empty.java"
"$java_home/bin/javac" -d "$work" "$work/Empty.java"
"$java_home/bin/jar" --create --file "$work/empty.jar" -C "$work" Empty.class
# Its exit code tells what it found; here only its time counts.
"$home/handslag" read "$text" >"$work/out" || true

# Adds "wall cpu" in milliseconds of one run to the file named.
TIMEFORMAT='%R %U %S'
measure() {
  local into=$1 wall user system
  shift
  read -r wall user system < <({ time "$@" >/dev/null 2>&1 || true; } 2>&1)
  awk -v w="$wall" -v u="$user" -v s="$system" 'BEGIN { printf "%d %d\n", w * 1000, (u + s) * 1000 }' >>"$into"
}
for ((run = 0; run < runs; run++)); do
  measure "$work/empty.times" "$java_home/bin/java" "${options[@]}" -cp "$work/empty.jar" Empty
  measure "$work/read.times" "$home/handslag" read "$text"
done

median() { cut -d' ' -f"$2" "$1" | sort -n | sed -n "$(((runs + 1) / 2))p"; }
for column in 1 2; do
  empty=$(median "$work/empty.times" $column) read=$(median "$work/read.times" $column)
  if ((column == 1)); then what='wall clock'; else what='processor '; fi
  awk -v w="$what" -v e="$empty" -v r="$read" 'BEGIN { printf "%s: empty %d ms, read %d ms, ratio %.1f\n", w, e, r, r / e }'
done
