-- What was read in a document, kept until a person has said of each value whether it is right.

grant usage on schema reading to ${application};

create table reading.reading (
    space_id uuid not null,
    id uuid not null,
    -- The partnership that came of it; nobody but the keeper sees it before.
    dossier_id uuid,
    agreement_id uuid,
    -- The version of the document that was read, in records; none where the terms are typed in.
    version_id uuid,
    file_name text not null check (file_name <> ''),
    -- As the document calls itself; the file's name where it does not.
    title text not null check (title <> ''),
    -- The text as it was taken out of the document, and the terms as they were proposed: the program may read better one day, but
    -- what somebody is reviewing stands still.
    document jsonb not null,
    terms jsonb not null,
    -- Counts the changes of the whole review, so that nobody overwrites what they have not seen.
    revision integer not null check (revision > 0),
    read_at timestamptz not null,
    -- What a program gave with its confirming, so that the same one twice is one.
    confirm_key text,
    primary key (space_id, id),
    unique (space_id, version_id)
);
create unique index reading_of_agreement on reading.reading (space_id, agreement_id) where agreement_id is not null;
create index reading_by_time on reading.reading (space_id, read_at desc, id);
call platform.guard('reading.reading', 'dossier', left_out => '{document}');

-- What a person has said of one value.
create table reading.judgement (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    reading_id uuid not null,
    -- Which value: its place among those that were read, one that was added, or a matter of which the document says nothing.
    value text not null check (value <> ''),
    verdict text not null check (verdict in ('open', 'accepted', 'corrected', 'notStated')),
    -- As it was corrected or added.
    term jsonb,
    person_id uuid,
    judged_at timestamptz not null,
    revision integer not null check (revision > 0),
    primary key (space_id, id),
    unique (space_id, reading_id, value),
    foreign key (space_id, reading_id) references reading.reading (space_id, id),
    check ((verdict = 'corrected') = (term is not null))
);
call platform.guard('reading.judgement', 'dossier');

-- Why something that was found to be wrong may stand.
create table reading.acceptance (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    reading_id uuid not null,
    finding text not null check (finding <> ''),
    reason text not null check (reason <> ''),
    person_id uuid,
    accepted_at timestamptz not null,
    primary key (space_id, id),
    unique (space_id, reading_id, finding),
    foreign key (space_id, reading_id) references reading.reading (space_id, id)
);
call platform.guard('reading.acceptance', 'dossier');

-- Who looks at it just now, told to the others who do. No trail: a look changes nothing.
create table reading.reviewer (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    reading_id uuid not null,
    person_id uuid not null,
    -- What they last said something of; empty when they only look.
    matter text not null,
    seen_at timestamptz not null,
    primary key (space_id, id),
    unique (space_id, reading_id, person_id),
    foreign key (space_id, reading_id) references reading.reading (space_id, id)
);
call platform.guard('reading.reviewer', 'dossier', audited => false);
