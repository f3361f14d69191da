package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.ConductTerm.Commitment;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.reading.clauses.PartyNames.Mention;
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

    private static final Pattern PROMISE = Pattern.compile(
            "(?<!\\p{L})(?:ska|skall|åtar sig|ansvarar|förbinder sig|tillhandahåller|svarar|står för|bär ansvaret|har (?:det yttersta |ett långsiktigt |ett gemensamt )?ansvar|ser till|ställer|shall|undertakes|provides|is responsible)(?!\\p{L})");
    private static final Pattern STRONG_PROMISE = Pattern.compile(
            "(?<!\\p{L})(?:åtar sig|ansvarar för|förbinder sig|tillhandahåller|svarar (?:själv |ensam |fullt ut )?för|bär ansvaret|undertakes to|is responsible for)(?!\\p{L})");
    private static final Pattern DATED =
            Pattern.compile("(?<!\\p{L})(?:senast|no later than|före den|by \\d)|\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern BOTH = Pattern.compile(
            "^(?:båda part|parterna|varje part|vardera part|samtliga part|alla part|both part|the part(?:ie|ner)s|each part|gemensam)");

    @Override
    public List<Commitment> read(Clauses clauses) {
        List<Commitment> found = new ArrayList<>();
        String party = null;
        boolean named = false;
        for (Block block : clauses.text().blocks()) {
            if (block.index() >= clauses.signaturesFrom()) {
                break;
            }
            boolean promises = isAboutPromises(block);
            if (block.is(Block.Kind.HEADING) || (promises && isSubheading(block, clauses))) {
                String words = block.lower();
                named = clauses.parties().named(words) != null
                        || BOTH.matcher(Headless.of(words)).find();
                party = BOTH.matcher(Headless.of(words)).find()
                        ? null
                        : nameOf(clauses.parties().named(words));
            } else if (!block.is(Block.Kind.ROW)) {
                for (Sentence sentence : clauses.text().sentencesOf(block)) {
                    read(found, sentence, promises, named, party, clauses);
                }
            }
        }
        return found;
    }

    private static void read(
            List<Commitment> found,
            Sentence sentence,
            boolean promises,
            boolean named,
            @Nullable String party,
            Clauses clauses) {
        if (isOfAnotherKind(sentence)) {
            return;
        }
        boolean item = sentence.block().is(Block.Kind.ITEM);
        if (item && promises && named && clauses.before(sentence) == null) {
            add(found, sentence, party);
            return;
        }
        Matcher promise = (promises ? PROMISE : STRONG_PROMISE).matcher(sentence.lower());
        if (!sentence.hasAny(Cue.PROMISE, Cue.RESPONSIBLE) && !sentence.lower().contains("ansvar")) {
            return;
        }
        if (!promise.find()) {
            return;
        }
        Span words = Parts.wording(sentence.text());
        String subject = sentence.lower().substring(words.from(), Math.max(words.from(), promise.start()));
        if (BOTH.matcher(subject).find()) {
            add(found, sentence, null);
            return;
        }
        List<Mention> mentions =
                subject.length() > 120 ? List.of() : clauses.parties().in(subject);
        if (!mentions.isEmpty() && mentions.get(0).from() <= FARTHEST_SUBJECT && !subject.startsWith("om ")) {
            add(found, sentence, mentions.get(0).party().name());
        } else if (item && promises && subject.isBlank() && named) {
            add(found, sentence, party);
        }
    }

    private static void add(List<Commitment> found, Sentence sentence, @Nullable String party) {
        Span words = Parts.wording(sentence.text());
        if (words.to() - words.from() > 8) {
            found.add(new Commitment(Parts.source(sentence, words), party, words.of(sentence.text())));
        }
    }

    private static @Nullable String nameOf(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    private static boolean isAboutPromises(Block block) {
        return (block.topic() == Topic.COMMITMENTS
                        || Parts.isUnder(
                                block,
                                "åtagande",
                                "ansvar",
                                "roller",
                                "vem gör vad",
                                "uppdrag",
                                "parternas insats",
                                "bidrar med",
                                "innehåll",
                                "each partner",
                                "responsib",
                                "commitment",
                                "undertaking"))
                && !Parts.isUnder(block, "värdegrund", "budget", "syfte", "mål");
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
                || DATED.matcher(sentence.lower()).find();
    }

    /** A heading's words without its number. */
    private static final class Headless {
        static String of(String lower) {
            return Parts.wording(lower).of(lower);
        }
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
