-- Documents as they came, never changed: a new version is another row, and the hash of its bytes tells whether it is the same.

grant usage on schema records to ${application};

create table records.document (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    name text not null check (name <> ''),
    standing text not null check (standing in ('draft', 'received', 'established')),
    -- The day it was received or established.
    standing_since date,
    -- As its keeper writes it; those of one matter have the same.
    diary_number text check (diary_number <> ''),
    -- Counts what has been noted of it, so that nobody overwrites what they have not seen.
    revision integer not null check (revision > 0),
    check ((standing = 'draft') = (standing_since is null)),
    primary key (space_id, id)
);
call platform.guard('records.document', 'dossier');

create table records.version (
    space_id uuid not null,
    id uuid not null,
    document_id uuid not null,
    dossier_id uuid,
    number integer not null check (number > 0),
    file_name text not null check (file_name <> ''),
    format text not null check (format in ('pdf', 'docx', 'odt', 'plain_text')),
    digest bytea not null check (length(digest) = 32),
    bytes integer not null check (bytes >= 0),
    content bytea not null,
    arrived_at timestamptz not null,
    primary key (space_id, id),
    unique (space_id, document_id, number),
    -- The same file twice is noticed by this.
    unique (space_id, digest),
    foreign key (space_id, document_id) references records.document (space_id, id) deferrable initially deferred
);
alter table records.version alter column content set storage external;
-- What came is neither changed nor overwritten; a purge removes it whole.
call platform.guard('records.version', 'dossier', 'select, insert, delete, update (dossier_id)', left_out => '{content}');
