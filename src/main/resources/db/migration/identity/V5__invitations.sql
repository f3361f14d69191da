-- By which somebody who acts for an organisation lets another person act for it, or lets the first person of an association begin there.

create table identity.invitation (
    -- The organisation's that invites.
    space_id uuid not null,
    id uuid not null,
    -- Of the link's secret, which is told once.
    digest bytea not null,
    -- In small letters; gone when it has been taken.
    address text check (address like '%_@_%'),
    role text not null check (role in (
        'officer', 'economist', 'secretary', 'chair', 'coordinator', 'supervisor', 'treasurer')),
    from_day date not null,
    until_day date check (until_day >= from_day),
    -- The association that is to have a space of its own when it is taken; none where it is for the organisation that invites.
    association text check (association <> ''),
    -- Who invited, by id and by name; nobody where it was whoever runs the program.
    invited_by uuid,
    invited_by_name text check ((invited_by_name is null) = (invited_by is null)),
    ends_at timestamptz not null,
    -- Who has begun to take it. Until it has been taken the same may go on with it, and nobody else.
    taker uuid,
    taken_on date check (taken_on is null or taker is not null),
    primary key (space_id, id),
    check (taken_on is not null or address is not null)
);
create index invitation_by_digest on identity.invitation (digest);
create index invitation_by_end on identity.invitation (ends_at);
call platform.guard('identity.invitation', 'own', left_out => '{digest,address}');

-- What whoever has the link of an open invitation is told of it. It is open while whoever invited still acts there.
create function identity.invitation_of(link_digest bytea, moment timestamptz, on_day date)
    returns table (space_id uuid, id uuid, address text, role text, from_day date, until_day date, association text,
        invited_by_name text, taker uuid,
        organisation_kind text, organisation_name text, organisation_body text, demo boolean, person_at_address uuid)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select i.space_id, i.id, i.address, i.role, i.from_day, i.until_day, i.association, i.invited_by_name, i.taker,
            s.kind, s.name, s.body, s.demo,
            (select n.person_id from identity.sign_in n
             where n.address_digest = sha256(convert_to(i.address, 'UTF8')))
        from identity.invitation i
        join identity.space s on s.space_id = i.space_id
        where i.digest = link_digest and i.taken_on is null and i.ends_at > moment
            and (i.invited_by is null or exists (
                select from identity.mandate m
                where m.space_id = i.space_id and m.person_id = i.invited_by
                    and identity.holds_on(m.from_day, m.until_day, on_day)));
    end;

-- For whom the person acts, or will, whose own space has been entered, and until when.
create function identity.own_mandates(on_day date)
    returns table (organisation_id uuid, organisation_name text, organisation_body text, role text, from_day date, until_day date,
        demo boolean)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select s.space_id, s.name, s.body, m.role, m.from_day, m.until_day, s.demo
        from identity.mandate m
        join identity.space s on s.space_id = m.space_id
        where m.person_id = platform.current_space() and platform.current_space() = platform.current_organisation()
            and (m.until_day is null or m.until_day >= on_day)
        order by s.name, m.role, m.from_day;
    end;

-- Where something of people's ways in has come to its end: ids only.
create function identity.spaces_to_tidy(moment timestamptz, unseen_since date, ended_before timestamptz) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select r.space_id from identity.reset_link r where r.ends_at <= moment
        union
        select d.space_id from identity.device d where d.last_seen_on < unseen_since
        union
        select i.space_id from identity.invitation i where i.ends_at < ended_before;
    end;

-- Whether anybody acts for that organisation, or will, or is invited to: until then whoever runs the program may invite there.
create function identity.is_peopled(organisation uuid, on_day date) returns boolean
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select exists (
            select from identity.mandate m
            where m.space_id = organisation and (m.until_day is null or m.until_day >= on_day));
    end;

grant execute on function
    identity.invitation_of(bytea, timestamptz, date), identity.spaces_to_tidy(timestamptz, date, timestamptz),
    identity.is_peopled(uuid, date), identity.own_mandates(date)
    to ${application};
