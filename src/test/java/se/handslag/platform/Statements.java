package se.handslag.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Every statement the program has sent to its database, so that tests can count them. */
public final class Statements implements BeanPostProcessor {

    /** Sessions that nobody uses any more are swept away once a minute, whatever else is going on. */
    private static final Pattern SWEEPING = Pattern.compile("(?i)delete from platform\\.session\\s+where expiry_time");

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source)) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> queries.stream()
                        .map(query -> query.getQuery())
                        .filter(statement -> !SWEEPING.matcher(statement).find())
                        .forEach(sent::add))
                .build();
    }

    /** What was sent since this was last asked. */
    public List<String> takeAll() {
        var taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }
}
