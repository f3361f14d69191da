package se.handslag.agreement.terms.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.rules.FolderFinding.Place;
import se.handslag.agreement.terms.rules.People.Standing;
import se.handslag.kernel.Message;

/** What shows only when the agreements of a folder are read together. */
public final class FolderRules {

    private FolderRules() {}

    /** The kinds that these rules find. */
    public static List<FindingKind> kinds() {
        return List.of(FindingKind.SAME_PERSON_ELSEWHERE, FindingKind.SAME_MONEY_ELSEWHERE);
    }

    /** People who stand for different sides, then money that stands in several agreements; in the order of the folder. */
    public static List<FolderFinding> check(List<NamedTerms> folder) {
        List<FolderFinding> findings = new ArrayList<>(peopleOnDifferentSides(folder));
        findings.addAll(MoneyElsewhere.in(folder));
        return List.copyOf(findings);
    }

    /** Somebody stands for the public party here and for another there, at whatever time: roles are judged over time. */
    private static List<FolderFinding> peopleOnDifferentSides(List<NamedTerms> folder) {
        Map<String, List<Appearance>> byPerson = new LinkedHashMap<>();
        for (NamedTerms document : folder) {
            Parties parties = Parties.of(document.terms());
            People.standingIn(document.terms()).forEach((person, standings) -> {
                for (Standing standing : standings) {
                    parties.sectorOf(standing.party())
                            .ifPresent(sector -> byPerson.computeIfAbsent(person, any -> new ArrayList<>())
                                    .add(new Appearance(document.name(), standing, sector)));
                }
            });
        }
        List<FolderFinding> findings = new ArrayList<>();
        for (List<Appearance> appearances : byPerson.values()) {
            onDifferentSides(appearances).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<FolderFinding> onDifferentSides(List<Appearance> appearances) {
        for (Appearance one : appearances) {
            for (Appearance other : appearances) {
                if (one.isOpposedElsewhereBy(other)) {
                    return Optional.of(finding(one, other));
                }
            }
        }
        return Optional.empty();
    }

    private static FolderFinding finding(Appearance one, Appearance other) {
        Message detail = Message.of(
                "finding.samePersonElsewhere.detail",
                one.standing().name(),
                partyOf(one.standing().party()),
                one.document(),
                partyOf(other.standing().party()),
                other.document());
        return new FolderFinding(FindingKind.SAME_PERSON_ELSEWHERE, detail, List.of(one.place(), other.place()));
    }

    private static String partyOf(@Nullable String party) {
        return party == null ? "" : party;
    }

    /** That a person stands for a side in a document. */
    private record Appearance(String document, Standing standing, Sector sector) {

        boolean isOpposedElsewhereBy(Appearance other) {
            boolean opposed = (sector == Sector.PUBLIC) != (other.sector == Sector.PUBLIC);
            return opposed && !document.equals(other.document);
        }

        Place place() {
            return new Place(document, standing.citation());
        }
    }
}
