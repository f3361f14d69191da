package se.handslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** The whole system as one program. Only {@code kernel} and {@code platform} are open to every module; all other arrows are listed. */
@Modulithic(
        systemName = "Handslag",
        sharedModules = {"kernel", "platform"})
@SpringBootApplication
public class HandslagApplication {

    /** Set where the program is to do one thing and end. */
    private static final String ONCE = "handslag.once";

    /** Starts the program. */
    public static void main(String[] args) {
        ConfigurableApplicationContext program = SpringApplication.run(HandslagApplication.class, args);
        if (program.getEnvironment().getProperty(ONCE, Boolean.class, false)) {
            System.exit(SpringApplication.exit(program));
        }
    }
}
