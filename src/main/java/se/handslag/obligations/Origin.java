package se.handslag.obligations;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kernel.Citation;

/** What makes something owed: the agreement, or something that was decided, begun or said beside it. */
public sealed interface Origin {

    /** The words that say what is owed: the agreement's own, or those of whoever wrote it down. Never blank. */
    String words();

    /** A term of an agreement. */
    record Term(Citation clause) implements Origin {
        @Override
        public String words() {
            return clause.words();
        }
    }

    /**
     * Somebody entitled to it has decided it, such as the steering group or a board.
     *
     * @param reference where the decision stands, such as "Styrgruppen § 4"; never blank
     * @param on the day it was taken
     */
    record Decision(String words, String reference, LocalDate on) implements Origin {}

    /**
     * A case that is looked into, also before there is any agreement.
     *
     * @param id of the case
     */
    record Case(String words, UUID id) implements Origin {}

    /**
     * Somebody has been placed, and a term says what that brings with it.
     *
     * @param id of the placement; nobody's name stands here
     */
    record Placement(String words, UUID id) implements Origin {}

    /** Somebody who takes part has written it down, so that it is not forgotten. */
    record Person(String words) implements Origin {}
}
