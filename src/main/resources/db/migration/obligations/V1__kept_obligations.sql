-- What an agreement promises, kept from the day it is confirmed: what is due, and what stands for as long as it lasts.

grant usage on schema obligations to ${application};

create table obligations.obligation (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    -- The version of the agreement that brought the words it is now said in.
    agreement_id uuid not null,
    -- Document, place and occurrence: what the derivation knows it by.
    stored_id text not null check (stored_id <> ''),
    kind text not null check (kind <> ''),
    who text,
    to_whom jsonb not null,
    due jsonb not null,
    -- The day of it, to look for; none where it hangs on something else than the calendar.
    due_on date,
    strength text not null check (strength in ('shall', 'recommended', 'until_decided_otherwise')),
    period jsonb,
    amount jsonb,
    clause jsonb not null,
    reason jsonb not null,
    flags jsonb not null,
    standing text not null check (standing in ('open', 'met', 'withdrawn')),
    -- Left undone under an agreement that no longer says it.
    carried_over boolean not null,
    met_on date,
    -- Who said that it was; nobody where the program found it out.
    met_by uuid,
    withdrawn_on date,
    -- Counts the changes, so that nobody overwrites what they have not seen.
    revision integer not null check (revision > 0),
    primary key (space_id, id),
    check ((standing = 'met') = (met_on is not null)),
    check (standing = 'met' or met_by is null),
    check ((standing = 'withdrawn') = (withdrawn_on is not null))
);
-- What was withdrawn is history and may be said again.
create unique index obligation_said_once on obligations.obligation (space_id, dossier_id, stored_id) where standing <> 'withdrawn';
create index obligation_by_dossier on obligations.obligation (space_id, dossier_id, due_on);
create index obligation_by_day on obligations.obligation (space_id, due_on) where standing = 'open';
call platform.guard('obligations.obligation', 'dossier');

create table obligations.commitment (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    agreement_id uuid not null,
    -- As the text names it; none where it binds them all.
    party text,
    text text not null check (text <> ''),
    clause jsonb not null,
    standing text not null check (standing in ('open', 'withdrawn')),
    withdrawn_on date,
    primary key (space_id, id),
    check ((standing = 'withdrawn') = (withdrawn_on is not null))
);
create index commitment_by_dossier on obligations.commitment (space_id, dossier_id, id);
call platform.guard('obligations.commitment', 'dossier');
