package se.handslag.site.takeaway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.Money;
import se.handslag.obligations.ObligationKind;
import se.handslag.site.takeaway.Rows.Column;
import se.handslag.site.telling.CashTogether;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Stake;
import se.handslag.site.telling.Standing;

/** A row for each agreement. */
record AgreementSheet(Speech speech, LocalDate today) {

    private static final List<Column> COLUMNS = List.of(
            new Column("take.column.file", 30),
            new Column("take.column.title", 40),
            new Column("take.column.kind", 24),
            new Column("take.column.standing", 18),
            new Column("take.column.publicParties", 34),
            new Column("take.column.civilParties", 34),
            new Column("take.column.numbers", 24),
            new Column("take.column.start", 12),
            new Column("take.column.end", 12),
            new Column("take.column.decide", 14),
            new Column("take.column.publicYearly", 18),
            new Column("take.column.yearly", 18),
            new Column("take.column.total", 18),
            new Column("take.column.next", 12),
            new Column("take.column.nextWhat", 30),
            new Column("take.column.errors", 8),
            new Column("take.column.warnings", 10),
            new Column("take.column.notes", 8),
            new Column("take.column.gravest", 70));

    void write(List<ReadDocument> documents, Workbook workbook) {
        Rows rows = Rows.in(workbook, "take.sheet.agreements", COLUMNS, speech);
        documents.forEach(document -> write(document, rows.next()));
        rows.end();
    }

    private void write(ReadDocument document, Rows rows) {
        var terms = document.reading().terms();
        rows.text(document.place())
                .text(terms.first(DocumentTerm.Title.class)
                        .map(DocumentTerm.Title::text)
                        .orElse(""))
                .text(speech.say("tell.kind." + terms.kind().name()))
                .text(speech.say("tell.standing." + Standing.of(document, today).name()))
                .text(parties(document, Sector.PUBLIC))
                .text(parties(document, Sector.CIVIL))
                .text(numbers(document))
                .day(period(document, true))
                .day(period(document, false))
                .day(decideBy(document));
        writeMoney(document, rows);
        Optional<DeadlineLine> next = document.nextDeadline(today);
        rows.day(next.map(DeadlineLine::date).orElse(null))
                .text(next.map(day -> new DutyWords(speech).title(day.what(), terms.kind()))
                        .orElse(""));
        for (Grade grade : Grade.values()) {
            rows.number(document.count(grade));
        }
        rows.text(gravest(document));
    }

    private static void writeMoney(ReadDocument document, Rows rows) {
        CashTogether all = CashTogether.of(document.reading());
        CashTogether fromPublic = CashTogether.ofPublicParties(document.reading());
        rows.money(known(fromPublic.yearly(), all))
                .money(known(all.yearly(), all))
                .money(known(all.total(), all));
    }

    /** What nobody can tell, or nobody gives, is no number. */
    private static @Nullable Money known(Money money, CashTogether all) {
        return all.clear() && !money.isZero() ? money : null;
    }

    private static String parties(ReadDocument document, Sector sector) {
        StringJoiner names = new StringJoiner("; ");
        for (Party party : document.reading().terms().all(Party.class)) {
            if (party.sector() == sector) {
                names.add(party.name());
            }
        }
        return names.toString();
    }

    private static String numbers(ReadDocument document) {
        StringJoiner numbers = new StringJoiner("; ");
        for (Party party : document.reading().terms().all(Party.class)) {
            Cited<String> number = party.organisationNumber();
            if (number != null) {
                numbers.add(number.value());
            }
        }
        return numbers.toString();
    }

    private static @Nullable LocalDate period(ReadDocument document, boolean start) {
        return document.main()
                .period()
                .map(period -> start ? period.start() : period.end())
                .map(Cited::value)
                .orElse(null);
    }

    /** The next last day to decide or give notice; the latest that has passed where none is to come. */
    private @Nullable LocalDate decideBy(ReadDocument document) {
        List<LocalDate> days = document.duties().deadlines().stream()
                .filter(day -> day.what() == ObligationKind.DECIDE_EXTENSION
                        || day.what() == ObligationKind.LAST_DAY_OF_NOTICE)
                .map(DeadlineLine::date)
                .sorted()
                .toList();
        Optional<LocalDate> coming =
                days.stream().filter(day -> !day.isBefore(today)).findFirst();
        LocalDate latest = days.isEmpty() ? null : days.getLast();
        return coming.orElse(
                latest != null
                        ? latest
                        : document.main()
                                .extension()
                                .map(DurationTerm.Extension::decideBy)
                                .orElse(null));
    }

    /** The gravest finding, and of equals the one with most at stake, with its sum written out. */
    private String gravest(ReadDocument document) {
        Stake stake = new Stake(today);
        FindingWords words = new FindingWords(speech);
        return document.reading().findings().stream()
                .min(Comparator.comparing((Finding finding) -> finding.kind().grade())
                        .thenComparing(Comparator.comparingLong((Finding finding) -> stake.of(finding, document))
                                .reversed())
                        .thenComparing(Finding::kind))
                .map(finding -> words.title(finding.kind()) + ": " + words.detail(finding))
                .orElse("");
    }
}
