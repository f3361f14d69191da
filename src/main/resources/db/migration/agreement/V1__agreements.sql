-- What the parties have agreed, in versions: each is what one document says, as people have confirmed it.

grant usage on schema agreement to ${application};

create table agreement.agreement (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    number integer not null check (number > 0),
    succession text not null check (succession in ('first', 'amends', 'replaces')),
    title text not null check (title <> ''),
    -- The version of the document in records; none where it was typed in.
    version_id uuid,
    first_day date,
    last_day date,
    -- What this document says, all that holds with what it left standing of the versions before it, and what of all that nobody has
    -- looked at yet (by place in it, from 0).
    stated jsonb not null,
    terms jsonb not null,
    unconfirmed integer[] not null,
    -- What was found to be wrong in it, and why it was let stand.
    accepted jsonb not null,
    confirmed_by uuid,
    confirmed_at timestamptz not null,
    revision integer not null check (revision > 0),
    primary key (space_id, id),
    unique (space_id, dossier_id, number)
);
call platform.guard('agreement.agreement', 'dossier');

-- What is to be reached: counted, or seen in people's lives.
create table agreement.goal (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid not null,
    agreement_id uuid not null,
    place integer not null check (place >= 0),
    text text not null check (text <> ''),
    effect boolean not null,
    measured boolean not null,
    standing text not null check (standing in ('open', 'withdrawn')),
    primary key (space_id, id),
    foreign key (space_id, agreement_id) references agreement.agreement (space_id, id)
);
create index goal_by_dossier on agreement.goal (space_id, dossier_id, place);
call platform.guard('agreement.goal', 'dossier');
