package se.handslag.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.handslag.platform.Sha256;

/**
 * How often one may try before one must wait. What is counted is an address tried from a network, all that is tried from a network, and
 * what is tried in a browser that the person has signed in with before; never an address alone, so nobody can keep its owner out by
 * guessing. In a known browser nothing that is tried elsewhere counts.
 */
enum Throttle {
    /** One address from one network. */
    ADDRESS(10, Duration.ofMinutes(15)),
    /** All that comes from one network: perhaps all of a town hall. */
    NETWORK(100, Duration.ofMinutes(15)),
    /** One address in a browser that knows it. */
    DEVICE(20, Duration.ofMinutes(15)),
    /** Links for a new password, to one address. They do not keep its owner out: each that was sent holds for its hour. */
    LINKS_TO_ADDRESS(3, Duration.ofHours(1)),
    /** Links that are asked for from one network. */
    LINKS_FROM_NETWORK(30, Duration.ofHours(1)),
    /** Invitations that one person sends. */
    INVITATIONS(30, Duration.ofHours(1));

    /** Longer than this no count is of any use. */
    static final Duration LONGEST = Duration.ofHours(1);

    private final int most;
    private final Duration lasting;

    Throttle(int most, Duration lasting) {
        this.most = most;
        this.lasting = lasting;
    }

    /** After so long the count begins anew. */
    Duration lasting() {
        return lasting;
    }

    /** Whether one more than was counted is one too many. */
    boolean isTooMany(int counted) {
        return counted > most;
    }

    /** One of them for what is tried. */
    Tried on(String what) {
        return new Tried(this, Sha256.of((name() + "\n" + what).getBytes(UTF_8)));
    }

    /**
     * What counts when a password is tried.
     *
     * @param device what a browser that the address has been signed in with carries; empty in any other
     */
    static List<Tried> ofPassword(String address, String network, Optional<String> device) {
        return device.map(known -> List.of(DEVICE.on(address + "\n" + known)))
                .orElseGet(() -> List.of(ADDRESS.on(address + "\n" + network), NETWORK.on(network)));
    }

    /** What counts when a link for a new password is asked for. */
    static List<Tried> ofLink(String address, String network) {
        return List.of(LINKS_TO_ADDRESS.on(address), LINKS_FROM_NETWORK.on(network));
    }

    /**
     * Something that is counted.
     *
     * @param key of what was tried; a digest, so that the count names nobody
     */
    record Tried(Throttle rule, byte[] key) {}
}
