-- What every other schema stands on: who acts in which space, how a table is guarded, and the trail that every change leaves.

revoke all on schema public from public;
-- A function may be run by nobody until it is said who may.
alter default privileges revoke execute on routines from public;
grant usage on schema platform to ${application};

-- Which migrations were applied last, as one value: a start with the same ones looks no further.
create table platform.fingerprint (
    one_row boolean primary key default true check (one_row),
    value text not null
);
grant select on platform.fingerprint to ${application};


-- Who acts, and where ---------------------------------------------------------------------------------------------------------

-- The one door into a space: called alone, as the first statement of a transaction, and only once in it. The settings end with
-- the transaction. (SET LOCAL, not set_config: only that reaches every node of a distributed server.)
create function platform.enter_space(entered uuid, organisation uuid, person uuid, dossier uuid) returns void
    language plpgsql as $$
begin
    if coalesce(current_setting('handslag.space', true), '') <> '' then
        raise exception 'a transaction enters one space, once';
    end if;
    execute format('set local handslag.space = %L', entered);
    execute format('set local handslag.organisation = %L', organisation);
    execute format('set local handslag.person = %L', coalesce(person::text, ''));
    execute format('set local handslag.dossier = %L', coalesce(dossier::text, ''));
end $$;

create function platform.current_space() returns uuid language sql stable parallel safe
    return nullif(current_setting('handslag.space', true), '')::uuid;
create function platform.current_organisation() returns uuid language sql stable parallel safe
    return nullif(current_setting('handslag.organisation', true), '')::uuid;
create function platform.current_person() returns uuid language sql stable parallel safe
    return nullif(current_setting('handslag.person', true), '')::uuid;
create function platform.current_dossier() returns uuid language sql stable parallel safe
    return nullif(current_setting('handslag.dossier', true), '')::uuid;


-- The trail -------------------------------------------------------------------------------------------------------------------

-- Who did what to which row, when. It holds no value of the row, only a salted digest of them, so that it can stay for ever.
create table platform.audit_entry (
    space_id uuid not null,
    at timestamptz not null,
    id uuid not null,
    table_name text not null,
    row_id uuid not null,
    dossier_id uuid,
    action text not null check (action in ('added', 'changed', 'removed', 'looked')),
    organisation_id uuid,
    person_id uuid,
    transaction_number bigint not null,
    values_digest bytea not null,
    seal_number bigint,
    primary key (space_id, at, id)
);
create index audit_entry_unsealed on platform.audit_entry (space_id) where seal_number is null;
create index audit_entry_of_row on platform.audit_entry (space_id, row_id, at);
create index audit_entry_of_seal on platform.audit_entry (space_id, seal_number, at, id);

-- What a row held before and after. Its loss breaks no chain: a name can be erased, and the trail still tells that something was
-- done, and when.
create table platform.audit_value (
    space_id uuid not null,
    at timestamptz not null,
    id uuid not null,
    dossier_id uuid,
    salt uuid not null,
    before jsonb,
    after jsonb,
    primary key (space_id, at, id)
);

-- A seal binds a batch of entries, in order, to all batches before it.
create table platform.audit_seal (
    space_id uuid not null,
    number bigint not null,
    at timestamptz not null,
    entries integer not null,
    previous_hash bytea not null,
    hash bytea not null,
    primary key (space_id, number)
);

-- The last seal of each space; also the row that those who would seal at the same time wait for.
create table platform.audit_tip (
    space_id uuid not null primary key,
    number bigint not null,
    hash bytea not null
);

create function platform.values_digest(salt uuid, before jsonb, after jsonb) returns bytea
    language sql immutable parallel safe set search_path = pg_catalog
    return sha256(convert_to(salt::text || '|' || coalesce(before::text, '') || '|' || coalesce(after::text, ''), 'UTF8'));

