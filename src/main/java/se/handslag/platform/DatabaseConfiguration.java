package se.handslag.platform;

import javax.sql.DataSource;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the database comes from, and what stands between it and the modules. It is being made ready already, see
 * {@link DatabaseFirst}. Each bean hangs on the one before it, so that the program lets go of them in the opposite order: the pool, the
 * server, the folder.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

    /** Held until the program ends, by what has made it ready. */
    @Bean(destroyMethod = "")
    DataFolder dataFolder(DatabaseAhead ahead) {
        return ahead.folder();
    }

    /** Ready for use: the tables are of this program's version, and the application's role is bound by row security. */
    @Bean
    Database database(DatabaseAhead ahead) {
        return ahead.database();
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
