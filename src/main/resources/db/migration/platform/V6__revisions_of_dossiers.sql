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

-- Counts the change for the dossier of the row, and for the one that the row has left: once for each transaction, however many rows it
-- changes. Those that change one dossier at the same time wait here for each other, so that a revision that can be seen never stands for
-- less than it did.
create function platform.count_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into platform.dossier_revision as known (space_id, id, dossier_id, revision)
        select new.space_id, changed.id, changed.id, 1
        from (select new.dossier_id union select (new.before ->> 'dossier_id')::uuid) as changed (id)
        where changed.id is not null
        order by changed.id
        on conflict (space_id, id) do update set revision = known.revision + 1
        where known.xmin <> pg_current_xact_id()::xid;
    return null;
end $$;

-- Every change leaves its values in the trail, so all tables that keep one take part. At the very end of the transaction: whoever waits
-- for another here waits with all else done, and neither can wait for the other.
create constraint trigger count_change after insert on platform.audit_value
    deferrable initially deferred for each row
    when (new.dossier_id is not null or new.before ? 'dossier_id')
    execute function platform.count_change();
