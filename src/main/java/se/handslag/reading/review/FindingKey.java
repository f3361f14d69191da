package se.handslag.reading.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.stream.Collectors;
import se.handslag.agreement.terms.Finding;
import se.handslag.platform.Sha256;

/**
 * Tells whether a finding is the same as one that was accepted: it is of the same kind, in the same places, and says the same. When
 * somebody corrects a figure in it, it is another, and must be accepted anew.
 *
 * @param written 24 characters that stand in addresses and forms
 */
public record FindingKey(String written) {

    private static final int LENGTH = 24;

    /** The key of that finding. */
    public static FindingKey of(Finding finding) {
        String all = finding.kind().code()
                + finding.places().stream()
                        .map(place -> place.page() + ":" + place.start() + "-" + place.end())
                        .collect(Collectors.joining(" ", " ", " "))
                + finding.detail();
        return new FindingKey(
                HexFormat.of().formatHex(Sha256.of(all.getBytes(UTF_8))).substring(0, LENGTH));
    }
}
