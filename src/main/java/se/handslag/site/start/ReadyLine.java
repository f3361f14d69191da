package se.handslag.site.start;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.handslag.kernel.Texts;

/** Tells the address as soon as it answers, and in words when others than this machine can reach it. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            // Nothing listens: a test of the context alone.
            return;
        }
        InetAddress address = environment.getProperty("server.address", InetAddress.class);
        Texts texts = OperatorWords.ofThisMachine();
        LOG.info(texts.get("start.ready", "http://" + host(address) + ":" + port + "/"));
        if (address == null || !address.isLoopbackAddress()) {
            LOG.warn(texts.get("start.open"));
        }
    }

    private static String host(@Nullable InetAddress address) {
        if (address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()) {
            return "localhost";
        }
        String written = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + written + "]" : written;
    }
}
