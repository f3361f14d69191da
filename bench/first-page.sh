#!/usr/bin/env bash
# How long it takes from starting the program to its first page, and how much memory it holds then and 200 pages later: with
# its AOT cache and without, in turns, on a database that is there (the first start of all makes it and is not counted). After `./handslag build`, on Linux: bench/first-page.sh [ROUNDS] [PORT]
set -euo pipefail
export LC_ALL=C
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
rounds=${1:-7} port=${2:-18080}
java_home=${JAVA_HOME:?set it to a JDK 25}
options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx384m -XX:-UsePerfData)
work=$(mktemp -d)
pid=
trap 'if [[ -n $pid ]]; then kill "$pid" 2>/dev/null || true; fi; rm -rf "$work"' EXIT

ask() {
  local connection
  exec {connection}<>"/dev/tcp/127.0.0.1/$port"
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$1" >&"$connection"
  cat <&"$connection" >"$work/answer"
  exec {connection}>&-
}
resident() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$pid/status"; }

# Adds "wall cpu memory memory-later" (milliseconds, megabytes) of one start to the file named.
measure() {
  local into=$1 began answered cpu fields first round
  shift
  began=$EPOCHREALTIME
  "$java_home/bin/java" "${options[@]}" "$@" -jar "$home/target/program/handslag-program.jar" \
    --server.port="$port" --handslag.data="$work/data" --handslag.demo=true >"$work/log" 2>&1 &
  pid=$!
  until (ask /) 2>/dev/null; do
    kill -0 "$pid" || { cat "$work/log" >&2; exit 1; }
    sleep 0.01
  done
  answered=$EPOCHREALTIME
  read -r _ <"$work/answer"
  [[ $(head -n 1 "$work/answer") == *' 200'* ]] || { head -n 1 "$work/answer" >&2; exit 1; }
  read -r cpu <"/proc/$pid/stat"
  read -ra fields <<<"${cpu##*) }"
  first=$(resident)
  for ((round = 0; round < 50; round++)); do ask /; ask /en; ask /hjalp; ask /en/accessibility; done
  echo "$(((${answered/./} - ${began/./}) / 1000)) $(((fields[11] + fields[12]) * 1000 / $(getconf CLK_TCK))) $first $(resident)" >>"$into"
  kill "$pid"
  wait "$pid" || true
  pid=
}

measure "$work/first" # makes the database

for ((round = 0; round < rounds; round++)); do
  measure "$work/without"
  measure "$work/with" -XX:AOTCache="$home/target/program.aot"
done

column() { cut -d' ' -f"$2" "$work/$1" | sort -n; }
for arm in without with; do
  printf '%-7s the cache, median (lowest-highest) of %d:' "$arm" "$rounds"
  for each in '1 wall ms' '2 cpu ms' '3 memory MB' '4 after 200 pages MB'; do
    sorted=($(column "$arm" "${each%% *}"))
    printf '  %s %d (%d-%d)' "${each#* }" "${sorted[rounds / 2]}" "${sorted[0]}" "${sorted[rounds - 1]}"
  done
  echo
done
