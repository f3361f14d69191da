-- A seal remembers what it sealed, so that whoever checks the trail can name the entry that is no longer what it was, also one that is
-- gone. Seals from before this hold a hash of their batch alone: of those only the batch can be named.

alter table platform.audit_seal
    -- In one order: the entries' ids, their moments in microseconds since 1970, the tables and rows they are of, and their digests,
    -- 32 bytes each.
    add column roll_ids uuid[],
    add column roll_moments bigint[],
    add column roll_tables text[],
    add column roll_rows uuid[],
    add column roll_digests bytea,
    add constraint roll_of_all_entries check (
        roll_ids is null and roll_moments is null and roll_tables is null and roll_rows is null and roll_digests is null
        or cardinality(roll_ids) = entries and cardinality(roll_moments) = entries and cardinality(roll_tables) = entries
            and cardinality(roll_rows) = entries and length(roll_digests) = 32 * entries);

create function platform.moment_of(at timestamptz) returns bigint
    language sql immutable parallel safe set search_path = pg_catalog
    return (extract(epoch from at) * 1000000)::bigint;

create function platform.at_moment(moment bigint) returns timestamptz
    language sql immutable parallel safe set search_path = pg_catalog
    return to_timestamp(0) + moment * interval '1 microsecond';

-- What stands for a seal: the seal before it, its entries in order, and what it says of them.
create function platform.seal_digest(
        previous bytea, digests bytea, ids uuid[], moments bigint[], tables text[], row_ids uuid[]) returns bytea
    language sql immutable parallel safe set search_path = pg_catalog
    return case when ids is null then sha256(previous || digests) else sha256(previous || digests
        || convert_to(concat_ws('|', ids::text, moments::text, tables::text, row_ids::text), 'UTF8')) end;

-- Seals what is unsealed in the space that has been entered; answers how many entries that were, and the seal, for whoever keeps a note
-- of it elsewhere. No seal where nothing waited.
create function platform.seal_audit_and_tell(out sealed integer, out seal_number bigint, out seal_hash bytea)
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    sealed_space constant uuid := platform.current_space();
    tip platform.audit_tip;
    roll record;
begin
    insert into platform.audit_tip (space_id, number, hash) values (sealed_space, 0, sha256(''))
        on conflict (space_id) do nothing;
    select * into tip from platform.audit_tip where space_id = sealed_space for update;
    update platform.audit_entry e set seal_number = tip.number + 1
        where e.space_id = sealed_space and e.seal_number is null;
    get diagnostics sealed = row_count;
    if sealed = 0 then
        return;
    end if;
    select array_agg(e.id order by e.at, e.id) as ids,
        array_agg(platform.moment_of(e.at) order by e.at, e.id) as moments,
        array_agg(e.table_name order by e.at, e.id) as tables,
        array_agg(e.row_id order by e.at, e.id) as row_ids,
        string_agg(platform.entry_digest(e), ''::bytea order by e.at, e.id) as digests
        into roll
        from platform.audit_entry e where e.space_id = sealed_space and e.seal_number = tip.number + 1;
    seal_number := tip.number + 1;
    seal_hash := platform.seal_digest(tip.hash, roll.digests, roll.ids, roll.moments, roll.tables, roll.row_ids);
    insert into platform.audit_seal (space_id, number, at, entries, previous_hash, hash,
            roll_ids, roll_moments, roll_tables, roll_rows, roll_digests)
        values (sealed_space, seal_number, clock_timestamp(), sealed, tip.hash, seal_hash,
            roll.ids, roll.moments, roll.tables, roll.row_ids, roll.digests);
    update platform.audit_tip set number = seal_audit_and_tell.seal_number, hash = seal_hash where space_id = sealed_space;
end $$;

create or replace function platform.seal_audit() returns integer
    language sql security definer set search_path = pg_catalog
    begin atomic
        select t.sealed from platform.seal_audit_and_tell() t;
    end;

