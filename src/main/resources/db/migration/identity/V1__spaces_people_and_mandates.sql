-- Who there is: organisations with a space each, people, and the mandates by which a person acts for an organisation.

grant usage on schema identity to ${application};

-- A space and the organisation it belongs to: a board, which is an authority of its own, or an association.
create table identity.space (
    space_id uuid not null primary key,
    kind text not null check (kind in ('board', 'association')),
    name text not null check (name <> ''),
    -- The municipality or region of a board.
    body text check ((kind = 'board') = (body is not null)),
    -- Made up, for trying the program.
    demo boolean not null
);
call platform.guard('identity.space', 'own');

-- A person keeps what is theirs alone in a space of their own, so that it can be shown to them, and erased, as one.
create table identity.person (
    space_id uuid not null primary key,
    name text not null check (name <> ''),
    address text not null check (address like '%_@_%')
);
call platform.guard('identity.person', 'own');

-- By which a person acts for an organisation, from a day until a day. Its name is the person's as colleagues see it.
create table identity.mandate (
    space_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    person_name text not null check (person_name <> ''),
    role text not null check (role in (
        'officer', 'economist', 'secretary', 'chair', 'coordinator', 'supervisor', 'treasurer')),
    from_day date not null,
    until_day date check (until_day >= from_day),
    primary key (space_id, id)
);
create unique index mandate_of_a_person on identity.mandate (space_id, person_id, role, from_day);
create index mandate_by_person on identity.mandate (person_id);
call platform.guard('identity.mandate', 'own');

-- From its first day to its last, both included; without a last one until further notice.
create function identity.holds_on(from_day date, until_day date, on_day date) returns boolean
    language sql immutable parallel safe
    return from_day <= on_day and (until_day is null or until_day >= on_day);
grant execute on function identity.holds_on(date, date, date) to ${application};

-- What a program shows instead of a person's signing in. Only the digest is kept: the token itself is shown once.
create table identity.token (
    space_id uuid not null,
    id uuid not null,
    digest bytea not null,
    organisation_id uuid not null,
    last_day date not null,
    primary key (space_id, id)
);
create index token_by_digest on identity.token (digest);
call platform.guard('identity.token', 'own', left_out => '{digest}');


-- The look-ups before a space is entered. They answer with what the asker has already proved, or with nothing. ----------------

-- The organisations a person acts for on a day.
create function identity.mandates_of(person uuid, on_day date)
    returns table (person_id uuid, person_name text, role text,
        organisation_id uuid, organisation_kind text, organisation_name text, organisation_body text, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.person_name, m.role, s.space_id, s.kind, s.name, s.body, s.demo
        from identity.mandate m
        join identity.space s on s.space_id = m.space_id
        where m.person_id = mandates_of.person
            and identity.holds_on(m.from_day, m.until_day, on_day)
        order by s.name, m.role;
    end;

-- Whom a token speaks for on a day, if it is one and its mandate still holds.
create function identity.bearer_of(token_digest bytea, on_day date)
    returns table (person_id uuid, person_name text, role text,
        organisation_id uuid, organisation_kind text, organisation_name text, organisation_body text, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.person_name, m.role, s.space_id, s.kind, s.name, s.body, s.demo
        from identity.token t
        join identity.mandate m on m.space_id = t.organisation_id and m.person_id = t.space_id
        join identity.space s on s.space_id = m.space_id
        where t.digest = token_digest and t.last_day >= on_day
            and identity.holds_on(m.from_day, m.until_day, on_day)
        order by m.role
        limit 1;
    end;

-- The made-up people, for the page where one of them can be chosen. Nobody real is ever among them.
create function identity.demo_cast(on_day date)
    returns table (person_id uuid, person_name text, role text,
        organisation_id uuid, organisation_kind text, organisation_name text, organisation_body text, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select m.person_id, m.person_name, m.role, s.space_id, s.kind, s.name, s.body, s.demo
        from identity.space s
        join identity.mandate m on m.space_id = s.space_id
        where s.demo and identity.holds_on(m.from_day, m.until_day, on_day)
        order by s.kind desc, s.body, s.name, m.person_name;
    end;

-- The organisations whose name, or whose municipality or region, is one of those, in lower case: which parties of an agreement have a
-- space here. It answers with what is in public registers.
create function identity.spaces_named(names text[])
    returns table (organisation_id uuid, kind text, name text, body text, demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select s.space_id, s.kind, s.name, s.body, s.demo
        from identity.space s
        where lower(s.name) = any (names) or lower(s.body) = any (names)
        order by s.kind, s.body, s.name, s.space_id;
    end;
create index space_by_name on identity.space (lower(name));
create index space_by_body on identity.space (lower(body));

-- Whether no organisation but made-up ones has a space here.
create function identity.is_only_demo() returns boolean
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select not exists (select from identity.space s where not s.demo);
    end;

grant execute on function
    identity.mandates_of(uuid, date), identity.bearer_of(bytea, date), identity.demo_cast(date), identity.is_only_demo(),
    identity.spaces_named(text[])
    to ${application};
