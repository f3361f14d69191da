package se.handslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole system as one program. Only {@code kernel} and {@code platform} are open to every module; all other arrows are listed. */
@Modulithic(
        systemName = "Handslag",
        sharedModules = {"kernel", "platform"})
@SpringBootApplication
public class HandslagApplication {

    /** Starts the program. */
    public static void main(String[] args) {
        SpringApplication.run(HandslagApplication.class, args);
    }
}
