#!/usr/bin/env bash
# The search in the words of agreements, as it grows: makes a scratch server, puts the tables of the search in it as the migrations make
# them and fills them with passages of the invented samples, then tells how the index is used and how long the two statements of a
# search take. Takes everything away again. On Linux, not as root:
#
#   bench/search.sh FOLDER [DOSSIERS]
#
# FOLDER holds initdb, pg_ctl and postgres: /usr/lib/postgresql/18/bin, or bin of the server that the program itself has unpacked.
# DOSSIERS is how many there are in all, 10 000 where nothing is said: half in one space, the rest ten to a space, each of 100 passages.
set -euo pipefail
export LC_ALL=C.UTF-8
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
server=${1:?name the folder of initdb} dossiers=${2:-10000}
work=$(mktemp -d)
finish() {
  "$server/pg_ctl" -D "$work/data" -m immediate stop >"$work/stopped" 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT

# As the program has it, but for what makes filling faster; the settings of the server are its own.
"$server/initdb" -D "$work/data" -U owner --auth=trust --encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 \
  >"$work/made"
"$server/pg_ctl" -D "$work/data" -w -l "$work/log" start \
  -o "-c unix_socket_directories=$work -c listen_addresses= -c fsync=off -c autovacuum=off" >"$work/started"
export PGHOST=$work PGDATABASE=postgres
ask() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }

ask -U owner -c 'create role handslag_application login; create schema reading; create schema platform'
for script in platform/V1__* platform/V5__* reading/V1__* reading/V2__* reading/V3__*; do
  sed 's/\${owner}/owner/g; s/\${application}/handslag_application/g' "$home/src/main/resources/db/migration/"$script | ask -U owner
done

# Paragraphs of the samples, each once; a passage is one of them, drawn so that the same run draws the same.
find "$home/src/test/resources/agreements" -name source.txt -exec cat {} + | iconv -c -f UTF-8 -t UTF-8 | tr -d '\t\r\\' | awk 'length($0) > 60 && !seen[$0]++' >"$work/said"
ask -U owner -v ON_ERROR_STOP=1 <<SQL
create table public.said (number int generated always as identity, words text, search tsvector);
\\copy public.said (words) from '$work/said'
update public.said set search = reading.stems_of(words);
create unique index on public.said (number);
select setseed(0.5);
create table public.drawn as
    select model, place, 1 + floor(random() * (select count(*) from public.said))::int as number
    from generate_series(0, 199) as model, generate_series(0, 99) as place;
create table public.model as
    select d.model, reading.stems_of(string_agg(s.words, ' ')) as search
    from public.drawn d join public.said s using (number) group by d.model;
create function public.id_of(n int, k int) returns uuid language sql immutable return md5(n || ' ' || k)::uuid;
create table public.dossier as
    select n, n % 200 as model, public.id_of(case when n < $dossiers / 2 then 0 else n / 10 end, 1) as space_id, public.id_of(n, 2) as id
    from generate_series(0, $dossiers - 1) as n;
-- What the column works out by itself was worked out once for each paragraph.
alter table reading.passage alter column search drop expression;
insert into reading.dossier_words
    select d.space_id, d.id, 'Partnerskap ' || d.n, reading.stems_of('Partnerskap ' || d.n),
        m.search || array_to_tsvector(array[reading.space_key(d.space_id), '#dKS2026/' || d.n]), 1
    from public.dossier d join public.model m using (model);
insert into reading.passage (space_id, id, partnership_id, agreement_number, place, anchor, page, heading, words, language, search)
    select d.space_id, public.id_of(d.n * 100 + w.place, 3), d.id, 1, w.place, 'p1-' || w.place, 1, null, s.words, 'sv', s.search
    from public.dossier d join public.drawn w using (model) join public.said s using (number);
vacuum analyze;
SQL
large=$(ask -U owner -c 'select public.id_of(0, 1)')
small=$(ask -U owner -c "select space_id from public.dossier where n = $dossiers - 1")
ask -U owner -c "select count(*) || ' dossiers, ' || (select count(*) from reading.passage) || ' passages, '
  || pg_size_pretty(pg_total_relation_size('reading.dossier_words')) || ' and ' || pg_size_pretty(pg_total_relation_size('reading.passage'))
  from reading.dossier_words"

# What the function asks that looks as the owner.
explain() { # WHAT SPACE ASKED
  echo "-- $1"
  ask -U owner <<SQL | tail -n +2
begin; select platform.enter_space('$2', '$2', null, null);
explain (analyze, buffers, costs off, timing off) select w.id from reading.dossier_words w
    where w.search @@ ($3 && quote_literal(reading.space_key(platform.current_space()))::tsquery)
        and w.space_id = platform.current_space() and platform.current_space() = platform.current_organisation();
SQL
}
explain 'a word that most say, in the large space' "$large" "to_tsquery('pg_catalog.swedish'::regconfig, 'ungdomar:*')"
explain 'a diary number, in the large space' "$large" "quote_literal('#dKS2026/77')::tsquery"
explain 'a word that most say, in a small space' "$small" "to_tsquery('pg_catalog.swedish'::regconfig, 'ungdomar:*')"

# As the application's role, under row security.
found() { # SPACE WORDS KEYS
  ask -U handslag_application <<SQL | tail -n 1
begin; select platform.enter_space('$1', '$1', null, null);
select coalesce(max(total), 0) from reading.dossiers_found('$2', '$3', 0, 20);
SQL
}
measure() { # WHAT SPACE WORDS KEYS
  # The passages of those found are looked up by their ids, as the program does: once, not by asking anew.
  local ids
  ids=$(ask -U handslag_application <<SQL | tail -n 1
begin; select platform.enter_space('$2', '$2', null, null);
select array_agg(id) from reading.dossiers_found('$3', '$4', 0, 20);
SQL
  )
  if [[ -z $ids ]]; then ids='{}'; fi
  cat >"$work/search.sql" <<SQL
begin;
select platform.enter_space('$2', '$2', null, null);
select * from reading.dossiers_found('$3', '$4', 0, 20);
select * from reading.passages_saying('$ids', '$3', 3);
commit;
SQL
  local times=()
  for round in 1 2 3 4 5; do
    times+=("$(pgbench -n -U handslag_application -f "$work/search.sql" -T 4 2>/dev/null | sed -n 's/^latency average = \(.*\) ms/\1/p')")
  done
  printf '%s: %s found; %s ms (five rounds, sorted: %s)\n' "$1" "$(found "$2" "$3" "$4")" \
    "$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)" "$(printf '%s\n' "${times[@]}" | sort -n | xargs)"
}
measure 'a word that nearly all say, large space' "$large" 'kommunen:*' '{}'
measure 'a word that most say, large space' "$large" 'ungdomar:*' '{}'
measure 'two words, large space' "$large" 'ungdomar:* & volontärer:*' '{}'
measure 'a diary number, large space' "$large" 'ks & 2026 & 77' '{#dKS2026/77}'
measure 'nothing, large space' "$large" 'cirkusdirektör:*' '{}'
measure 'a word that most say, small space' "$small" 'ungdomar:*' '{}'
