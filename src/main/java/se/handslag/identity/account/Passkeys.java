package se.handslag.identity.account;

import static se.handslag.identity.db.Tables.PASSKEY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.Ids;

/** The passkeys of the person whose space has been entered. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Passkeys {

    /** So many let nobody fill the table. */
    static final int MOST = 20;

    private final DSLContext sql;
    private final Clock clock;

    Passkeys(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is needed to know one again. */
    record Kept(UUID id, byte[] credentialId, byte[] attestation, long signCount) {}

    List<Passkey> of(UUID person) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.SPACE_ID.eq(person))
                .orderBy(PASSKEY.ID)
                .fetch(row -> new Passkey(row.getId(), row.getLabel(), row.getMadeOn(), row.getLastUsedOn()));
    }

    List<byte[]> credentialIdsOf(UUID person) {
        return sql.select(PASSKEY.CREDENTIAL_ID)
                .from(PASSKEY)
                .where(PASSKEY.SPACE_ID.eq(person))
                .fetch(PASSKEY.CREDENTIAL_ID);
    }

    Optional<Kept> one(UUID person, byte[] credentialId) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.SPACE_ID.eq(person), PASSKEY.CREDENTIAL_ID.eq(credentialId))
                .fetchOptional(
                        row -> new Kept(row.getId(), row.getCredentialId(), row.getAttestation(), row.getSignCount()));
    }

    void add(UUID person, PasskeyMade made, String label) {
        if (!made.person().equals(person)) {
            throw new IllegalArgumentException("A passkey is for whom it was made");
        }
        sql.insertInto(PASSKEY)
                .set(PASSKEY.SPACE_ID, person)
                .set(PASSKEY.ID, Ids.next())
                .set(PASSKEY.CREDENTIAL_ID, made.credentialId())
                .set(PASSKEY.ATTESTATION, made.attestation())
                .set(PASSKEY.SIGN_COUNT, made.signCount())
                .set(PASSKEY.LABEL, label)
                .set(PASSKEY.MADE_ON, LocalDate.now(clock))
                .execute();
    }

    void used(UUID person, UUID id, long signCount) {
        sql.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, signCount)
                .set(PASSKEY.LAST_USED_ON, LocalDate.now(clock))
                .where(PASSKEY.SPACE_ID.eq(person), PASSKEY.ID.eq(id))
                .execute();
    }

    boolean remove(UUID person, UUID id) {
        return sql.deleteFrom(PASSKEY)
                        .where(PASSKEY.SPACE_ID.eq(person), PASSKEY.ID.eq(id))
                        .execute()
                > 0;
    }
}
