-- What was read in a document, kept until a person has said of each value whether it is right.

grant usage on schema reading to ${application};

create table reading.reading (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    -- The version of the document that was read, in records.
    version_id uuid not null,
    file_name text not null check (file_name <> ''),
    -- As the document calls itself; the file's name where it does not.
    title text not null check (title <> ''),
    -- The text as it was taken out of the document, and the terms as they were proposed: the program may read better one day, but
    -- what somebody is reviewing stands still.
    document jsonb not null,
    terms jsonb not null,
    -- Counts the changes, so that nobody overwrites what they have not seen.
    revision integer not null check (revision > 0),
    read_at timestamptz not null,
    primary key (space_id, id),
    unique (space_id, version_id)
);
create index reading_by_time on reading.reading (space_id, read_at desc, id);
call platform.guard('reading.reading', 'dossier', left_out => '{document}');
