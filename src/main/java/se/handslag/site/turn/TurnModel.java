package se.handslag.site.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.identity.Space;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.kept.DutyOf;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.PartnershipListed.ListedParty;
import se.handslag.partnership.Phase;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.site.telling.DutyRow;
import se.handslag.site.telling.DutyRows;
import se.handslag.site.telling.Side;
import se.handslag.site.telling.Speech;

/**
 * What the start page tells.
 *
 * @param today in words
 * @param ours what waits for the organisation now, alone or with the others
 * @param theirs what it waits for now
 * @param later what comes after that
 * @param next what comes first of that for the organisation, alone or with the others, with its day in words; empty where nothing does
 * @param readings agreements that are read and not yet confirmed
 * @param cards its partnerships, those that end first coming first
 * @param more how many more partnerships there are
 * @param elsewhere what waits for the others of one's organisations; those for whom nothing does are left out
 * @param time empty where the clock is the one on the wall and nobody may put it forward
 */
record TurnModel(
        String today,
        List<Row> ours,
        List<Row> theirs,
        List<Row> later,
        Optional<String> next,
        List<Reading> readings,
        List<Card> cards,
        int more,
        List<Elsewhere> elsewhere,
        Optional<Time> time) {

    /** What was found for another of one's organisations. */
    record Inbox(Space space, TurnDesk.Found found) {}

    /** Another organisation, and what waits for it. */
    record Elsewhere(Space space, List<Row> rows) {

        /** How many are late of them. */
        int late() {
            return lateOf(rows);
        }
    }

    /**
     * That the clock can be put forward here, to try.
     *
     * @param ahead whether it has been
     */
    record Time(boolean ahead) {

        /** Steps that show something, in days. */
        List<Integer> steps() {
            return List.of(1, 7, 30);
        }
    }

    /**
     * Something that is to be done.
     *
     * @param doer the party that is named as the one to do it; empty where it is all of them, a group, or nobody in particular
     */
    record Row(DutyRow duty, UUID partnership, String name, Optional<ListedParty> doer, Side side) {

        /** Late, to be done soon, or such as can be done since its day came. */
        boolean isNow() {
            return duty.isLate() || duty.soon() || duty.state() == DutyState.READY;
        }
    }

    /** An agreement that waits to be reviewed, and the day it was read in words. */
    record Reading(UUID id, String title, String readOn) {}

    /**
     * A partnership.
     *
     * @param next what comes first in it, with its day, in words; empty where nothing does within the days looked at
     */
    record Card(PartnershipListed listed, Phase phase, Optional<String> next) {}

    static TurnModel of(TurnDesk.Found found, List<Inbox> others, Optional<Time> time, Speech speech) {
        List<Row> ours = new ArrayList<>();
        List<Row> theirs = new ArrayList<>();
        List<Row> later = new ArrayList<>();
        List<Row> all = rows(found, speech);
        for (Row row : all) {
            if (!row.isNow()) {
                later.add(row);
            } else if (row.side() == Side.THEIRS) {
                theirs.add(row);
            } else {
                ours.add(row);
            }
        }
        return new TurnModel(
                speech.dateAndWeekday(found.today()),
                List.copyOf(ours),
                List.copyOf(theirs),
                List.copyOf(later),
                later.stream()
                        .filter(row -> row.side() != Side.THEIRS)
                        .findFirst()
                        .map(row -> words(row, speech)),
                found.unconfirmed().stream().map(line -> reading(line, speech)).toList(),
                found.running().items().stream()
                        .map(listed -> card(listed, all, found.today(), speech))
                        .toList(),
                found.running().total() - found.running().items().size(),
                others.stream()
                        .map(inbox -> elsewhere(inbox, speech))
                        .filter(each -> !each.rows().isEmpty())
                        .toList(),
                time);
    }

    /** How many things wait for the organisation. */
    int waiting() {
        return ours.size() + readings.size();
    }

    /** How many are late of those that wait for the organisation. */
    int late() {
        return lateOf(ours);
    }

    private static int lateOf(List<Row> rows) {
        return Math.toIntExact(rows.stream().filter(row -> row.duty().isLate()).count());
    }

    /** Whether nothing waits and nothing is known that could. */
    boolean isNew() {
        return ours.isEmpty()
                && theirs.isEmpty()
                && later.isEmpty()
                && readings.isEmpty()
                && cards.isEmpty()
                && elsewhere.isEmpty();
    }

    private static Elsewhere elsewhere(Inbox inbox, Speech speech) {
        return new Elsewhere(
                inbox.space(),
                rows(inbox.found(), speech).stream()
                        .filter(row -> row.isNow() && row.side() != Side.THEIRS)
                        .toList());
    }

    private static List<Row> rows(TurnDesk.Found found, Speech speech) {
        List<DutyRow> told = new DutyRows(DocumentKind.AGREEMENT, found.today(), speech)
                .of(found.duties().stream().map(DutyOf::obligation).toList());
        Map<UUID, PartnershipListed> named = found.named();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            DutyOf duty = found.duties().get(i);
            PartnershipListed in = named.get(duty.partnership());
            rows.add(new Row(
                    told.get(i),
                    duty.partnership(),
                    in == null ? "" : in.name(),
                    Optional.ofNullable(Side.doer(duty.obligation().obligation().who(), in)),
                    Side.of(duty.obligation(), in, found.us())));
        }
        return rows;
    }

    private static Reading reading(KeptReadings.Line line, Speech speech) {
        return new Reading(line.id(), line.title(), speech.date(line.readOn()));
    }

    private static String words(Row row, Speech speech) {
        return speech.onDay(row.duty().day().orElseThrow(), row.duty().what());
    }

    private static Card card(PartnershipListed listed, List<Row> all, LocalDate today, Speech speech) {
        Optional<String> next = all.stream()
                .filter(row ->
                        row.partnership().equals(listed.id()) && row.duty().state() == DutyState.COMING)
                .findFirst()
                .map(row -> words(row, speech));
        return new Card(listed, listed.phase(today), next);
    }
}
