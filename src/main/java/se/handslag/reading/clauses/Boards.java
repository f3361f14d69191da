package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;

/** The boards of a public body: part of its name, and parties of their own where several enter. */
final class Boards {

    private static final SwiftPattern BOARD =
            SwiftPattern.compile("(?<!\\p{L})(?:\\p{L}+- (?:och|samt) )?\\p{L}+(?:nämnd(?:en)?|styrelsen)");

    private Boards() {}

    /** The first board in the name; null where there is none. */
    static @Nullable String in(String name) {
        Matcher matcher = BOARD.finder(name);
        return matcher.find() ? matcher.group() : null;
    }

    /** "X kommuns socialnämnd samt kultur- och fritidsnämnd" enters as two boards, and so do two boards that sign. */
    static List<PartyCandidate> split(List<PartyCandidate> candidates) {
        List<PartyCandidate> all = new ArrayList<>();
        for (PartyCandidate candidate : candidates) {
            List<String> boards = new ArrayList<>();
            Matcher matcher = BOARD.finder(candidate.name());
            while (matcher.find()) {
                boards.add(matcher.group());
            }
            if (candidate.sector() != Sector.PUBLIC || boards.size() < 2) {
                all.add(candidate);
                continue;
            }
            String body = bodyBefore(candidate.name());
            for (String board : boards) {
                all.add(new PartyCandidate(
                        body + ", " + (board.endsWith("nämnd") ? board + "en" : board),
                        candidate.citation(),
                        candidate.number()));
            }
        }
        return all;
    }

    /** "Ängsholms kommun, genom" and the boards as items below. */
    static List<PartyCandidate> joinedBelow(List<PartyCandidate> candidates, Clauses clauses) {
        List<PartyCandidate> all = new ArrayList<>();
        for (PartyCandidate candidate : candidates) {
            StringBuilder name = new StringBuilder(candidate.name());
            for (Block block : clauses.text()
                    .blocks()
                    .subList(
                            0,
                            Math.min(
                                    PartyPlaces.BLOCKS_OF_A_PREAMBLE,
                                    clauses.text().blocks().size()))) {
                boolean opens =
                        (block.lower().endsWith(" genom") || block.lower().endsWith(" genom:"))
                                && block.text().contains(candidate.name());
                for (int i = block.index() + 1; opens && i < block.index() + 5; i++) {
                    Block below = clauses.text().block(i);
                    if (below == null || below.text().length() > 60 || in(below.text()) == null) {
                        break;
                    }
                    name.append(", ").append(Words.trimmed(below.text()));
                }
            }
            all.add(new PartyCandidate(name.toString(), candidate.citation(), candidate.number()));
        }
        return all;
    }

    private static String bodyBefore(String name) {
        Matcher matcher = BOARD.finder(name);
        String body = matcher.find()
                ? Words.trimmed(
                        name.substring(0, matcher.start()).replace(" genom", "").replace("(", ""))
                : name;
        return body.endsWith("kommuns") || body.endsWith("stads") ? body.substring(0, body.length() - 1) : body;
    }
}
