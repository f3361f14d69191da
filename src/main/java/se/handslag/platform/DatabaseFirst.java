package se.handslag.platform;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Lets the database be made ready from the moment it is known where it is, while the beans are still being found. */
final class DatabaseFirst implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "databaseAhead";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAhead ahead = DatabaseAhead.begin(context.getEnvironment());
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton(NAME, ahead);
        // The first to be made known is the last to be let go of.
        beans.registerDisposableBean(NAME, ahead::close);
    }
}
