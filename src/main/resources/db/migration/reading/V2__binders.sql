-- Binders: what somebody has of one partnership, sent as files or in zips, and what was read in each of them.

create table reading.binder (
    space_id uuid not null,
    id uuid not null,
    -- The partnership that came of it; nobody but the keeper sees it before.
    dossier_id uuid,
    name text not null check (name <> ''),
    state text not null check (state in ('sending', 'reading', 'read', 'failed')),
    -- Whether the sending broke off before all of it had come.
    broken boolean not null,
    sent_at timestamptz not null,
    -- Why that paper was taken for the agreement; none before it is read.
    ground text,
    -- The reading of the agreement, to be reviewed; none where there is no agreement, or nobody has said which it is.
    reading_id uuid,
    primary key (space_id, id),
    foreign key (space_id, reading_id) references reading.reading (space_id, id)
);
create index binder_by_time on reading.binder (space_id, sent_at desc, id);
create index binder_of_reading on reading.binder (space_id, reading_id) where reading_id is not null;
create index binder_of_dossier on reading.binder (space_id, dossier_id) where dossier_id is not null;
call platform.guard('reading.binder', 'dossier');

-- What was sent, as it came: a zip as a zip. It is read anew from here when the program was stopped in the middle.
create table reading.binder_part (
    space_id uuid not null,
    id uuid not null,
    binder_id uuid not null,
    place integer not null check (place > 0),
    file_name text not null check (file_name <> ''),
    -- The document in records; none where it was too much to be kept, and then why, as the key of a text.
    version_id uuid,
    why text,
    bytes integer not null check (bytes >= 0),
    -- Whether the very same bytes were here before.
    known boolean not null,
    primary key (space_id, id),
    unique (space_id, binder_id, place),
    foreign key (space_id, binder_id) references reading.binder (space_id, id),
    check ((version_id is null) = (why is not null))
);
call platform.guard('reading.binder_part', 'own');

-- A file of the binder, those in zips one by one.
create table reading.binder_file (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    binder_id uuid not null,
    number integer not null check (number > 0),
    file_name text not null check (file_name <> ''),
    packed_in text,
    version_id uuid,
    known boolean not null,
    copy_of integer,
    kind text not null check (
        kind in ('agreement', 'amendment', 'decisionPaper', 'minutes', 'budget', 'contacts', 'notUnderstood')),
    -- Sheets, people and meetings, or why it was not understood. It names people, so the trail does not hold it.
    content jsonb not null,
    primary key (space_id, id),
    unique (space_id, binder_id, number),
    foreign key (space_id, binder_id) references reading.binder (space_id, id)
);
create index binder_file_of_dossier on reading.binder_file (space_id, dossier_id) where dossier_id is not null;
call platform.guard('reading.binder_file', 'dossier', left_out => '{content}');

-- How far the reading has come. No trail: it is gone when all is read.
create table reading.binder_progress (
    space_id uuid not null,
    id uuid not null,
    file integer not null check (file > 0),
    files integer not null check (files > 0),
    name text not null,
    primary key (space_id, id),
    foreign key (space_id, id) references reading.binder (space_id, id)
);
call platform.guard('reading.binder_progress', 'own', audited => false);

-- What a person has said of the columns of one sort of sheet, for the next sheet of that sort.
create table reading.sheet_mapping (
    space_id uuid not null,
    id uuid not null,
    -- A digest of the words over the columns.
    shape text not null check (shape ~ '^[0-9a-f]{64}$'),
    columns jsonb not null,
    person_id uuid,
    mapped_at timestamptz not null,
    primary key (space_id, id),
    unique (space_id, shape)
);
call platform.guard('reading.sheet_mapping', 'own');
