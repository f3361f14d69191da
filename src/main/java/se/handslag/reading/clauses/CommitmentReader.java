package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.ConductTerm.Commitment;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.clauses.PartyNames.Mention;
import se.handslag.reading.lexicon.Bodies;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/**
 * Reads the standing promises of each party. What is due by a day, and what is paid, are terms of other kinds; whose promise an
 * item is, the line above the list tells.
 */
final class CommitmentReader implements ClauseReader {

    private static final int FARTHEST_SUBJECT = 30;
    private static final int LONGEST_SUBJECT = 120;

    private static final String[] PROMISES = {
        "ska",
        "skall",
        "åtar sig",
        "ansvarar",
        "förbinder sig",
        "tillhandahåller",
        "svarar",
        "står för",
        "bär ansvaret",
        "har ansvar",
        "har det yttersta ansvar",
        "har ett långsiktigt ansvar",
        "har ett gemensamt ansvar",
        "ser till",
        "ställer",
        "ansvar att",
        "shall",
        "undertakes",
        "provides",
        "is responsible"
    };
    private static final String[] STRONG_PROMISES = {
        "åtar sig",
        "ansvarar för",
        "förbinder sig",
        "tillhandahåller",
        "svarar för",
        "svarar själv för",
        "svarar ensam för",
        "svarar fullt ut för",
        "bär ansvaret",
        "undertakes to",
        "is responsible for"
    };
    private static final SwiftPattern DATED =
            SwiftPattern.compile("(?<!\\p{L})(?:senast|no later than|före den|by \\d)|\\d{4}-\\d\\d-\\d\\d");
    private static final SwiftPattern SUB_NUMBER = SwiftPattern.compile("^(?:§ ?)?(?:\\d{1,2}|\\p{L})\\.\\d");
    private static final SwiftPattern PUBLIC_BODY =
            SwiftPattern.compile("(?:\\p{L}+- och )?\\p{L}+(?:förvaltningen|nämnden|kontoret|styrelsen) ");
    private static final SwiftPattern LEADS_IN =
            SwiftPattern.compile("[^ ]+(?: [^ ]+){0,3} (?:ska|skall|att|shall|will)");
    private static final SwiftPattern BOTH = SwiftPattern.compile(
            "^(?:båda part|parterna|varje part|vardera part|samtliga part|alla part|both part|the part(?:ie|ner)s|each part|gemensam)");

    /** Where in the document the reading is: in a part about promises or not, and below which party's name. */
    private static final class Place {
        private boolean promises;
        private boolean named;
        private @Nullable String party;

        void enter(Block block, Clauses clauses) {
            boolean about = isAboutPromises(block.lower());
            if (!promises && !about) {
                return;
            }
            String meant = partyOf(block, clauses);
            boolean both = BOTH.standsIn(Parts.wording(block.text()).of(block.lower()));
            if (block.is(Block.Kind.HEADING)) {
                boolean below = promises && (meant != null || both || SUB_NUMBER.standsIn(block.lower()));
                promises = below || about;
            }
            named = meant != null || both;
            party = both ? null : meant;
        }

        private static @Nullable String partyOf(Block block, Clauses clauses) {
            Party meant = clauses.parties().named(block.lower());
            if (meant != null) {
                return meant.name();
            }
            return Bodies.isPublic(block.text()) ? clauses.parties().publicSide() : null;
        }
    }

    @Override
    public List<Commitment> read(Clauses clauses) {
        List<Commitment> found = new ArrayList<>();
        Place place = new Place();
        for (Block block : clauses.text().blocks()) {
            if (block.index() >= clauses.signaturesFrom()) {
                break;
            }
            if (block.is(Block.Kind.HEADING) || (place.promises && isSubheading(block, clauses))) {
                place.enter(block, clauses);
            } else if (!block.is(Block.Kind.ROW)) {
                for (Sentence sentence : clauses.text().sentencesOf(block)) {
                    read(found, sentence, place, clauses);
                }
            }
        }
        return found;
    }

    private static void read(List<Commitment> found, Sentence sentence, Place place, Clauses clauses) {
        Block block = sentence.block();
        boolean item = block.is(Block.Kind.ITEM);
        if (item && place.promises && place.named && !MissionAreaReader.isUnderMission(block)) {
            if (Parts.isFirst(sentence, clauses) && !isOfAnotherKind(sentence)) {
                add(found, sentence, place.party);
            }
            return;
        }
        String lower = sentence.lower();
        if (!sentence.hasAny(Cue.PROMISE, Cue.RESPONSIBLE) && !lower.contains("ansvar")) {
            return;
        }
        int promise = firstOf(lower, PROMISES);
        if (promise < 0 || isOfAnotherKind(sentence)) {
            return;
        }
        Span words = Parts.wording(sentence.text());
        String subject = lower.substring(words.from(), Math.max(words.from(), promise));
        boolean strong = firstOf(lower, STRONG_PROMISES) >= 0;
        if (BOTH.standsIn(subject)) {
            if (place.promises || strong) {
                add(found, sentence, null);
            }
            return;
        }
        String party = subject.length() > LONGEST_SUBJECT
                ? null
                : subjectOf(subject, lower, lower.indexOf(' ', promise), place, strong, clauses);
        if (party != null) {
            add(found, sentence, party);
        }
    }