create function platform.entry_digest(entry platform.audit_entry) returns bytea
    language sql immutable parallel safe set search_path = pg_catalog
    return sha256(convert_to(concat_ws('|',
        entry.space_id, extract(epoch from entry.at), entry.id, entry.table_name, entry.row_id, coalesce(entry.dossier_id::text, '-'),
        entry.action, coalesce(entry.organisation_id::text, '-'), coalesce(entry.person_id::text, '-'),
        entry.transaction_number, encode(entry.values_digest, 'hex')), 'UTF8'));

-- Of two states of a row only what differs; all of it when there is but one.
create function platform.only_changed(state jsonb, other jsonb) returns jsonb
    language sql immutable parallel safe set search_path = pg_catalog
    return case when other is null then state else
        (select jsonb_object_agg(field.key, field.value) from jsonb_each(state) as field
         where field.value is distinct from other -> field.key) end;

-- Writes the trail of one changed row. It runs as the owner: the application itself may add nothing to the trail, nor take anything
-- away. Its arguments are the table's name, so that a shard's own name does not get in, and columns whose values stay out.
create function platform.record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - tg_argv[1:] end;
    after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - tg_argv[1:] end;
    whole jsonb := coalesce(after, before);
    entry platform.audit_entry;
    salt uuid := gen_random_uuid();
begin
    if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then
        return null;
    end if;
    entry.space_id := (whole ->> 'space_id')::uuid;
    entry.at := clock_timestamp();
    entry.id := gen_random_uuid();
    entry.table_name := tg_argv[0];
    entry.row_id := coalesce(whole ->> 'id', whole ->> 'space_id')::uuid;
    entry.dossier_id := (whole ->> 'dossier_id')::uuid;
    entry.action := case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end;
    entry.organisation_id := platform.current_organisation();
    entry.person_id := platform.current_person();
    entry.transaction_number := pg_current_xact_id()::text::bigint;
    if tg_op = 'UPDATE' then
        whole := before;
        before := platform.only_changed(before, after);
        after := platform.only_changed(after, whole);
    end if;
    entry.values_digest := platform.values_digest(salt, before, after);
    insert into platform.audit_entry select entry.*;
    insert into platform.audit_value (space_id, at, id, dossier_id, salt, before, after)
        values (entry.space_id, entry.at, entry.id, entry.dossier_id, salt, before, after);
    return null;
end $$;

-- Seals what is unsealed in the space that has been entered; answers how many entries that were.
create function platform.seal_audit() returns integer
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    sealed_space constant uuid := platform.current_space();
    tip platform.audit_tip;
    batch integer;
    digests bytea;
    fresh bytea;
begin
    insert into platform.audit_tip (space_id, number, hash) values (sealed_space, 0, sha256(''))
        on conflict (space_id) do nothing;
    select * into tip from platform.audit_tip where space_id = sealed_space for update;
    update platform.audit_entry set seal_number = tip.number + 1
        where space_id = sealed_space and seal_number is null;
    get diagnostics batch = row_count;
    if batch = 0 then
        return 0;
    end if;
    select string_agg(platform.entry_digest(e), ''::bytea order by e.at, e.id) into digests
        from platform.audit_entry e where e.space_id = sealed_space and e.seal_number = tip.number + 1;
    fresh := sha256(tip.hash || digests);
    insert into platform.audit_seal (space_id, number, at, entries, previous_hash, hash)
        values (sealed_space, tip.number + 1, clock_timestamp(), batch, tip.hash, fresh);
    update platform.audit_tip set number = tip.number + 1, hash = fresh where space_id = sealed_space;
    return batch;
end $$;

-- The spaces where something waits to be sealed: ids only, for the job that seals.
create function platform.spaces_to_seal() returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select distinct e.space_id from platform.audit_entry e where e.seal_number is null;
    end;

