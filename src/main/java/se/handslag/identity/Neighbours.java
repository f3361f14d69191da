package se.handslag.identity;

import static se.handslag.identity.db.Tables.SPACES_NAMED;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations have a space here, for whoever wants to work with them. Nothing of what they keep is told. */
@Service
@Transactional(readOnly = true)
public class Neighbours {

    private final DSLContext sql;
    private final DemoSetting demo;

    Neighbours(DSLContext sql, DemoSetting demo) {
        this.sql = sql;
        this.demo = demo;
    }

    /** The organisations with one of those names, or the boards of a municipality or region with one of them, whatever the case. */
    public List<Space> named(Collection<String> names) {
        String[] lower = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        return sql.selectFrom(SPACES_NAMED.call(lower)).stream()
                .map(row -> new Space(
                        row.get(SPACES_NAMED.ORGANISATION_ID),
                        SpaceKind.of(row.get(SPACES_NAMED.KIND)),
                        row.get(SPACES_NAMED.NAME),
                        row.get(SPACES_NAMED.BODY),
                        row.get(SPACES_NAMED.DEMO)))
                .filter(space -> demo.allows() || !space.demo())
                .toList();
    }
}
