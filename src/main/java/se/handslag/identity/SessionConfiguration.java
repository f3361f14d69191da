package se.handslag.identity;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions live in the database and hold ids only, so that several programs serve the same ones and a restart signs nobody out. They are
 * read once for each request, and written when they have changed.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "platform.session")
class SessionConfiguration {

    /** A session belongs to no space, so nothing enters one for its sake; each of its statements stands alone. */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsEnd(
            @Value("${spring.session.timeout}") Duration unused) {
        return kept -> kept.setDefaultMaxInactiveInterval(unused);
    }

    @Bean
    @Primary
    SparingSessions<?> sparingSessions(JdbcIndexedSessionRepository kept) {
        return new SparingSessions<>(kept);
    }

    /** Around what looks up sessions, for as long as a request lasts. */
    @Bean
    FilterRegistrationBean<SessionOfOneRequest> sessionOfOneRequest() {
        var registration = new FilterRegistrationBean<>(new SessionOfOneRequest());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
