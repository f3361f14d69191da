-- What is owed in dossiers that lie in others' spaces: each party's own copy, so that one look at its own space tells what comes next.
-- No trail: a copy changes when that which it is a copy of does, and there it leaves one.
create table obligations.guest_duty (
    -- The party's own.
    space_id uuid not null,
    -- Those of the obligation, of the partnership that owes it, and of the space in which it lies.
    id uuid not null,
    partnership_id uuid not null,
    host_space uuid not null,
    -- As they stand there.
    agreement_id uuid not null,
    stored_id text not null,
    kind text not null,
    who text,
    to_whom jsonb not null,
    due jsonb not null,
    due_on date,
    strength text not null,
    period jsonb,
    amount jsonb,
    clause jsonb not null,
    reason jsonb not null,
    flags jsonb not null,
    standing text not null,
    carried_over boolean not null,
    kept_since date not null,
    met_on date,
    -- What was brought of an earlier one is written over, never what was brought of a later.
    revision integer not null,
    primary key (space_id, id)
);
create index guest_duty_by_partnership on obligations.guest_duty (space_id, partnership_id);
create index guest_duty_by_day on obligations.guest_duty (space_id, due_on) where standing = 'open';
call platform.guard('obligations.guest_duty', 'own', audited => false);
