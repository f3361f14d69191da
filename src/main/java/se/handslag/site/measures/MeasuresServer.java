package se.handslag.site.measures;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Tells the measures, as Prometheus asks for them, at a port of their own: what lets visitors in to the pages need not let them in here.
 * Without being told otherwise, only this machine reaches it.
 */
final class MeasuresServer implements SmartLifecycle {

    private static final String PATH = "/metrics";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NO_BODY = -1;

    private final PrometheusMeterRegistry registry;
    private final InetAddress address;
    private final int port;
    private @Nullable HttpServer server;

    /** It listens from when the program has started until it stops; port 0 is any free one. */
    MeasuresServer(PrometheusMeterRegistry registry, InetAddress address, int port) {
        this.registry = registry;
        this.address = address;
        this.port = port;
    }

    @Override
    public synchronized void start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(address, port), 0);
            started.createContext("/", this::answer);
            started.start();
            server = started;
        } catch (IOException e) {
            throw new IllegalStateException("The measures cannot be told at " + address + ", port " + port, e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
                return;
            }
            byte[] told = registry.scrape().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(OK, told.length);
            exchange.getResponseBody().write(told);
        }
    }

    /** Where it listens. */
    synchronized int port() {
        return server == null ? port : server.getAddress().getPort();
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }
}
