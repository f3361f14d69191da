-- The organisations that whoever keeps this register works with, and who speaks and signs for them.

grant usage on schema parties to ${application};

-- How alike two names are ------------------------------------------------------------------------------------------------------

-- A name's letters and figures without case, marks and blanks. The letters are named here, and not left to the server's locale,
-- which may know no more than English.
create function parties.folded(name text) returns text
    language sql immutable parallel safe
    return regexp_replace(lower(translate(name,
        'ÅÄÆÁÀÂåäæáàâÖØÓÔöøóôÉÈÊËéèêëÍíÜÚüúÑñÇç',
        'aaaaaaaaaaaaooooooooeeeeeeeeiiuuuunncc')), '[^a-z0-9]+', ' ', 'g');

-- What tells one organisation from another: its name without legal form, kind of association, and "kommun". Where nothing else is
-- said, all of it.
create function parties.core_of(name text) returns text
    language sql immutable parallel safe
    return coalesce(
        nullif(replace(regexp_replace(regexp_replace(parties.folded(name),
            '\m(ideella?|ekonomiska?|ek|for|stiftelsen?|ab|aktiebolag(et)?|svb|kb|hb|kommun(en)?s?'
                || '|ik|if|bk|fk|sk|gk|hk|ff|is|aif|bif|gif|(idrotts|sport)(klubb(en)?|forening(en)?))\M', '', 'g'),
            'forening(en)?s?\M', '', 'g'), ' ', ''), ''),
        replace(parties.folded(name), ' ', ''));

-- From 0 to 1. The trigrams of what tells the organisations apart decide; what the whole names have beyond that can only lower it,
-- and by a tenth at the most.
create function parties.likeness(core text, name text, other_core text, other_name text) returns real
    language sql immutable parallel safe
    return extensions.similarity(core, other_core)
        * (0.9 + 0.1 * extensions.similarity(parties.folded(name), parties.folded(other_name)))::real;

grant execute on function parties.folded(text), parties.core_of(text), parties.likeness(text, text, text, text) to ${application};


-- The register -----------------------------------------------------------------------------------------------------------------

-- A municipality or region is one organisation, with one number, and its boards are beneath it.
create table parties.organisation (
    space_id uuid not null,
    id uuid not null,
    sector text not null check (sector in ('public', 'civil', 'private')),
    name text not null check (name <> ''),
    -- The name as it is compared: without case.
    name_key text not null check (name_key <> ''),
    organisation_number text check (organisation_number ~ '^[0-9]{10}$'),
    -- What tells it from others, by parties.core_of; kept, since it is asked for in every row whenever one is looked for.
    core text not null,
    primary key (space_id, id),
    unique (space_id, organisation_number)
);
-- Two of one name are told apart by their numbers; without a number there is one of each name.
create unique index organisation_without_number on parties.organisation (space_id, name_key) where organisation_number is null;
create index organisation_by_name on parties.organisation (space_id, name_key);
call platform.guard('parties.organisation', 'own', left_out => '{name_key,core}');

-- A board, which is an authority of its own, or an administration, which works for one.
create table parties.body (
    space_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    kind text not null check (kind in ('board', 'administration')),
    name text not null check (name <> ''),
    name_key text not null check (name_key <> ''),
    primary key (space_id, id),
    unique (space_id, organisation_id, kind, name_key),
    foreign key (space_id, organisation_id) references parties.organisation (space_id, id)
);
call platform.guard('parties.body', 'own', left_out => '{name_key}');

-- Who signs for an organisation. Without a dossier, in general.
create table parties.signatory (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    organisation_id uuid not null,
    name text not null check (name <> ''),
    -- Empty where nobody has told one.
    title text not null,
    from_day date not null,
    until_day date check (until_day >= from_day),
    primary key (space_id, id),
    unique nulls not distinct (space_id, organisation_id, dossier_id, name, title),
    foreign key (space_id, organisation_id) references parties.organisation (space_id, id)
);
create index signatory_by_dossier on parties.signatory (space_id, dossier_id);
call platform.guard('parties.signatory', 'dossier');

-- Whom to turn to in what: a function outlives its holders.
create table parties.contact_function (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    organisation_id uuid not null,
    function text not null check (function <> ''),
    function_key text not null check (function_key <> ''),
    primary key (space_id, id),
    unique nulls not distinct (space_id, organisation_id, dossier_id, function_key),
    foreign key (space_id, organisation_id) references parties.organisation (space_id, id)
);
create index contact_function_by_dossier on parties.contact_function (space_id, dossier_id);
call platform.guard('parties.contact_function', 'dossier', left_out => '{function_key}');

-- Who holds a function, from a day until a day, both included; one at a time.
create table parties.function_holder (
    space_id uuid not null,
    id uuid not null,
    dossier_id uuid,
    contact_function_id uuid not null,
    name text not null check (name <> ''),
    mail text check (mail like '%_@_%'),
    phone text check (phone <> ''),
    from_day date not null,
    until_day date check (until_day >= from_day),
    primary key (space_id, id),
    unique (space_id, contact_function_id, from_day),
    foreign key (space_id, contact_function_id) references parties.contact_function (space_id, id)
);
call platform.guard('parties.function_holder', 'dossier');
