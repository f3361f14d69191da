package se.handslag.site.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.site.telling.CashTogether;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Standing;

/**
 * Several documents as somebody has chosen to see them: in which order, and which of them. The page and the sheet that is
 * taken along show the same.
 */
record FolderView(Sort sort, Optional<Standing> standing, Show show) {

    /** What they are ordered by. */
    enum Sort {
        STANDING,
        NAME,
        SUM,
        END,
        NEXT,
        FINDINGS;

        /** Whether the most comes first. */
        boolean descending() {
            return this == SUM || this == FINDINGS;
        }
    }

    /** Which are shown, by what is wrong with them. */
    enum Show {
        ALL,
        ERRORS,
        WARNINGS
    }

    /** As chosen on the page; where nothing, or nothing known, was chosen: all, by how far they have come. */
    static FolderView of(HealthForm.Taken taken) {
        return new FolderView(
                named(Sort.class, taken.choice("sort")).orElse(Sort.STANDING),
                named(Standing.class, taken.choice("standing")),
                named(Show.class, taken.choice("show")).orElse(Show.ALL));
    }

    /** Those that are to be seen, in order; each keeps its place among all. */
    List<Integer> chosen(Checkup checkup) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < checkup.documents().size(); i++) {
            if (isShown(checkup.documents().get(i), checkup.today())) {
                chosen.add(i);
            }
        }
        Comparator<ReadDocument> order = order(checkup.today());
        chosen.sort(Comparator.comparing(checkup.documents()::get, order));
        return chosen;
    }

    private boolean isShown(ReadDocument document, LocalDate today) {
        boolean stands = standing.isEmpty() || Standing.of(document, today) == standing.get();
        return stands
                && switch (show) {
                    case ALL -> true;
                    case ERRORS -> document.count(Grade.ERROR) > 0;
                    case WARNINGS -> document.count(Grade.ERROR) + document.count(Grade.WARNING) > 0;
                };
    }

    private Comparator<ReadDocument> order(LocalDate today) {
        Comparator<ReadDocument> byName = Comparator.comparing(ReadDocument::name, String.CASE_INSENSITIVE_ORDER);
        return switch (sort) {
            case STANDING -> Standing.order(today).thenComparing(byName);
            case NAME -> byName;
            case SUM ->
                Comparator.comparingLong(FolderView::yearlyOre).reversed().thenComparing(byName);
            case END -> Comparator.comparing(FolderView::end).thenComparing(byName);
            case NEXT ->
                Comparator.comparing((ReadDocument document) -> document.nextDeadline(today)
                                .map(DeadlineLine::date)
                                .orElse(LocalDate.MAX))
                        .thenComparing(byName);
            case FINDINGS ->
                Comparator.<ReadDocument>comparingInt(document -> -document.count(Grade.ERROR))
                        .thenComparingInt(document -> -document.count(Grade.WARNING))
                        .thenComparing(byName);
        };
    }

    private static LocalDate end(ReadDocument document) {
        return document.main()
                .period()
                .map(DurationTerm.Period::end)
                .map(Cited::value)
                .orElse(LocalDate.MAX);
    }

    private static long yearlyOre(ReadDocument document) {
        CashTogether cash = CashTogether.of(document.reading());
        return cash.yearly().isZero() ? cash.total().minor() : cash.yearly().minor();
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String name) {
        for (E each : kind.getEnumConstants()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