-- All that is wrong with the trail of a space, and what it is about where that is known. For whoever checks it as the owner; the
-- application asks about the space that it has entered, by broken_audit.
create function platform.audit_faults(checked uuid)
    returns table (fault text, seal_number bigint, entry_id uuid, table_name text, row_id uuid, at timestamptz)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        with seals as (
            select s.*,
                lag(s.number, 1, 0::bigint) over (order by s.number) as number_before,
                lag(s.hash, 1, sha256('')) over (order by s.number) as hash_before
            from platform.audit_seal s
            where s.space_id = checked
        ), entries as (
            select e.*, platform.entry_digest(e) as digest from platform.audit_entry e where e.space_id = checked
        ), roll as (
            select s.number, listed.id, listed.moment, listed.table_name, listed.row_id,
                substring(s.roll_digests from (listed.place::integer - 1) * 32 + 1 for 32) as digest
            from seals s, unnest(s.roll_ids, s.roll_moments, s.roll_tables, s.roll_rows) with ordinality
                as listed (id, moment, table_name, row_id, place)
        ), batches as (
            select e.seal_number, count(*) as entries, string_agg(e.digest, ''::bytea order by e.at, e.id) as digests
            from entries e join seals s on s.number = e.seal_number and s.roll_ids is null
            group by e.seal_number
        ), tip as (
            select t.number, t.hash from platform.audit_tip t where t.space_id = checked
        )
        select 'entry changed', r.number, r.id, r.table_name, r.row_id, platform.at_moment(r.moment)
        from roll r join entries e on e.id = r.id
        where e.digest <> r.digest
        union all
        select 'entry moved', r.number, r.id, r.table_name, r.row_id, platform.at_moment(r.moment)
        from roll r join entries e on e.id = r.id
        where e.digest = r.digest and e.seal_number is distinct from r.number
        union all
        select 'entry removed', r.number, r.id, r.table_name, r.row_id, platform.at_moment(r.moment)
        from roll r
        where not exists (select from entries e where e.id = r.id)
        union all
        select 'entry added', e.seal_number, e.id, e.table_name, e.row_id, e.at
        from entries e join seals s on s.number = e.seal_number and s.roll_ids is not null
        where not exists (select from roll r where r.id = e.id)
        union all
        select 'seal missing', e.seal_number, e.id, e.table_name, e.row_id, e.at
        from entries e
        where e.seal_number is not null and not exists (select from seals s where s.number = e.seal_number)
        union all
        select 'entry removed', null, v.id, null, coalesce(v.after ->> 'id', v.before ->> 'id')::uuid, v.at
        from platform.audit_value v
        where v.space_id = checked and not exists (select from entries e where e.at = v.at and e.id = v.id)
            and not exists (select from roll r where r.id = v.id)
        union all
        select 'value changed', e.seal_number, e.id, e.table_name, e.row_id, e.at
        from entries e
        join platform.audit_value v on v.space_id = checked and v.at = e.at and v.id = e.id
        where e.values_digest <> platform.values_digest(v.salt, v.before, v.after)
        union all
        select 'entries changed', s.number, null, null, null, s.at
        from seals s left join batches b on b.seal_number = s.number
        where s.roll_ids is null and (b.seal_number is null or s.entries <> b.entries
            or s.hash <> platform.seal_digest(s.previous_hash, b.digests, null, null, null, null))
        union all
        select 'seal changed', s.number, null, null, null, s.at
        from seals s
        where s.roll_ids is not null and s.hash <> platform.seal_digest(
            s.previous_hash, s.roll_digests, s.roll_ids, s.roll_moments, s.roll_tables, s.roll_rows)
        union all
        select 'seal before missing', s.number, null, null, null, s.at
        from seals s
        where s.number_before <> s.number - 1
        union all
        select 'chain broken', s.number, null, null, null, s.at
        from seals s
        where s.number_before = s.number - 1 and s.previous_hash <> s.hash_before
        union all
        select 'last seals missing', t.number, null, null, null, null
        from tip t
        where t.number > 0 and not exists (select from seals s where s.number = t.number and s.hash = t.hash)
        union all
        select 'tip set back', s.number, null, null, null, s.at
        from seals s
        where not exists (select from tip t where t.number >= s.number);
    end;

create or replace function platform.broken_audit()
    returns table (seal_number bigint, entry_id uuid, fault text)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select f.seal_number, f.entry_id, f.fault from platform.audit_faults(platform.current_space()) f;
    end;

-- Every space that anything of a trail is kept of.
create function platform.audited_spaces() returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select e.space_id from platform.audit_entry e
        union select v.space_id from platform.audit_value v
        union select s.space_id from platform.audit_seal s
        union select t.space_id from platform.audit_tip t;
    end;

grant execute on function platform.seal_audit_and_tell() to ${application};
