-- That somebody of another organisation has looked at something that is kept here: told in the trail of whoever keeps it. It changes nothing,
-- so no trigger sees it; the program says it.

create function platform.record_look(looked_at text, looked_row uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    entry platform.audit_entry;
begin
    if platform.current_space() is null then
        raise exception 'a look is at something in a space' using errcode = '42501';
    end if;
    entry.space_id := platform.current_space();
    entry.at := clock_timestamp();
    entry.id := gen_random_uuid();
    entry.table_name := looked_at;
    entry.row_id := looked_row;
    entry.dossier_id := platform.current_dossier();
    entry.action := 'looked';
    entry.organisation_id := platform.current_organisation();
    entry.person_id := platform.current_person();
    entry.transaction_number := pg_current_xact_id()::text::bigint;
    entry.values_digest := platform.values_digest(gen_random_uuid(), null, null);
    insert into platform.audit_entry select entry.*;
end $$;
grant execute on function platform.record_look(text, uuid) to ${application};
