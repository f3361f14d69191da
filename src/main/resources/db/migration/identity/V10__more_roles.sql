-- More that a person can be to an organisation, who stands in for whom, and who sees one partnership only.

alter table identity.mandate drop constraint mandate_role_check;
alter table identity.mandate add constraint mandate_role_check check (role in (
    'officer', 'economist', 'secretary', 'archivist', 'chair', 'coordinator', 'supervisor', 'treasurer', 'steering', 'independent',
    'auditor'));

alter table identity.mandate
    -- Stands in for whoever has the role.
    add column deputy boolean not null default false,
    -- On which day the person promised in writing to be silent.
    add column silent_since date,
    -- The one partnership that the person sees, and in whose space its dossier lies.
    add column host_id uuid,
    add column partnership_id uuid,
    -- Whoever belongs to no party is let in to one partnership, until a day, and only when silence has been promised.
    add constraint mandate_of_an_independent check (
        case when role = 'independent'
            then silent_since is not null and host_id is not null and partnership_id is not null and until_day is not null
            else host_id is null and partnership_id is null end);

-- The look-ups tell of it too. A person may have several roles in one organisation, so that all of them are told.

drop function identity.mandates_of(uuid, date);
create function identity.mandates_of(person uuid, on_day date)
    returns table (person_id uuid, person_name text, role text, deputy boolean, host_id uuid, partnership_id uuid,
        organisation_id uuid, organisation_kind text, organisation_name text, organisation_body text, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.person_name, m.role, m.deputy, m.host_id, m.partnership_id, s.space_id, s.kind, s.name, s.body, s.demo
        from identity.mandate m
        join identity.space s on s.space_id = m.space_id
        where m.person_id = mandates_of.person
            and identity.holds_on(m.from_day, m.until_day, on_day)
        order by s.name, s.space_id, m.deputy, m.role;
    end;

drop function identity.bearer_of(bytea, date);
create function identity.bearer_of(token_digest bytea, on_day date)
    returns table (person_id uuid, person_name text, role text, deputy boolean, host_id uuid, partnership_id uuid,
        organisation_id uuid, organisation_kind text, organisation_name text, organisation_body text, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.person_name, m.role, m.deputy, m.host_id, m.partnership_id, s.space_id, s.kind, s.name, s.body, s.demo
        from identity.token t
        join identity.mandate m on m.space_id = t.organisation_id and m.person_id = t.space_id
        join identity.space s on s.space_id = m.space_id
        where t.digest = token_digest and t.last_day >= on_day
            and identity.holds_on(m.from_day, m.until_day, on_day)
        order by m.deputy, m.role;
    end;

drop function identity.demo_cast(date);
create function identity.demo_cast(on_day date)
    returns table (person_id uuid, person_name text, role text, deputy boolean, host_id uuid, partnership_id uuid,
        organisation_id uuid, organisation_kind text, organisation_name text, organisation_body text, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.person_name, m.role, m.deputy, m.host_id, m.partnership_id, s.space_id, s.kind, s.name, s.body, s.demo
        from identity.space s
        join identity.mandate m on m.space_id = s.space_id
        where s.demo and identity.holds_on(m.from_day, m.until_day, on_day)
        order by s.kind desc, s.body, s.name, m.person_name, m.deputy, m.role;
    end;

drop function identity.calendar_of(bytea, date);
create function identity.calendar_of(link_digest bytea, on_day date)
    returns table (person_id uuid, person_name text, role text, deputy boolean, host_id uuid, partnership_id uuid,
        organisation_id uuid, organisation_kind text, organisation_name text, organisation_body text, demo boolean,
        told_partnership_id uuid)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.person_name, m.role, m.deputy, m.host_id, m.partnership_id, s.space_id, s.kind, s.name, s.body, s.demo,
            l.partnership_id
        from identity.calendar_link l
        join identity.mandate m on m.space_id = l.organisation_id and m.person_id = l.space_id
        join identity.space s on s.space_id = m.space_id
        where l.digest = link_digest
            and identity.holds_on(m.from_day, m.until_day, on_day)
        order by m.deputy, m.role;
    end;
grant execute on function
    identity.mandates_of(uuid, date), identity.bearer_of(bytea, date), identity.demo_cast(date), identity.calendar_of(bytea, date)
    to ${application};

-- Nothing is to be done by whoever only sees.
create or replace function identity.everybody_acting(on_day date)
    returns table (person_id uuid, organisation_id uuid, since date, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.space_id, min(m.from_day), s.demo
        from identity.mandate m
        join identity.space s on s.space_id = m.space_id
        where identity.holds_on(m.from_day, m.until_day, on_day) and m.partnership_id is null
        group by m.person_id, m.space_id, s.demo
        order by m.person_id, m.space_id;
    end;
