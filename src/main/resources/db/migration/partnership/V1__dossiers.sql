-- The dossier of a partnership: who takes part in it, and how far it has come. It lies in the space of its host.

grant usage on schema partnership to ${application};

create table partnership.partnership (
    space_id uuid not null,
    id uuid not null,
    -- A partnership is its own dossier: everything that its parties share carries this id.
    dossier_id uuid not null check (dossier_id = id),
    name text not null check (name <> ''),
    diary_number text,
    -- The first and last day of what is agreed now; open where the agreement is.
    first_day date,
    last_day date check (last_day >= first_day),
    -- Counts the changes, so that nobody overwrites what they have not seen.
    revision integer not null check (revision > 0),
    primary key (space_id, id)
);
call platform.guard('partnership.partnership', 'dossier');

-- Who takes part, named as in the agreement. A party that has a space here works in the dossier as the host's equal.
create table partnership.participant (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    role text not null check (role in ('party', 'funder')),
    place integer not null check (place > 0),
    name text not null check (name <> ''),
    sector text check (sector in ('public', 'civil', 'private')),
    board text,
    -- The organisation in the host's register of parties.
    organisation_id uuid,
    party_space uuid,
    primary key (space_id, id),
    unique (space_id, dossier_id, role, place),
    foreign key (space_id, dossier_id) references partnership.partnership (space_id, id),
    check ((role = 'party') = (sector is not null))
);
create index participant_by_party_space on partnership.participant (party_space, dossier_id) where party_space is not null;
call platform.guard('partnership.participant', 'dossier');

-- What has happened to it, or is agreed to happen, on which day. Its phase is told by these and by nothing else.
create table partnership.milestone (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    kind text not null check (kind in (
        'proposed', 'assessed', 'decided', 'signed', 'started', 'extended', 'noticeGiven', 'ended', 'settled', 'archived')),
    on_day date not null,
    primary key (space_id, id),
    unique (space_id, dossier_id, kind, on_day),
    foreign key (space_id, dossier_id) references partnership.partnership (space_id, id)
);
call platform.guard('partnership.milestone', 'dossier');

-- Each party's own list of the partnerships it takes part in, whoever is the host of them: written in its own space, so that one look
-- finds them all.
create table partnership.listed (
    space_id uuid not null,
    -- The partnership's own.
    id uuid not null,
    host_space uuid not null,
    -- Ordered as in Swedish, å, ä and ö after z.
    name text collate "sv-x-icu" not null check (name <> ''),
    diary_number text,
    -- In order, each with its sector, as the list shows them.
    parties jsonb not null,
    milestones jsonb not null,
    first_day date,
    last_day date,
    -- What is searched in: name, parties and their boards, funders and diary number in lower case.
    words text not null,
    -- That of the partnership when this was written.
    revision integer not null,
    primary key (space_id, id)
);
create index listed_by_last_day on partnership.listed (space_id, last_day, id);
create index listed_by_name on partnership.listed (space_id, name, id);
call platform.guard('partnership.listed', 'own');

-- In whose space the dossier lies that an organisation wants to open: its host's if the organisation is a party to it, or nothing.
create function partnership.host_of(dossier uuid, organisation uuid) returns uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select p.space_id from partnership.participant p
        where p.dossier_id = dossier and p.party_space = organisation
        limit 1;
    end;
grant execute on function partnership.host_of(uuid, uuid) to ${application};
