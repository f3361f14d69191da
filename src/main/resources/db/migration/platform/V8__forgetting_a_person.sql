-- What the trail keeps of a person's values goes when its day has come; that something was done stays, and so does that it was forgotten.

alter table platform.audit_entry
    drop constraint audit_entry_action_check,
    add constraint audit_entry_action_check check (action in ('added', 'changed', 'removed', 'looked', 'purged'));

-- Whether a value has one of the words in it, as it stands within a text of JSON.
create function platform.mentions(value jsonb, words text[]) returns boolean
    language sql immutable parallel safe set search_path = pg_catalog
    return value is not null and exists (
        select from unnest(words) as word where strpos(lower(value::text), btrim(to_jsonb(lower(word))::text, '"')) > 0);

-- Takes away what the trail of the entered space has kept of the values of those rows, or of every row, where they mention one of those words;
-- without any words whatever they say. Leaves an entry for each row of which something went. Answers how many values went.
create function platform.purge_values(every_row boolean, purged_rows uuid[], words text[]) returns integer
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    purged_space constant uuid := platform.current_space();
    purged record;
    entry platform.audit_entry;
    gone integer;
    total integer := 0;
begin
    if purged_space is null or purged_space is distinct from platform.current_organisation() then
        raise exception 'only at home is anything purged' using errcode = '42501';
    end if;
    for purged in
        select e.table_name, e.row_id, array_agg(v.id) as ids, max(v.dossier_id::text)::uuid as dossier_id
        from platform.audit_value v
        join platform.audit_entry e on e.space_id = purged_space and e.at = v.at and e.id = v.id
        where v.space_id = purged_space and (every_row or e.row_id = any (purged_rows))
            and (cardinality(words) = 0 or platform.mentions(v.before, words) or platform.mentions(v.after, words))
        group by e.table_name, e.row_id
        order by e.table_name, e.row_id
    loop
        delete from platform.audit_value v where v.space_id = purged_space and v.id = any (purged.ids);
        get diagnostics gone = row_count;
        total := total + gone;
        entry.space_id := purged_space;
        entry.at := clock_timestamp();
        entry.id := gen_random_uuid();
        entry.table_name := purged.table_name;
        entry.row_id := purged.row_id;
        entry.dossier_id := purged.dossier_id;
        entry.action := 'purged';
        entry.organisation_id := platform.current_organisation();
        entry.person_id := platform.current_person();
        entry.transaction_number := pg_current_xact_id()::text::bigint;
        entry.values_digest := platform.values_digest(gen_random_uuid(), null, null);
        insert into platform.audit_entry select entry.*;
    end loop;
    return total;
end $$;

-- Where anything is known of a person: in the person's own space, where the person has done something, and wherever a table names them.
-- Ids only, for whoever has to go there.
create function platform.spaces_with_person(person uuid) returns setof uuid
    language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    names record;
    found uuid[] := array[person];
    more uuid[];
begin
    select found || array_agg(distinct e.space_id) into found from platform.audit_entry e where e.person_id = person;
    for names in
        select n.nspname, c.relname
        from pg_attribute p
        join pg_attribute s on s.attrelid = p.attrelid and s.attname = 'space_id'
        join pg_class c on c.oid = p.attrelid and c.relkind in ('r', 'p')
        join pg_namespace n on n.oid = c.relnamespace and n.nspname not like 'pg\_%'
        where p.attname = 'person_id' and p.atttypid = 'uuid'::regtype and not p.attisdropped and n.nspname <> 'platform'
    loop
        execute format('select array_agg(distinct space_id) from %I.%I where person_id = $1', names.nspname, names.relname)
            into more using person;
        found := found || more;
    end loop;
    return query select distinct one from unnest(found) as one where one is not null;
end $$;

grant execute on function platform.purge_values(boolean, uuid[], text[]), platform.spaces_with_person(uuid) to ${application};
