package se.handslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole system as one program. Only {@code kernel} is open to every module; all other arrows are listed. */
@Modulithic(systemName = "Handslag", sharedModules = "kernel")
@SpringBootApplication
public class HandslagApplication {

    /** Starts the program. */
    public static void main(String[] args) {
        SpringApplication.run(HandslagApplication.class, args);
    }
}
