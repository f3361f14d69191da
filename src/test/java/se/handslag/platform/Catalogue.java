package se.handslag.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a database says of its own tables, held against the rules that every table keeps, so that a row of one space is never seen
 * from another, and so that all of it could be spread over several servers by space. Each rule is a question whose every answer is a
 * breach.
 */
public final class Catalogue {

    /**
     * The tables that belong to no space: they are looked into before a space is entered, or by no person. Everything else must begin
     * with its space. Whoever adds a table here says why.
     */
    private static final String LOCAL = """
            local(name) as (values
                ('platform.fingerprint'),        -- which migrations were applied
                ('platform.session'),            -- looked up before anybody is known
                ('platform.session_attributes'),
                ('platform.event_publication'),  -- heard by the program; ids only
                ('identity.sign_in'),            -- looked up before anybody is known; digests and ids
                ('identity.attempt'),            -- the same
                ('platform.scheduled_tasks'))    -- picked up by no person; may hold ids, never more
            """;

    /** All tables of ours but the histories of migrations, and whether a table belongs to a space. */
    private static final String OURS = "with " + LOCAL + """
            , ours as (
                select c.oid, n.nspname as schema, c.relname as name, n.nspname || '.' || c.relname as full_name,
                    c.relrowsecurity, c.relforcerowsecurity, not exists (
                        select from local where local.name = n.nspname || '.' || c.relname) as of_space
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relname <> 'migrations'
                    and n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg_%'
            ), keys as (
                select o.full_name, o.schema, o.oid, con.conname, con.contype, con.conkey, con.confrelid, con.confdeltype, o.of_space,
                    (select a.attname from pg_attribute a where a.attrelid = o.oid and a.attnum = con.conkey[1]) as first
                from ours o join pg_constraint con on con.conrelid = o.oid
            ), columns as (
                select o.full_name, o.of_space, a.attname, t.typname, t.typtype, a.attidentity, a.attnum, o.oid,
                    pg_get_expr(d.adbin, d.adrelid) as preset
                from ours o
                join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
                join pg_type t on t.oid = a.atttypid
                left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
            )
            """;

    private static final Map<String, String> RULES = rules();

    private final Connection superuser;

    /** What the database of that connection says. */
    public Catalogue(Connection superuser) {
        this.superuser = superuser;
    }

    /** Every breach of every rule, each with the rule it breaks. */
    List<String> breaches() throws SQLException {
        var breaches = new ArrayList<String>();
        for (var rule : RULES.entrySet()) {
            try (var statement = superuser.createStatement();
                    var answers = statement.executeQuery(OURS + rule.getValue())) {
                while (answers.next()) {
                    breaches.add(rule.getKey() + ": " + answers.getString(1));
                }
            }
        }
        return breaches;
    }

