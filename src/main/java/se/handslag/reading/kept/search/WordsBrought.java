package se.handslag.reading.kept.search;

import static se.handslag.reading.db.Routines.stemsOf;
import static se.handslag.reading.db.Routines.vectorOf;
import static se.handslag.reading.db.Tables.DOSSIERS_WITHOUT_WORDS;
import static se.handslag.reading.db.Tables.DOSSIER_WORDS;
import static se.handslag.reading.db.Tables.PASSAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.handslag.partnership.DossierChanged;
import se.handslag.partnership.DossierLeft;
import se.handslag.partnership.Dossiers;
import se.handslag.platform.Batches;
import se.handslag.platform.Ids;
import se.handslag.platform.Transactions;
import se.handslag.reading.db.tables.records.PassageRow;
import se.handslag.reading.kept.search.AgreementPassages.Cut;
import se.handslag.reading.kept.search.DossierWords.Gathered;
import se.handslag.reading.kept.search.DossierWords.OfAgreement;
import se.handslag.records.DocumentRegistered;

/**
 * Brings the words of a dossier to all its parties, the host included, when it has changed. Each copy is written in a transaction of its
 * own, since each lies in another space; done twice, or late, it is done once.
 */
@Component
class WordsBrought {

    private final DSLContext sql;
    private final DossierWords words;
    private final Dossiers dossiers;
    private final Transactions transactions;

    WordsBrought(DSLContext sql, DossierWords words, Dossiers dossiers, Transactions transactions) {
        this.sql = sql;
        this.words = words;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /** An agreement of it was confirmed, or other parties take part in it now. */
    @Async
    @TransactionalEventListener
    void changed(DossierChanged event) {
        bring(event.space(), event.dossier());
    }

    /** A diary number was noted. */
    @Async
    @TransactionalEventListener
    void registered(DocumentRegistered event) {
        bring(event.space(), event.dossier());
    }

    @Async
    @TransactionalEventListener
    void left(DossierLeft event) {
        transactions.run(event.space(), () -> {
            // What is heard late must not take the words from a party that has come back.
            if (!dossiers.takesPart(event.space(), event.dossier())) {
                remove(event.space(), event.dossier());
            }
        });
    }

    /** Brings those of agreements that were confirmed before there was a search; answers how many dossiers had none. */
    int bringEarlier() {
        List<Record2<UUID, UUID>> without =
                transactions.asIs(() -> sql.select(DOSSIERS_WITHOUT_WORDS.SPACE_ID, DOSSIERS_WITHOUT_WORDS.DOSSIER_ID)
                        .from(DOSSIERS_WITHOUT_WORDS.call())
                        .fetch());
        without.forEach(dossier -> bring(dossier.value1(), dossier.value2()));
        return without.size();
    }

    private void bring(UUID host, UUID dossier) {
        Optional<Gathered> gathered = transactions.in(host, () -> words.gather(dossier));
        gathered.ifPresent(all -> {
            // The host last: whoever has its words has all the others' too, so that one that was left half done is
            // known.
            List<UUID> spaces = new ArrayList<>(all.partnership().guests());
            spaces.add(host);
            spaces.forEach(space -> transactions.run(space, () -> write(space, all)));
        });
    }

    private void write(UUID space, Gathered all) {
        UUID dossier = all.partnership().id();
        int written = sql.insertInto(DOSSIER_WORDS)
                .set(DOSSIER_WORDS.SPACE_ID, space)
                .set(DOSSIER_WORDS.ID, dossier)
                .set(DOSSIER_WORDS.NAME, all.partnership().name())
                .set(DOSSIER_WORDS.NAMES, stemsOf(DSL.val(all.names())))
                .set(
                        DOSSIER_WORDS.SEARCH,
                        vectorOf(
                                DSL.val(space),
                                DSL.val(all.words()),
                                DSL.val(all.keys().toArray(String[]::new))))
                .set(DOSSIER_WORDS.REVISION, all.revision())
                .onConflict(DOSSIER_WORDS.SPACE_ID, DOSSIER_WORDS.ID)
                .doUpdate()
                .set(DOSSIER_WORDS.NAME, DSL.excluded(DOSSIER_WORDS.NAME))
                .set(DOSSIER_WORDS.NAMES, DSL.excluded(DOSSIER_WORDS.NAMES))
                .set(DOSSIER_WORDS.SEARCH, DSL.excluded(DOSSIER_WORDS.SEARCH))
                .set(DOSSIER_WORDS.REVISION, DSL.excluded(DOSSIER_WORDS.REVISION))
                .where(DOSSIER_WORDS.REVISION.le(DSL.excluded(DOSSIER_WORDS.REVISION)))
                .execute();
        if (written > 0) {
            removePassages(space, dossier);
            Batches.insert(
                    sql,
                    all.agreements().stream()
                            .flatMap(of -> rows(space, dossier, of).stream())
                            .toList(),
                    PASSAGE.SPACE_ID,
                    PASSAGE.ID,
                    PASSAGE.PARTNERSHIP_ID,
                    PASSAGE.AGREEMENT_NUMBER,
                    PASSAGE.PLACE,
                    PASSAGE.ANCHOR,
                    PASSAGE.PAGE,
                    PASSAGE.HEADING,
                    PASSAGE.WORDS,
                    PASSAGE.LANGUAGE);
        }
    }

    private static List<PassageRow> rows(UUID space, UUID dossier, OfAgreement of) {
        List<PassageRow> rows = new ArrayList<>();
        for (Cut cut : of.cuts()) {
            PassageRow row = new PassageRow();
            row.setSpaceId(space);
            row.setId(Ids.next());
            row.setPartnershipId(dossier);
            row.setAgreementNumber(of.number());
            row.setPlace(rows.size());
            row.setAnchor(cut.anchor());
            row.setPage(cut.page());
            row.setHeading(cut.heading());
            row.setWords(cut.words());
            row.setLanguage(of.language());
            rows.add(row);
        }
        return rows;
    }

    private void remove(UUID space, UUID dossier) {
        removePassages(space, dossier);
        sql.deleteFrom(DOSSIER_WORDS)
                .where(DOSSIER_WORDS.SPACE_ID.eq(space), DOSSIER_WORDS.ID.eq(dossier))
                .execute();
    }

    private void removePassages(UUID space, UUID dossier) {
        sql.deleteFrom(PASSAGE)
                .where(PASSAGE.SPACE_ID.eq(space), PASSAGE.PARTNERSHIP_ID.eq(dossier))
                .execute();
    }
}
