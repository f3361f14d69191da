-- How often each dossier has changed: whoever remembers what was made of one knows by this whether it still holds.

create table platform.dossier_revision (
    space_id uuid not null,
    id uuid not null,
    -- It is about its own dossier, whose parties may see it.
    dossier_id uuid not null check (dossier_id = id),
    -- Counts the transactions that have changed something in it.
    revision bigint not null check (revision > 0),
    primary key (space_id, id)
);
call platform.guard('platform.dossier_revision', 'dossier', 'select', false);

-- Once for each transaction, however many rows it changes. Those that change one dossier at the same time wait here for each other, so
-- that a revision that can be seen never stands for less than it did.
create function platform.count_change(space uuid, dossier uuid) returns void
    language sql set search_path = pg_catalog
    begin atomic
        insert into platform.dossier_revision as known (space_id, id, dossier_id, revision)
            values (space, dossier, dossier, 1)
            on conflict (space_id, id) do update set revision = known.revision + 1
            where known.xmin <> pg_current_xact_id()::xid;
    end;

-- As before, and counts the change for the dossier of the row, and for the one that the row has left.
create or replace function platform.record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - tg_argv[1:] end;
    after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - tg_argv[1:] end;
    whole jsonb := coalesce(after, before);
    left_dossier constant uuid := (before ->> 'dossier_id')::uuid;
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
    if entry.dossier_id is not null then
        perform platform.count_change(entry.space_id, entry.dossier_id);
    end if;
    if left_dossier is distinct from entry.dossier_id and left_dossier is not null then
        perform platform.count_change(entry.space_id, left_dossier);
    end if;
    return null;
end $$;
