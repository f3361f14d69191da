package se.handslag.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;

/** How the parties steer together, meet, follow up and tell. */
public sealed interface CooperationTerm extends Term {

    /**
     * A group that the agreement sets up.
     *
     * @param members the people named; empty where it is only functions or seats
     * @param deputies those who sit when a member cannot
     * @param seats how many seats each party has, as far as the text says
     * @param chair who leads it, a party or a person, as written; null where not said
     * @param convener who calls it; null where not said
     */
    record Group(
            Source source,
            Kind kind,
            List<Member> members,
            List<Member> deputies,
            List<Seats> seats,
            @Nullable String chair,
            @Nullable String convener)
            implements CooperationTerm {

        /** A group without deputies. */
        public Group(
                Source source,
                Kind kind,
                List<Member> members,
                List<Seats> seats,
                @Nullable String chair,
                @Nullable String convener) {
            this(source, kind, members, List.of(), seats, chair, convener);
        }

        /** What the group is for. */
        public enum Kind {
            STEERING,
            COOPERATION,
            WORKING
        }

        /** A person in a group, and the party the person sits for; null where the text does not say. */
        public record Member(String name, @Nullable String party, Citation citation) {}

        /**
         * The seats of a party.
         *
         * @param clear false where the words can be read in more ways than one: two administrations that "appoint two
         *     representatives" may mean two or four
         */
        public record Seats(String party, int count, boolean clear, Citation citation) {}
    }

    /** How the parties, or their group, come to a decision. */
    record DecisionRule(Source source, Rule rule) implements CooperationTerm {

        /** What it takes. */
        public enum Rule {
            UNANIMOUS,
            MAJORITY
        }
    }

    /** The regular meetings of a steering or cooperation group. */
    record SteeringMeeting(Source source, Cadence cadence) implements CooperationTerm {}

    /** A meeting that is called when something happens, not by the calendar; what brings it about, as written. */
    record CalledMeeting(Source source, String occasion) implements CooperationTerm {}

    /**
     * A talk of three: participant, association and referrer.
     *
     * @param perParticipant whether it is held for each participant, so that none is due until there is a placement
     */
    record Talk(Source source, Cadence cadence, boolean perParticipant) implements CooperationTerm {}

    /**
     * The parties look together at what was done.
     *
     * @param convener who calls it; null where not said
     * @param materialFrom who brings material to it; empty where not said
     */
    record FollowUp(
            Source source, Cadence cadence, @Nullable String convener, List<String> materialFrom)
            implements CooperationTerm {}

    /** Something written that is handed over: by whom and to whom, as far as the text says. */
    record Report(Source source, Cadence cadence, @Nullable String from, List<String> receivers)
            implements CooperationTerm {}

    /** A judgement of the whole. */
    record Evaluation(
            Source source, Cadence cadence, @Nullable String receiver) implements CooperationTerm {}
}
