-- How people prove who they are: an address with a password, passkeys, and a link by which a new password is chosen. All of it lies in the
-- person's own space; before that is entered only ids are told.

-- Which person signs in by which address. Looked up before anybody is known, so it belongs to no space: it holds digests and ids, and the
-- application itself may neither read nor write it, only ask what the functions below answer.
create table identity.sign_in (
    address_digest bytea not null primary key,
    person_id uuid not null
);

create table identity.password (
    -- The person's own.
    space_id uuid not null primary key,
    -- Argon2id, with its salt and its cost.
    hash text not null,
    set_on date not null
);
call platform.guard('identity.password', 'own', left_out => '{hash}');

create table identity.passkey (
    -- The person's own.
    space_id uuid not null,
    id uuid not null,
    credential_id bytea not null,
    -- What the authenticator said of the key when it was made: the public key is in it. Nothing secret is.
    attestation bytea not null,
    -- How often it has been used, as the authenticator counts; none of most.
    sign_count bigint not null,
    label text not null check (label <> ''),
    made_on date not null,
    last_used_on date,
    primary key (space_id, id)
);
create index passkey_by_credential on identity.passkey (credential_id);
call platform.guard('identity.passkey', 'own', left_out => '{credential_id,attestation}');

-- By which a new password is chosen by whoever gets the person's mail. It holds for an hour and works once.
create table identity.reset_link (
    -- The person's own.
    space_id uuid not null,
    id uuid not null,
    digest bytea not null,
    ends_at timestamptz not null,
    primary key (space_id, id)
);
create index reset_link_by_digest on identity.reset_link (digest);
create index reset_link_by_end on identity.reset_link (ends_at);
call platform.guard('identity.reset_link', 'own', left_out => '{digest}');

-- The browsers in which the person has signed in before. Others' guesses do not keep such a one out.
create table identity.device (
    -- The person's own.
    space_id uuid not null,
    id uuid not null,
    -- Of the random number that the browser carries.
    digest bytea not null,
    browser text not null,
    system text not null,
    last_seen_on date not null,
    primary key (space_id, id)
);
create unique index device_of_a_person on identity.device (space_id, digest);
create index device_by_day on identity.device (last_seen_on);
call platform.guard('identity.device', 'own', left_out => '{digest}');

-- How often somebody has tried: counted by the digest of what they tried and from where, for a quarter of an hour or an hour. Not for the
-- application to read or write but through the functions below.
create table identity.attempt (
    key bytea not null primary key,
    since timestamptz not null,
    count integer not null
);
create index attempt_by_age on identity.attempt (since);


-- The look-ups before a space is entered: ids only. ---------------------------------------------------------------------------

-- Lets whoever's own space has been entered sign in by that address, unless another does; answers whether they do now.
create function identity.claim_address(digest bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if platform.current_space() is null or platform.current_space() <> platform.current_organisation() then
        raise exception 'an address is claimed in one''s own space';
    end if;
    insert into identity.sign_in (address_digest, person_id) values (digest, platform.current_space())
        on conflict (address_digest) do nothing;
    return exists (select from identity.sign_in s where s.address_digest = digest and s.person_id = platform.current_space());
end $$;

-- Who signs in by that address, if anybody does.
create function identity.person_at(digest bytea) returns uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select s.person_id from identity.sign_in s where s.address_digest = digest;
    end;

-- Whose that passkey says that it is. It has proved nothing yet.
create function identity.person_with_passkey(credential bytea) returns uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select p.space_id from identity.passkey p where p.credential_id = credential order by p.id limit 1;
    end;

-- Who may choose a new password by that link.
create function identity.person_of_reset(link_digest bytea, moment timestamptz) returns uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select r.space_id from identity.reset_link r where r.digest = link_digest and r.ends_at > moment;
    end;

-- Counts what was tried under the key, by one or back by one; answers how often that was since the count began. After so many seconds it
-- begins anew.
create function identity.count_attempt(tried bytea, by_so_many integer, moment timestamptz, lasting integer) returns integer
    language sql security definer set search_path = pg_catalog
    begin atomic
        insert into identity.attempt as known (key, since, count) values (tried, moment, greatest(by_so_many, 0))
            on conflict (key) do update set
                since = case when known.since + make_interval(secs => lasting) <= moment then moment else known.since end,
                count = greatest(0, by_so_many
                    + case when known.since + make_interval(secs => lasting) <= moment then 0 else known.count end)
            returning known.count;
    end;

-- Forgets the counts that began before then.
create function identity.forget_attempts(before timestamptz) returns void
    language sql security definer set search_path = pg_catalog
    begin atomic
        delete from identity.attempt a where a.since < before;
    end;

grant execute on function identity.claim_address(bytea), identity.person_at(bytea), identity.person_with_passkey(bytea),
    identity.person_of_reset(bytea, timestamptz), identity.count_attempt(bytea, integer, timestamptz, integer),
    identity.forget_attempts(timestamptz)
    to ${application};
