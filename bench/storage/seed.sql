-- Copies of one partnership, as the owner, with ids and names of their own: psql -v template=ID -v host=SPACE -v steady=SPACE
-- -v from=N -v until=M. Half of them lie in the host's space, where the template lies; the first twenty of the rest in the steady space,
-- which then grows no more; the others ten to a space. Every check of the tables holds, and every row leaves its trail, sealed at the end.
\set ON_ERROR_STOP on
begin;

create temp table copy on commit drop as
select number,
    -- Number after number, as the program draws them.
    uuidv7() as dossier, uuidv7() as agreement, uuidv7() as organisation,
    uuidv7() as document, uuidv7() as version,
    case
        when number % 2 = 0 then :'host'::uuid
        when number < 40 then :'steady'::uuid
        else md5('space ' || number / 20)::uuid
    end as space,
    case number / 2 % 2 when 0 then 'Nattöppet i ' else 'Läxhjälp i ' end
        || initcap(translate(substr(md5(number::text), 1, 8), '0123456789', 'aeiouyåäöl')) || ' ' || number as name
from generate_series(:from, :until) as number;

insert into identity.space (space_id, kind, name, body, demo)
select distinct space, 'board', 'Nämnden ' || space, 'Kommunen ' || space, true from copy
on conflict (space_id) do nothing;

-- A row of the template as a row of the copy: all its columns but those named.
insert into partnership.partnership
select made.* from partnership.partnership old, copy,
    jsonb_populate_record(old, jsonb_build_object(
        'space_id', space, 'id', dossier, 'dossier_id', dossier, 'name', copy.name)) as made
where old.space_id = :'host' and old.id = :'template';

insert into partnership.listed
select made.* from partnership.listed old, copy,
    jsonb_populate_record(old, jsonb_build_object(
        'space_id', space, 'id', dossier, 'host_space', space, 'name', copy.name,
        'last_day', old.last_day + number % 700, 'words', lower(copy.name) || E'\n' || old.words)) as made
where old.space_id = :'host' and old.id = :'template';

insert into parties.organisation (space_id, id, sector, name, name_key, core)
select space, organisation, 'civil', 'Föreningen ' || name, lower('Föreningen ' || name), parties.core_of('Föreningen ' || name)
from copy;

-- The same words in a file of its own each: a file is kept once in a space.
insert into records.document
select made.* from records.document old, copy,
    jsonb_populate_record(old, jsonb_build_object('space_id', space, 'id', document, 'dossier_id', dossier)) as made
where old.space_id = :'host' and old.dossier_id = :'template';

insert into records.version
select made.* from records.version old, copy,
    jsonb_populate_record(old, jsonb_build_object(
        'space_id', space, 'id', version, 'document_id', document, 'dossier_id', dossier,
        'digest', sha256(version::text::bytea))) as made
where old.space_id = :'host' and old.dossier_id = :'template';

insert into agreement.agreement
select made.* from agreement.agreement old, copy,
    jsonb_populate_record(old, jsonb_build_object('space_id', space, 'id', agreement, 'dossier_id', dossier, 'version_id', version)) as made
where old.space_id = :'host' and old.dossier_id = :'template';

insert into partnership.participant
select made.* from partnership.participant old, copy,
    jsonb_populate_record(old, jsonb_build_object('space_id', space, 'id', uuidv7(), 'dossier_id', dossier)) as made
where old.space_id = :'host' and old.dossier_id = :'template' order by number;

insert into partnership.milestone
select made.* from partnership.milestone old, copy,
    jsonb_populate_record(old, jsonb_build_object('space_id', space, 'id', uuidv7(), 'dossier_id', dossier)) as made
where old.space_id = :'host' and old.dossier_id = :'template' order by number;

insert into agreement.goal
select made.* from agreement.goal old, copy,
    jsonb_populate_record(old, jsonb_build_object(
        'space_id', space, 'id', uuidv7(), 'dossier_id', dossier, 'agreement_id', agreement)) as made
where old.space_id = :'host' and old.dossier_id = :'template' order by number;

insert into obligations.obligation
select made.* from obligations.obligation old, copy,
    jsonb_populate_record(old, jsonb_build_object(
        'space_id', space, 'id', uuidv7(), 'dossier_id', dossier, 'agreement_id', agreement)) as made
where old.space_id = :'host' and old.dossier_id = :'template' order by number;

insert into obligations.commitment
select made.* from obligations.commitment old, copy,
    jsonb_populate_record(old, jsonb_build_object(
        'space_id', space, 'id', uuidv7(), 'dossier_id', dossier, 'agreement_id', agreement)) as made
where old.space_id = :'host' and old.dossier_id = :'template' order by number;

commit;

-- What the job of the program would do, but it shall not do it while something is measured.
do $$
declare
    waiting uuid;
begin
    for waiting in select * from platform.spaces_to_seal() loop
        perform platform.enter_space(waiting, waiting, null, null);
        perform platform.seal_audit();
        commit;
    end loop;
end $$;
