-- Mail from the program to people: what is to be sent and what has been, and what each wants of it. Both lie in the person's own space.

grant usage on schema messages to ${application};

-- The mail of a day to a person: one a day, sent on that day or never.
create table messages.outgoing (
    -- The person's own.
    space_id uuid not null,
    id uuid not null,
    day date not null,
    subject text not null check (subject <> ''),
    -- Where the person says that no more is wanted.
    stop_at text not null,
    -- Gone when it has been sent, and when it never will be.
    body text,
    -- While it is being handed over it is 'sending': what ends there nobody knows the end of, and so it is not sent again.
    state text not null check (state in ('waiting', 'sending', 'sent', 'failed')),
    tries integer not null check (tries >= 0),
    -- Not before then, or not again before then.
    try_after timestamptz not null,
    primary key (space_id, id),
    check ((body is null) = (state in ('sent', 'failed')))
);
-- Whatever runs twice, or is killed between: of one day there is one.
create unique index outgoing_of_a_day on messages.outgoing (space_id, day);
create index outgoing_waiting on messages.outgoing (try_after) where state = 'waiting';
create index outgoing_by_day on messages.outgoing (day);
call platform.guard('messages.outgoing', 'own', left_out => '{subject,body}');

-- What a person has said of the mail; of whom there is no row has said nothing.
create table messages.wish (
    -- The person's own.
    space_id uuid not null primary key,
    wanted boolean not null,
    language text not null check (language in ('sv', 'en')),
    -- The day on which it was last asked for again; none for whoever never said no.
    wanted_since date
);
call platform.guard('messages.wish', 'own');


-- The look-ups before a space is entered: ids only. ---------------------------------------------------------------------------

-- Where something of that day waits and may be tried now, the longest waiting first.
create function messages.spaces_to_send(of_day date, moment timestamptz, at_most integer) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select o.space_id from messages.outgoing o
        where o.state = 'waiting' and o.day = of_day and o.try_after <= moment
        order by o.try_after, o.space_id
        limit at_most;
    end;

-- Where something was not sent on its day, or has been kept for long enough.
create function messages.spaces_to_tidy(today date, oldest date) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select distinct o.space_id from messages.outgoing o
        where o.day < oldest or (o.day < today and o.state in ('waiting', 'sending'));
    end;

grant execute on function messages.spaces_to_send(date, timestamptz, integer), messages.spaces_to_tidy(date, date) to ${application};
