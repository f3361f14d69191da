-- What shows that an obligation is met, in people's own words, and since when count has been kept of it.

alter table obligations.obligation
    add column evidence text check (evidence <> ''),
    add constraint shown_when_met check (standing = 'met' or evidence is null),
    -- What was due before this day is neither late nor known to be done. Of those that are here already it is not known: from now on.
    add column kept_since date not null default current_date;
alter table obligations.obligation alter column kept_since drop default;
