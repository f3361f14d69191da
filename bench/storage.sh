#!/usr/bin/env bash
# What is kept of partnerships, under load: starts the program on a folder of its own, fills it, measures, prints the rows of a table
# and takes everything away again. After `./handslag build`, on Linux, with JAVA_HOME naming a JDK 25:
#
#   bench/storage.sh [--hasty] [--port N] [PART...]
#
# Parts, all where none is named: get, page, list, security, confirm, curve, trail, keep. With --hasty each is looked at for some seconds only, to see that
# it runs; what it tells then is worth nothing.
# PROGRAM_OPTIONS takes the place of the options of Java that `./handslag start` gives the program.
set -euo pipefail
export LC_ALL=C.UTF-8
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
java_home=${JAVA_HOME:?set it to a JDK 25}
port=18090 pace=whole parts=()
while (($#)); do
  case $1 in
    --hasty) pace=hasty ;;
    --port) port=$2 && shift ;;
    get | page | list | security | confirm | curve | trail | keep) parts+=("$1") ;;
    *) echo "storage.sh knows no '$1'" >&2 && exit 64 ;;
  esac
  shift
done
for tool in psql pgbench; do
  command -v "$tool" >/dev/null || {
    echo "$tool is missing: it comes with PostgreSQL (Debian: sudo apt-get install postgresql-contrib)" >&2
    exit 69
  }
done
[[ -f $home/target/program/handslag-program.jar ]] || { echo 'build the program first: ./handslag build' >&2 && exit 69; }

work=$(mktemp -d)
pid=
finish() {
  if [[ -n $pid ]]; then
    kill "$pid" 2>/dev/null || true
    wait "$pid" || true
  fi
  # A program that was killed could not stop its database server.
  if [[ -s $work/data/postgres/postmaster.pid ]]; then kill "$(head -n 1 "$work/data/postgres/postmaster.pid")" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT

# As `./handslag start` does.
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx384m -XX:+ExitOnOutOfMemoryError -XX:-UsePerfData
  -Xlog:disable -Xlog:all=error:stderr -XX:AOTCache="$home/target/program.aot")
if [[ -n ${PROGRAM_OPTIONS:-} ]]; then read -ra options <<<"$PROGRAM_OPTIONS"; fi
"$java_home/bin/java" "${options[@]}" -jar "$home/target/program/handslag-program.jar" \
  --server.port="$port" --handslag.data="$work/data" --handslag.demo=true >"$work/log" 2>&1 &
pid=$!
for ((moment = 0; moment < 600; moment++)); do
  # The tokens are written last but for this line.
  if grep -q "http://localhost:$port/" "$work/log"; then break; fi
  kill -0 "$pid" || { cat "$work/log" >&2 && exit 1; }
  sleep 0.1
done

"$java_home/bin/java" -XX:+UseSerialGC -Xmx256m "$home/bench/se/handslag/bench/storage/Storage.java" \
  "$port" "$work/data" "$pid" "$home" "$pace" "${parts[@]}"