    /** Where the first of the verbs stands as words of their own; −1 where none does. */
    private static int firstOf(String lower, String[] verbs) {
        int first = -1;
        for (String verb : verbs) {
            int at = Words.wordAt(lower, verb, 0);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /** The party that promises: before the verb, or right after it; outside the parts about promises nothing may stand between. */
    private static @Nullable String subjectOf(
            String subject, String lower, int verbEnd, Place place, boolean strong, Clauses clauses) {
        List<Mention> before = clauses.parties().in(subject);
        boolean begins = !before.isEmpty() && before.get(0).from() == 0;
        if (subject.startsWith("om ") || (subject.contains(" som ") && !begins)) {
            return null;
        }
        if (!before.isEmpty() && before.get(0).from() <= FARTHEST_SUBJECT) {
            Mention first = before.get(0);
            boolean alone = first.from() == 0 && first.to() >= subject.trim().length();
            return place.promises || strong || alone ? first.party().name() : null;
        }
        if (place.promises && verbEnd > 0) {
            List<Mention> after =
                    clauses.parties().in(lower.substring(verbEnd, Math.min(lower.length(), verbEnd + LONGEST_SUBJECT)));
            if (!after.isEmpty() && after.get(0).from() <= 1) {
                return after.get(0).party().name();
            }
        }
        return strong && PUBLIC_BODY.matcher(subject).matches()
                ? clauses.parties().publicSide()
                : null;
    }

    private static void add(List<Commitment> found, Sentence sentence, @Nullable String party) {
        Span words = Parts.wording(sentence.text());
        if (words.to() - words.from() > 8
                && !LEADS_IN.matcher(words.of(sentence.lower())).matches()) {
            found.add(new Commitment(Parts.source(sentence, words), party, words.of(sentence.text())));
        }
    }

    private static boolean isAboutPromises(String heading) {
        return Words.hasAny(
                        heading,
                        "åtagande",
                        "ansvar",
                        "roller",
                        "vem gör vad",
                        "uppdrag",
                        "insats",
                        "bidrar med",
                        "innehåll",
                        "each partner",
                        "responsib",
                        "commitment",
                        "undertaking",
                        "röst",
                        "stöd")
                && !Words.hasAny(heading, "värdegrund", "budget", "syfte", "mål");
    }

    /** "Resurspoolens ansvar:" or "5.1 Rådet" above a list, in a line of its own. */
    private static boolean isSubheading(Block block, Clauses clauses) {
        return block.text().length() < 60
                && !block.is(Block.Kind.ROW)
                && !block.lower().endsWith(".")
                && (block.lower().endsWith(":")
                        || block.is(Block.Kind.LINE)
                        || Parts.wording(block.text()).from() > 0)
                && clauses.parties().named(block.lower()) != null;
    }

    private static boolean isOfAnotherKind(Sentence sentence) {
        return sentence.hasAny(
                        Cue.AMOUNT,
                        Cue.PAYMENT,
                        Cue.REPAY,
                        Cue.GROUP,
                        Cue.EVALUATION,
                        Cue.SURPLUS,
                        Cue.CHANGE,
                        Cue.NOTICE,
                        Cue.DISPUTE,
                        Cue.SECRECY)
                || Parts.speaksOfMoney(sentence)
                || (sentence.has(Cue.GROUP) && sentence.hasAny(Cue.APPOINT, Cue.CADENCE, Cue.MEETING))
                || sentence.lower().contains(" utse ")
                || (sentence.hasAny(Cue.REPORT, Cue.FOLLOW_UP) && sentence.has(Cue.CADENCE))
                || Clauses.isAbout(
                        sentence,
                        Topic.TARGET_GROUP,
                        Topic.VALUES,
                        Topic.STEERING_GROUP,
                        Topic.TERM,
                        Topic.PAYMENT,
                        Topic.CONTACTS,
                        Topic.CRITERIA,
                        Topic.PROPOSAL,
                        Topic.BACKGROUND,
                        Topic.REPAYMENT,
                        Topic.NOTICE)
                || DATED.standsIn(sentence.lower());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        Agreements.ABOVE
                                + "Parternas åtaganden\n\nAlskogs kommun ska hålla vägen till kvarnen öppen.\n",
                        Commitment.class,
                        "party=Alskogs kommun, text=Alskogs kommun ska hålla vägen"),
                new Example(
                        Agreements.ABOVE
                                + "Parternas åtaganden\n\nKvarnföreningens ansvar:\n- Mala säd tillsammans med byns barn\n- Laga taket\n",
                        Commitment.class,
                        "party=Kvarnföreningen, text=Mala säd"),
                new Example(
                        Agreements.ABOVE
                                + "Parternas åtaganden\n\nGemensamt ansvar:\n- Båda parterna ska hålla dammen ren\n",
                        Commitment.class,
                        "party=null, text=Båda parterna ska hålla dammen ren"));
    }
}
