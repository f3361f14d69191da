package se.handslag.platform;

import java.sql.SQLException;
import java.util.HashSet;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What watches the program in every test that runs it: its statements are counted, and each must say in which space it looks. */
@AutoConfiguration
class GuardsOfTests {

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    ExecuteListenerProvider spaceInEveryStatement(Database database) throws SQLException {
        try (var superuser = TestServer.superuserOf(database)) {
            return new DefaultExecuteListenerProvider(
                    new SpaceInEveryStatement(new HashSet<>(new Catalogue(superuser).tablesOfSpaces())));
        }
    }
}
