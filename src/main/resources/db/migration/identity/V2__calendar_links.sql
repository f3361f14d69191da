-- Secret addresses that a person's calendar asks without signing in. Each speaks for the person in one organisation, tells days and
-- nothing else, and holds until the person ends it or no longer acts for that organisation.

create table identity.calendar_link (
    -- The person's own.
    space_id uuid not null,
    id uuid not null,
    -- The secret itself is shown once.
    digest bytea not null,
    organisation_id uuid not null,
    -- The one partnership that it tells of; none for all of the organisation's.
    partnership_id uuid,
    made_on date not null,
    primary key (space_id, id)
);
create index calendar_link_by_digest on identity.calendar_link (digest);
call platform.guard('identity.calendar_link', 'own', left_out => '{digest}');

-- Whom a secret address speaks for on a day, if it is one and the mandate still holds.
create function identity.calendar_of(link_digest bytea, on_day date)
    returns table (person_id uuid, person_name text, role text,
        organisation_id uuid, organisation_kind text, organisation_name text, organisation_body text, demo boolean,
        partnership_id uuid)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.person_name, m.role, s.space_id, s.kind, s.name, s.body, s.demo, l.partnership_id
        from identity.calendar_link l
        join identity.mandate m on m.space_id = l.organisation_id and m.person_id = l.space_id
        join identity.space s on s.space_id = m.space_id
        where l.digest = link_digest
            and identity.holds_on(m.from_day, m.until_day, on_day)
        order by m.role
        limit 1;
    end;
grant execute on function identity.calendar_of(bytea, date) to ${application};
