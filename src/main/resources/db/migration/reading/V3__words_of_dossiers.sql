-- The words of what has been agreed, to be searched: each party's own copy, in its own space, of every dossier it takes part in. No trail:
-- a copy changes when that which it is a copy of does, and there it leaves one.

-- A text as it is searched: in lower case, and a blank for each sign that is no letter and no figure, so that "212000-1066" is two words
-- however it is asked for. It is as long as the text was. The signs are named here, and not left to the server's locale.
create function reading.plain(words text) returns text
    language sql immutable parallel safe
    return translate(lower(words collate "sv-x-icu"),
        U&'!"#$%&''()*+,-./:;<=>?@[\005C]^_`{|}~§°´¨«»·•×\00A0\00AD\2002\2003\2007\2009\200B\2010\2011\2012\2013\2014\2015\2018\2019\201C\201D\2026\202F\2212\E000\E001',
        repeat(' ', 80));

-- Its words by their stems: "ungdomar" and "ungdom" are one.
create function reading.stems_of(words text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('pg_catalog.swedish'::regconfig, reading.plain(words));

-- What stands for a space among the words of its dossiers. No word begins with its sign.
create function reading.space_key(space uuid) returns text
    language sql immutable parallel safe
    return '#s' || space::text;

-- Words by their stems, with numbers that are found only whole, and the space: with it among the words one index finds what is said in
-- one space without looking at what all others say.
create function reading.vector_of(space uuid, words text, keys text[]) returns tsvector
    language sql immutable parallel safe
    return reading.stems_of(words) || array_to_tsvector(array_append(keys, reading.space_key(space)));

create table reading.dossier_words (
    -- The party's own.
    space_id uuid not null,
    -- The partnership's own.
    id uuid not null,
    -- Ordered as in Swedish, å, ä and ö after z.
    name text collate "sv-x-icu" not null check (name <> ''),
    -- What it and those who take part in it are called, and all words of what holds of its agreements, by their stems.
    names tsvector not null,
    search tsvector not null,
    -- That of the dossier when this was brought: what was brought of a later state is never written over.
    revision bigint not null,
    primary key (space_id, id)
);
create index dossier_words_search on reading.dossier_words using gin (search);
call platform.guard('reading.dossier_words', 'own', audited => false);

create table reading.passage (
    -- The party's own.
    space_id uuid not null,
    id uuid not null,
    partnership_id uuid not null,
    -- Which of its agreements says it, and where on the page that shows it.
    agreement_number integer not null check (agreement_number > 0),
    place integer not null check (place >= 0),
    anchor text not null check (anchor <> ''),
    -- The page of the document, from 1; none where it was typed in.
    page integer check (page > 0),
    -- The last heading above it.
    heading text,
    words text not null check (words <> ''),
    language text not null check (language in ('sv', 'en')),
    search tsvector not null generated always as (reading.stems_of(words)) stored,
    primary key (space_id, id)
);
create index passage_by_partnership on reading.passage (space_id, partnership_id);
call platform.guard('reading.passage', 'own', audited => false);


-- Finding ---------------------------------------------------------------------------------------------------------------------

-- Row security lets no search of words reach its index, so these two look as the owner, in the entered space only and only for those who
-- are at home there. They tell ids and nothing else; what they are the ids of is looked up under row security.

-- Those that say all that is asked, which is written as PostgreSQL writes what is searched for.
create function reading.dossiers_saying(asked text) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select w.id from reading.dossier_words w
        where w.search @@ (to_tsquery('pg_catalog.swedish'::regconfig, asked)
                && quote_literal(reading.space_key(platform.current_space()))::tsquery)
            and w.space_id = platform.current_space()
            and platform.current_space() = platform.current_organisation();
    end;

-- Those that have one of the numbers.
create function reading.dossiers_numbered(keys text[]) returns setof uuid
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select w.id from unnest(keys) as key
        join reading.dossier_words w
            on w.search @@ (quote_literal(key)::tsquery && quote_literal(reading.space_key(platform.current_space()))::tsquery)
        where w.space_id = platform.current_space()
            and platform.current_space() = platform.current_organisation();
    end;

-- A part of what is found, and how much there is in all: what has the number goes first, then what is called so.
create function reading.dossiers_found(asked text, keys text[], passed_over integer, at_most integer)
    returns table (id uuid, numbered boolean, named boolean, total bigint)
    language sql stable
    begin atomic
        with of_number as materialized (
            select reading.dossiers_numbered(keys) as id
        ), hits as materialized (
            select reading.dossiers_saying(asked) as id union select o.id from of_number o
        )
        select w.id,
            exists (select from of_number o where o.id = w.id) as numbered,
            w.names @@ to_tsquery('pg_catalog.swedish'::regconfig, asked) as named,
            count(*) over () as total
        from hits h
        join reading.dossier_words w on w.id = h.id
        where w.space_id = platform.current_space()
        order by 2 desc, 3 desc, w.name, w.id
        limit at_most offset passed_over;
    end;

-- Where in those dossiers any of it is said, the places that say most first and then in the order of the text. The text is told as it
-- stands and once more as it is searched, with a sign of no language before and after what was found.
create function reading.passages_saying(dossiers uuid[], asked text, of_each integer)
    returns table (
        partnership_id uuid, agreement_number integer, anchor text, page integer, heading text, language text, words text,
        marked text)
    language sql stable
    begin atomic
        select f.partnership_id, f.agreement_number, f.anchor, f.page, f.heading, f.language, f.words,
            ts_headline('pg_catalog.swedish'::regconfig, reading.plain(f.words),
                to_tsquery('pg_catalog.swedish'::regconfig, asked),
                U&'HighlightAll=true, StartSel=\E000, StopSel=\E001')
        from (
            select p.*, row_number() over (
                partition by p.partnership_id
                order by ts_rank(p.search, to_tsquery('pg_catalog.swedish'::regconfig, asked)) desc, p.agreement_number desc, p.place
            ) as number
            from reading.passage p
            where p.space_id = platform.current_space() and p.partnership_id = any (dossiers)
                and p.search @@ to_tsquery('pg_catalog.swedish'::regconfig, asked)
        ) f
        where f.number <= of_each
        order by f.partnership_id, f.number;
    end;

-- Dossiers whose words have not been brought to their own space: those confirmed before there was a search, for the job that brings them.
create function reading.dossiers_without_words() returns table (space_id uuid, dossier_id uuid)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
        select distinct r.space_id, r.dossier_id from reading.reading r
        where r.agreement_id is not null and r.dossier_id is not null and not exists (
            select from reading.dossier_words w where w.space_id = r.space_id and w.id = r.dossier_id);
    end;

grant execute on function
    reading.plain(text), reading.stems_of(text), reading.space_key(uuid), reading.vector_of(uuid, text, text[]),
    reading.dossiers_saying(text), reading.dossiers_numbered(text[]), reading.dossiers_found(text, text[], integer, integer),
    reading.passages_saying(uuid[], text, integer), reading.dossiers_without_words()
    to ${application};
