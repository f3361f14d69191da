-- What the trail costs, as the owner, in a transaction that is undone: a row put in with its trail and without, and sealing.
-- Prints a line for each: what, and how many microseconds for one of them. In turns, so that what else the machine does hits both.
\set ON_ERROR_STOP on
\pset format unaligned
\pset tuples_only on
begin;
create temp table told (what text, microseconds bigint, at int) on commit drop;
set local statement_timeout = 0;

-- 2 000 rows of a table with two indexes; six rounds, with and without by turns.
do $$
declare
    rows constant int := 2000;
    begun timestamptz;
    audited boolean;
begin
    for round in 1 .. 6 loop
        foreach audited in array case round % 2 when 0 then array[true, false] else array[false, true] end loop
            if audited then
                alter table partnership.milestone enable trigger record_change;
            else
                alter table partnership.milestone disable trigger record_change;
            end if;
            begun := clock_timestamp();
            insert into partnership.milestone (space_id, id, dossier_id, kind, on_day)
                select p.space_id, gen_random_uuid(), p.id, 'extended', date '2000-01-01' + number + round * 100000 + audited::int * 50000
                from (select space_id, id from partnership.partnership limit 1) p, generate_series(1, rows) as number;
            insert into told values (
                case when audited then 'a row put in, with its trail' else 'a row put in, without' end,
                extract(epoch from clock_timestamp() - begun) * 1000000 / rows, round);
            set constraints all immediate;
            set constraints all deferred;
        end loop;
    end loop;
    alter table partnership.milestone enable trigger record_change;
end $$;

-- Many spaces with little each, and one space with much: each sealed by itself, as the job does.
do $$
declare
    spaces constant int := 2000;
    begun timestamptz;
    one uuid;
    entries int;
    sealed int;
begin
    foreach entries in array array[1, 10, 100] loop
        for number in 1 .. spaces / entries loop
            one := md5('seal ' || entries || ' ' || number)::uuid;
            insert into identity.space values (one, 'association', 'Förening ' || number, null, true);
            for change in 2 .. entries loop
                update identity.space set name = 'Förening ' || number || ' ' || change where space_id = one;
            end loop;
        end loop;
        begun := clock_timestamp();
        for number in 1 .. spaces / entries loop
            one := md5('seal ' || entries || ' ' || number)::uuid;
            -- What enters a space otherwise does so once in a transaction.
            execute format('set local handslag.space = %L', one);
            sealed := platform.seal_audit();
        end loop;
        insert into told values (
            format('a space sealed, %s entries each', entries),
            extract(epoch from clock_timestamp() - begun) * 1000000 / (spaces / entries), 1);
    end loop;
end $$;

-- Checking all of them.
do $$
declare
    begun constant timestamptz := clock_timestamp();
    checked uuid;
    faults int := 0;
begin
    for checked in select platform.audited_spaces() loop
        faults := faults + (select count(*) from platform.audit_faults(checked));
    end loop;
    insert into told
        select 'an entry checked, of ' || (select count(*) from platform.audit_entry) || ' in '
            || (select count(*) from platform.audit_tip) || ' spaces, ' || faults || ' faults',
            extract(epoch from clock_timestamp() - begun) * 1000000 / (select count(*) from platform.audit_entry), 1;
end $$;

select what || '|' || percentile_disc(0.5) within group (order by microseconds) || '|' || min(microseconds) || '|' || max(microseconds)
from told group by what order by min(at), what;
rollback;