-- Every seal of the entered space whose batch or place in the chain no longer is what was sealed, and every entry whose kept values no
-- longer are those that were recorded. Nothing when all is as it was.
create function platform.broken_audit()
    returns table (seal_number bigint, entry_id uuid, fault text)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        with batches as (
            select e.seal_number, count(*) as entries,
                string_agg(platform.entry_digest(e), ''::bytea order by e.at, e.id) as digests
            from platform.audit_entry e
            where e.space_id = platform.current_space() and e.seal_number is not null
            group by e.seal_number
        ), chain as (
            select s.number, s.entries, s.hash, s.previous_hash,
                lag(s.number, 1, 0::bigint) over (order by s.number) as number_before,
                lag(s.hash, 1, sha256('')) over (order by s.number) as hash_before
            from platform.audit_seal s
            where s.space_id = platform.current_space()
        )
        select coalesce(c.number, b.seal_number), null::uuid,
            case when c.number is null then 'seal missing'
                 when c.number_before <> c.number - 1 then 'seal before missing'
                 when c.previous_hash <> c.hash_before then 'chain broken'
                 else 'entries changed' end
        from chain c full join batches b on b.seal_number = c.number
        where c.number is null or b.seal_number is null
            or c.number_before <> c.number - 1
            or c.previous_hash <> c.hash_before
            or c.entries <> b.entries
            or c.hash <> sha256(c.previous_hash || b.digests)
        union all
        select t.number, null::uuid, 'last seals missing'
        from platform.audit_tip t
        where t.space_id = platform.current_space() and t.number > 0
            and not exists (select from platform.audit_seal s
                where s.space_id = platform.current_space() and s.number = t.number and s.hash = t.hash)
        union all
        select e.seal_number, e.id, 'values changed'
        from platform.audit_entry e
        join platform.audit_value v on v.space_id = e.space_id and v.at = e.at and v.id = e.id
        where e.space_id = platform.current_space() and e.values_digest <> platform.values_digest(v.salt, v.before, v.after);
    end;


-- Guards ----------------------------------------------------------------------------------------------------------------------

-- Makes a table guarded, in the one way there is:
--   'own'      rows are for the organisation whose space they lie in, and for nobody else;
--   'dossier'  rows are also for a guest who has opened the dossier they belong to (column dossier_id).
-- The owner sees all of it, so that migrations can mend rows. Changes leave a trail unless `audited` is false; the columns of
-- `left_out` do not get into the trail's values (bytes, which are kept by their hash).
create procedure platform.guard(
        guarded regclass, visible text, privileges text default 'select, insert, update, delete',
        audited boolean default true, left_out text[] default '{}')
    language plpgsql as $$
declare
    at_home constant text := '(space_id = (select platform.current_space())'
        || ' and (select platform.current_space()) = (select platform.current_organisation()))';
    in_dossier constant text := '(space_id = (select platform.current_space())'
        || ' and dossier_id = (select platform.current_dossier()))';
    condition text := case visible
        when 'own' then at_home
        when 'dossier' then '(' || at_home || ' or ' || in_dossier || ')' end;
    -- In full, whatever the search path of whoever migrates.
    full_name constant text := (
        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = guarded);
begin
    if condition is null then
        raise exception 'unknown visibility %', visible;
    end if;
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy owner on %s to ${owner} using (true) with check (true)', guarded);
    execute format('create policy %I on %s to ${application} using (%s) with check (%s)', visible, guarded, condition, condition);
    execute format('grant %s on %s to ${application}', privileges, guarded);
    if audited then
        execute format(
            'create trigger record_change after insert or update or delete on %s for each row execute function platform.record_change(%s)',
            guarded,
            (select string_agg(quote_literal(argument), ', ') from unnest(full_name || left_out) as argument));
    end if;
end $$;

-- The trail is read by those it is about, and written by none of them.
call platform.guard('platform.audit_entry', 'dossier', 'select', false);
call platform.guard('platform.audit_value', 'dossier', 'select', false);
call platform.guard('platform.audit_seal', 'own', 'select', false);
call platform.guard('platform.audit_tip', 'own', 'select', false);

-- What the application itself calls.
grant execute on function
    platform.enter_space(uuid, uuid, uuid, uuid),
    platform.current_space(), platform.current_organisation(), platform.current_person(), platform.current_dossier(),
    platform.seal_audit(), platform.spaces_to_seal(), platform.broken_audit()
    to ${application};
