package se.handslag.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Every statement the program has sent to its database, whoever sent it, so that tests can count them. */
public final class Statements implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source)) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> queries.forEach(query -> sent.add(query.getQuery())))
                .build();
    }

    /** What was sent since this was last asked. */
    public List<String> takeAll() {
        var taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }
}
