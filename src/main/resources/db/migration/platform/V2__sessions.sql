-- Who is signed in where. A session holds ids only; it is looked up before any space is entered, and belongs to none.
create table platform.session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_expiry on platform.session (expiry_time);
create index session_principal on platform.session (principal_name);

create table platform.session_attributes (
    session_primary_id char(36) not null references platform.session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on platform.session, platform.session_attributes to ${application};
