package se.handslag.reading.kept;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Term;
import se.handslag.platform.ActorScope;
import se.handslag.reading.review.Acceptance;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Judgement;
import se.handslag.reading.review.Judging;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Review;
import se.handslag.reading.review.TakenAsRead;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;

/**
 * Keeps what people say of a reading, as they say it, in the space that has been entered. Of two who speak of the same value at once,
 * the later is told and nothing of the other's is lost.
 */
@Service
@Transactional
public class Reviews {

    private final ReviewRows rows;
    private final Clock clock;

    Reviews(ReviewRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The reading and what has been said of it, if it is in the entered space. What is wrong with it is said anew. */
    @Transactional(readOnly = true)
    public Optional<Reviewed> find(UUID id) {
        return rows.find(id);
    }

    /** The reading that became that agreement. */
    @Transactional(readOnly = true)
    public Optional<UUID> ofAgreement(UUID agreement) {
        return rows.ofAgreement(agreement);
    }

    /** As {@link #find}, and nobody else changes it until the transaction is over. */
    Optional<Reviewed> hold(UUID id) {
        return rows.count(id) ? rows.find(id) : Optional.empty();
    }

    /** Says something of one value. */
    public Said judge(UUID id, Judging judging) {
        return hold(id).<Said>map(reviewed -> judged(reviewed, judging)).orElseGet(Said.Unknown::new);
    }

    /**
     * Says something of one value of a reading that is as the asker has seen it.
     *
     * @param seen the revision of the whole that they have seen
     */
    public Said judge(UUID id, int seen, ValueKey value, Verdict verdict, @Nullable Term term) {
        Optional<Reviewed> held = hold(id);
        if (held.isEmpty()) {
            return new Said.Unknown();
        }
        if (held.get().revision() != seen + 1) {
            return nothingKept(new Said.ChangedMeanwhile());
        }
        return judged(
                held.get(),
                new Judging(value, verdict, term, held.get().review().revisionOf(value)));
    }

    /** Accepts every open value of the matter as it was read; of a silent one, that it is not stated. */
    public Said acceptMatter(UUID id, Matter matter) {
        return hold(id).<Said>map(reviewed -> {
                    keep(reviewed, TakenAsRead.of(reviewed.review(), matter));
                    return new Said.Kept(reviewed.revision());
                })
                .orElseGet(Said.Unknown::new);
    }

    /** Accepts every open value that no error or warning is about; answers how many. */
    public int acceptWithoutRemarks(UUID id) {
        return hold(id).map(reviewed -> {
                    List<Judging> clear = TakenAsRead.withoutRemarks(reviewed.review());
                    keep(reviewed, clear);
                    return clear.size();
                })
                .orElse(0);
    }

    /** All that is open taken as it was read, the silence of matters included, and every error let stand for that reason. */
    SaidAtOnce allAccepted(Review review, String reason) {
        return new SaidAtOnce(
                said(TakenAsRead.of(review)),
                review.openErrors().stream()
                        .map(finding -> letStand(FindingKey.of(finding), reason))
                        .toList());
    }

    /** Keeps it with the reading, seen by the parties of that dossier. */
    void keep(UUID reading, UUID dossier, SaidAtOnce said) {
        rows.keep(reading, dossier, said.judgements());
        said.acceptances().forEach(each -> rows.keep(reading, dossier, each));
    }

    /**
     * Lets something that was found to be wrong stand.
     *
     * @param reason why, not blank
     */
    public Said accept(UUID id, FindingKey finding, String reason) {
        Optional<Reviewed> held = hold(id);
        Optional<Finding> found = held.flatMap(reviewed -> reviewed.review().findings().stream()
                .filter(each -> FindingKey.of(each).equals(finding))
                .findFirst());
        if (held.isEmpty() || found.isEmpty()) {
            return nothingKept(new Said.Unknown());
        }
        Reviewed reviewed = held.get();
        rows.keep(reviewed.id(), reviewed.dossier(), letStand(finding, reason));
        return new Said.Kept(reviewed.revision());
    }

    /** Tells the others that the person looks at the reading, and what they last said something of. */
    public void look(UUID id, UUID person, Optional<Matter> matter) {
        rows.look(id, person, matter);
    }

    private Said judged(Reviewed reviewed, Judging judging) {
        Review review = reviewed.review();
        if (!review.admits(judging)) {
            return nothingKept(new Said.Unknown());
        }
        if (review.revisionOf(judging.value()) != judging.seen()) {
            return nothingKept(new Said.ChangedMeanwhile());
        }
        keep(reviewed, List.of(judging));
        return new Said.Kept(reviewed.revision());
    }

    private void keep(Reviewed reviewed, List<Judging> all) {
        rows.keep(reviewed.id(), reviewed.dossier(), said(all));
    }

    private List<Judgement> said(List<Judging> all) {
        UUID person = ActorScope.required().person();
        Instant now = clock.instant();
        return all.stream().map(each -> each.by(person, now)).toList();
    }

    private static Acceptance letStand(FindingKey finding, String reason) {
        return new Acceptance(finding, reason, ActorScope.required().person());
    }

    /** Not even the revision that holding it has counted. */
    private static Said nothingKept(Said answer) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return answer;
    }
}
