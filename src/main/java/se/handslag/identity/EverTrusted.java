package se.handslag.identity;

import static se.handslag.identity.db.Tables.MANDATE;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;

/** Those who act for an organisation or have ever done so: whoever reads what was done must be able to see by whom. */
@Repository
public class EverTrusted {

    private final DSLContext sql;

    EverTrusted(DSLContext sql) {
        this.sql = sql;
    }

    /** Their names, of the organisation whose space has been entered; whoever has been forgotten is not among them. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names() {
        return sql
                .selectDistinct(MANDATE.PERSON_ID, MANDATE.PERSON_NAME)
                .from(MANDATE)
                .where(MANDATE.SPACE_ID.eq(ActorScope.required().space()))
                .orderBy(MANDATE.PERSON_NAME)
                .fetch()
                .intoGroups(MANDATE.PERSON_ID, MANDATE.PERSON_NAME)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, names -> names.getValue().getFirst()));
    }
}
