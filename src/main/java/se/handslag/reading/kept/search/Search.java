package se.handslag.reading.kept.search;

import static se.handslag.reading.db.Tables.DOSSIERS_FOUND;
import static se.handslag.reading.db.Tables.PASSAGES_SAYING;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.kernel.Language;
import se.handslag.partnership.Part;

/**
 * Finds words and numbers in what has been agreed in all the partnerships of the organisation whose space has been entered, wherever
 * their dossiers lie. It searches what has been brought here, which may be a moment behind.
 */
@Service
@Transactional(readOnly = true)
public class Search {

    /** So many places of one partnership are told; whoever wants more opens the agreement. */
    private static final int OF_EACH = 3;

    private static final int LETTERS = 280;

    private final DSLContext sql;

    Search(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The partnerships that say all that is asked, or have its number. What has the very number goes first, then what is called so,
     * then the rest, each by name.
     *
     * @param from how many to pass over, 0 or more
     * @param atMost how many to tell, 1 or more
     */
    public Part<FoundDossier> find(Asked asked, int from, int atMost) {
        var rows = sql.selectFrom(DOSSIERS_FOUND.call(asked.all(), keys(asked), from, atMost))
                .fetch();
        if (rows.isEmpty()) {
            int total = from == 0 ? 0 : find(asked, 0, 1).total();
            return new Part<>(List.of(), total);
        }
        Map<UUID, List<FoundPassage>> passages = passages(asked, rows.getValues(DOSSIERS_FOUND.ID));
        return new Part<>(
                rows.map(row -> found(row, passages)),
                rows.getFirst().get(DOSSIERS_FOUND.TOTAL).intValue());
    }

    private static FoundDossier found(Record row, Map<UUID, List<FoundPassage>> passages) {
        UUID id = row.get(DOSSIERS_FOUND.ID);
        return new FoundDossier(id, row.get(DOSSIERS_FOUND.NUMBERED), passages.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<FoundPassage>> passages(Asked asked, List<UUID> dossiers) {
        return sql.selectFrom(PASSAGES_SAYING.call(dossiers.toArray(UUID[]::new), asked.any(), OF_EACH))
                .fetchGroups(PASSAGES_SAYING.PARTNERSHIP_ID, Search::passage);
    }

    private static FoundPassage passage(Record row) {
        return new FoundPassage(
                row.get(PASSAGES_SAYING.AGREEMENT_NUMBER),
                row.get(PASSAGES_SAYING.ANCHOR),
                row.get(PASSAGES_SAYING.PAGE),
                row.get(PASSAGES_SAYING.HEADING),
                Language.of(row.get(PASSAGES_SAYING.LANGUAGE)),
                MarkedText.of(row.get(PASSAGES_SAYING.WORDS), row.get(PASSAGES_SAYING.MARKED))
                        .around(LETTERS));
    }

    private static String[] keys(Asked asked) {
        return asked.keys().toArray(String[]::new);
    }
}
