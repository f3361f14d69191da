package se.handslag.platform;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** How many connections to the database there are, how many are used, and how many wait for one. */
@Component
@ConditionalOnProperty("handslag.measures.port")
class PoolMeasures implements MeterBinder {

    private final DataSource source;

    PoolMeasures(DataSource source) {
        this.source = source;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        add(registry, "handslag.database.connections", HikariPoolMXBean::getTotalConnections);
        add(registry, "handslag.database.connections.used", HikariPoolMXBean::getActiveConnections);
        add(registry, "handslag.database.waiting", HikariPoolMXBean::getThreadsAwaitingConnection);
    }

    private void add(MeterRegistry registry, String name, ToDoubleFunction<HikariPoolMXBean> figure) {
        Gauge.builder(name, () -> figure.applyAsDouble(pool())).register(registry);
    }

    private HikariPoolMXBean pool() {
        try {
            return source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        } catch (SQLException e) {
            throw new IllegalStateException("The pool of connections is of another make", e);
        }
    }
}