    /** The tables that belong to a space, by their full names. */
    public List<String> tablesOfSpaces() throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var answers = statement.executeQuery(OURS + "select full_name from ours where of_space order by 1")) {
            while (answers.next()) {
                tables.add(answers.getString(1));
            }
        }
        return tables;
    }

    private static Map<String, String> rules() {
        var rules = new LinkedHashMap<String, String>();
        rules.put("a table of a space has its space first among its columns of the primary key", """
                select full_name from ours o where of_space and not exists (
                    select from keys k where k.oid = o.oid and k.contype = 'p' and k.first = 'space_id')
                """);
        rules.put("space_id is a uuid that is never missing", """
                select full_name from ours o where of_space and not exists (
                    select from pg_attribute a join pg_type t on t.oid = a.atttypid
                    where a.attrelid = o.oid and a.attname = 'space_id' and t.typname = 'uuid' and a.attnotnull)
                """);
        rules.put("what is unique is unique within a space", """
                select o.full_name || ' ' || i.indexrelid::regclass from ours o join pg_index i on i.indrelid = o.oid
                join pg_attribute a on a.attrelid = o.oid and a.attnum = i.indkey[0]
                where o.of_space and (i.indisunique or i.indisexclusion) and a.attname <> 'space_id'
                """);
        rules.put("a foreign key stays within its space", """
                select full_name || ' ' || conname from keys where of_space and contype = 'f' and first <> 'space_id'
                """);
        rules.put("no foreign key crosses a schema, or goes between what belongs to a space and what does not", """
                select k.full_name || ' ' || k.conname from keys k left join ours target on target.oid = k.confrelid
                where k.contype = 'f' and (target.schema is distinct from k.schema or target.of_space <> k.of_space)
                """);
        rules.put("no foreign key of a space sets anything to null by itself", """
                select full_name || ' ' || conname from keys where of_space and contype = 'f' and confdeltype in ('n', 'd')
                """);
        rules.put("row security is on, also for the owner", """
                select full_name from ours where of_space and not (relrowsecurity and relforcerowsecurity)
                """);
        rules.put("the owner sees every row, so that migrations can mend them", """
                select full_name from ours o where of_space and not exists (select from pg_policies p
                    where p.schemaname = o.schema and p.tablename = o.name and 'handslag_owner' = any(p.roles)
                        and p.qual = 'true' and p.with_check = 'true')
                """);
        rules.put("the application sees rows by the space it has entered", """
                select full_name from ours o where of_space and not exists (select from pg_policies p
                    where p.schemaname = o.schema and p.tablename = o.name and 'handslag_application' = any(p.roles)
                        and p.qual like '%space_id = ( SELECT platform.current_space()%' and p.with_check = p.qual)
                """);
        rules.put("there is no policy but these two", """
                select o.full_name || ' ' || p.policyname from ours o
                join pg_policies p on p.schemaname = o.schema and p.tablename = o.name
                where not (p.roles = '{handslag_owner}' or p.roles = '{handslag_application}'
                        and p.qual like '%space_id = ( SELECT platform.current_space()%')
                """);
        rules.put("every change of a row leaves a trail", """
                select full_name from ours o where of_space and full_name not like 'platform.audit_%'
                    and full_name <> 'platform.dossier_revision' -- counts the changes of others
                    and full_name <> 'reading.reviewer' -- who looks just now: a look changes nothing
                    and full_name <> 'obligations.guest_duty' -- a copy, whose changes are told where that lies which it is a copy of
                    and full_name not in ('reading.dossier_words', 'reading.passage') -- copies too, for searching
                    and full_name <> 'reading.binder_progress' -- how far a reading has come: gone when it is done
                    and not exists (
                    select from pg_trigger t join pg_proc f on f.oid = t.tgfoid
                    where t.tgrelid = o.oid and f.proname = 'record_change' and t.tgenabled = 'O'
                        and (t.tgtype & 29) = 29
                        and split_part(encode(t.tgargs, 'escape'), E'\\\\000', 1) = o.full_name)
                """);
        rules.put("the application may not write its own trail", """
                select full_name from ours o where (full_name like 'platform.audit_%' or full_name = 'platform.dossier_revision')
                    and has_table_privilege('handslag_application', oid, 'insert, update, delete, truncate')
                """);
        rules.put("what is looked up before anybody is known is told by functions alone", """
                select full_name from ours o where full_name in ('identity.sign_in', 'identity.attempt')
                    and has_table_privilege('handslag_application', oid, 'select, insert, update, delete')
                """);
        rules.put("the application may not empty a table, hang anything on it, or own it", """
                select full_name from ours o where has_table_privilege('handslag_application', oid, 'truncate, trigger, references')
                    or exists (select from pg_class c where c.oid = o.oid and c.relowner = 'handslag_application'::regrole)
                """);
        rules.put("the history of migrations is not for the application", """
                select c.oid::regclass::text from pg_class c where c.relname = 'migrations'
                    and has_table_privilege('handslag_application', c.oid, 'select, insert, update, delete')
                """);
        rules.put("the application makes nothing in a schema", """
                select nspname::text from pg_namespace where nspname not like 'pg_%'
                    and has_schema_privilege('handslag_application', oid, 'create')
                """);
        rules.put("a column is of a type that sorts, compares and adds up without surprises", """
                select full_name || '.' || attname || ' ' || typname from columns
                where typtype = 'e' or typname in ('money', 'numeric', 'float4', 'float8', 'timestamp', 'timetz', 'json')
                """);
        rules.put("an id is made by the program", """
                select full_name || '.' || attname from columns where of_space
                    and (attidentity <> '' or preset ~ '(nextval|gen_random_uuid|uuidv|random\\(|clock_timestamp|now\\()')
                """);
        rules.put("nothing stands beside the tables that row security does not reach", """
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%' and (c.relkind = 'm'
                    or c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}')
                """);
        rules.put("what runs as the owner says where it looks for names, and is not for everybody", """
                select f.oid::regprocedure::text from pg_proc f join pg_namespace n on n.oid = f.pronamespace
                where n.nspname not in ('pg_catalog', 'information_schema') and f.prosecdef and (
                    not coalesce(array_to_string(f.proconfig, ','), '') like '%search_path=%'
                    or has_function_privilege('public', f.oid, 'execute'))
                """);
        rules.put("a policy knows its own schema and the settings alone", """
                select o.full_name || ' ' || p.policyname from ours o
                join pg_policies p on p.schemaname = o.schema and p.tablename = o.name
                where exists (select from ours other where other.schema not in (o.schema, 'platform')
                    and p.qual like '%' || other.schema || '.%')
                """);
        return rules;
    }
}
