-- What has happened and has listeners that have not yet done their part: kept with what happened, in one transaction, and gone when
-- they have. It belongs to no space, so it holds ids only.

create table platform.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts integer,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion on platform.event_publication (completion_date);
grant select, insert, update, delete on platform.event_publication to ${application};
