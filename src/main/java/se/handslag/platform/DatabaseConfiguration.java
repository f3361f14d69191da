package se.handslag.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the database comes from, and what stands between it and the modules. Each bean hangs on the one before it, so that the program
 * lets go of them in the opposite order: the pool, the server, the folder.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

    private static final String URL = "handslag.database.url";

    /** No database server of the operator's own is named. */
    static final class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty(URL, "").isBlank();
        }
    }

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(Environment environment) {
        return DataFolder.take(Path.of(environment.getProperty("handslag.data", "data")));
    }

    /** Only where no other server is named. */
    @Bean(destroyMethod = "close")
    @Conditional(NoServerNamed.class)
    EmbeddedServer embeddedServer(DataFolder folder) {
        return EmbeddedServer.start(folder);
    }

    /** Ready for use: the tables are of this program's version, and the application's role is bound by row security. */
    @Bean
    Database database(ObjectProvider<EmbeddedServer> embedded, Environment environment) {
        EmbeddedServer server = embedded.getIfAvailable();
        Database database = server == null ? external(environment) : server.database();
        try {
            ServerCheck.pass(database);
            new Migrations(database).apply();
            ServerCheck.isForThisRole(database);
        } catch (SQLException | IOException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_REACHED, database.url(), e);
        }
        return database;
    }

    private static Database external(Environment environment) {
        return new Database(setting(environment, URL), login(environment, "owner"), login(environment, "application"));
    }

    private static Login login(Environment environment, String which) {
        String role = "handslag.database." + which;
        return new Login(setting(environment, role), setting(environment, role + ".password"));
    }

    private static String setting(Environment environment, String name) {
        String value = environment.getProperty(name, "");
        if (value.isBlank()) {
            throw new DatabaseRefusal(
                    DatabaseRefusal.Why.LOGIN_MISSING, name.replace('.', '_').toUpperCase(Locale.ROOT));
        }
        return value;
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.application().role();
            }

            @Override
            public String getPassword() {
                return database.application().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    static TransactionExecutionListener enterSpace(ObjectProvider<DataSource> source) {
        return new EnterSpace(source);
    }

    @Bean
    ExecuteListenerProvider onlyInTransactions() {
        return new DefaultExecuteListenerProvider(new OnlyInTransactions());
    }
}
