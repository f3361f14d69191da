package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final String GOOD = "create table identity.planted (space_id uuid not null, id uuid not null, "
            + "primary key (space_id, id)); call platform.guard('identity.planted', 'own'); ";

    @Test
    void everyTableKeepsTheRules() throws SQLException {
        assertThat(breachesAfter("select 1")).isEmpty();
    }

    @Test
    void aTableMadeInTheOneWayThereIsBreaksNothing() throws SQLException {
        assertThat(breachesAfter(GOOD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            has its space first        | create table identity.planted (id uuid primary key, space_id uuid not null); call platform.guard('identity.planted', 'own')
            never missing              | create table identity.planted (space_id text, id uuid, primary key (space_id, id))
            unique within a space      | GOOD create unique index planted_id on identity.planted (id)
            stays within its space     | GOOD alter table identity.planted add unique (space_id, id), add foreign key (id) references identity.person (space_id)
            no foreign key crosses     | GOOD alter table identity.planted add foreign key (space_id) references platform.audit_tip (space_id)
            sets anything to null      | GOOD alter table identity.planted add foreign key (space_id) references identity.person (space_id) on delete set null
            row security is on         | GOOD alter table identity.planted no force row level security
            row security is on         | GOOD alter table identity.planted disable row level security
            the owner sees every row   | GOOD drop policy owner on identity.planted
            the application sees rows  | GOOD drop policy own on identity.planted
            no policy but these two    | GOOD create policy more on identity.planted to handslag_application using (true)
            leaves a trail             | GOOD drop trigger record_change on identity.planted
            leaves a trail             | GOOD alter table identity.planted disable trigger record_change
            write its own trail        | grant insert on platform.audit_entry to handslag_application
            told by functions alone    | grant select on identity.sign_in to handslag_application
            may not empty a table      | grant truncate on identity.person to handslag_application
            history of migrations      | grant select on identity.migrations to handslag_application
            makes nothing in a schema  | grant create on schema identity to handslag_application
            without surprises          | GOOD alter table identity.planted add column kronor numeric
            without surprises          | create type identity.mood as enum ('glad'); GOOD alter table identity.planted add column mood identity.mood
            made by the program        | GOOD alter table identity.planted alter column id set default gen_random_uuid()
            made by the program        | GOOD alter table identity.planted add column number int generated always as identity
            does not reach             | create materialized view identity.planted as select * from identity.person
            does not reach             | create view identity.planted as select * from identity.person
            says where it looks        | create function identity.planted() returns int language sql security definer return 1
            its own schema             | GOOD drop policy own on identity.planted; create policy own on identity.planted to handslag_application using (space_id = (select platform.current_space()) and exists (select from elsewhere.planted)) with check (true)
            """)
    void aPlantedBreachIsCaught(String rule, String planted) throws SQLException {
        var more = planted.contains("elsewhere.") ? "create schema elsewhere; create table elsewhere.planted (); " : "";

        assertThat(breachesAfter(more + planted.replace("GOOD", GOOD)))
                .anySatisfy(breach ->
                        assertThat(breach.substring(0, breach.indexOf(':'))).contains(rule));
    }

    private static List<String> breachesAfter(String planted) throws SQLException {
        var copy = TestServer.copy();
        try (var superuser = TestServer.superuserOf(copy);
                var statement = superuser.createStatement()) {
            statement.execute(planted);
            return new Catalogue(superuser).breaches();
        }
    }
}
