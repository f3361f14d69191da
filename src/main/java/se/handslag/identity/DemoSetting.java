package se.handslag.identity;

import java.net.InetAddress;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether made-up people may act here: only where that was asked for, and where the program listens to this machine alone. It may
 * change between two starts on the same data, so it is asked at each request and not only at the door.
 */
@Component
class DemoSetting {

    private final boolean allowed;

    DemoSetting(Environment environment) {
        InetAddress address = environment.getProperty("server.address", InetAddress.class);
        boolean behindProxy = !environment
                .getProperty("server.forward-headers-strategy", "none")
                .equalsIgnoreCase("none");
        allowed = environment.getProperty("handslag.demo", Boolean.class, false)
                && address != null
                && address.isLoopbackAddress()
                && !behindProxy;
    }

    boolean allows() {
        return allowed;
    }

    /** Whether the person may act for that organisation here, as far as being made up goes. */
    boolean allows(SignedIn who) {
        return allowed || !who.space().demo();
    }
}
