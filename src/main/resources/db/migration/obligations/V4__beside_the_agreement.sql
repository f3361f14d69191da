-- What is owed beside the agreement, and what was decided otherwise than it says.

alter table obligations.obligation
    alter column agreement_id drop not null,
    alter column clause drop not null,
    -- What makes it owed where no clause of an agreement does.
    add column origin jsonb,
    -- What was decided otherwise, where the text leaves that open: another day, or that it is not to be done.
    add column decided jsonb,
    -- Who said that it is done, and for which party, as the other parties are told it.
    add column met_by_name text check (met_by_name <> ''),
    drop constraint obligation_standing_check,
    add constraint obligation_standing_check check (standing in ('open', 'met', 'waived', 'withdrawn')),
    add constraint said_somewhere check ((clause is null) = (origin is not null)),
    add constraint agreed_somewhere check ((clause is null) = (agreement_id is null)),
    add constraint waived_by_decision check (standing <> 'waived' or decided is not null),
    add constraint named_when_met check (standing = 'met' or met_by_name is null);

alter table obligations.guest_duty
    alter column agreement_id drop not null,
    alter column clause drop not null,
    add column origin jsonb,
    add column decided jsonb;
