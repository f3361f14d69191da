package se.handslag.reading.clauses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Tells who brings an amount that running text states: by the verb, by "från" and "av", or by what stands around. */
final class GiverInText {

    private static final SwiftPattern RECEIVES = SwiftPattern.compile(
            "erhåller|tilldelas|beviljas|tar emot|mottar|receives?\\b|\\bfår\\b [^.]{0,40}(?:kr|kronor|tkr|mnkr|sek)");
    private static final SwiftPattern SHARE_BETWEEN = SwiftPattern.compile("^ \\d{1,3}(?:,\\d)? (?:procent|%),? $");
    private static final int LONGEST_SHARE = 20;
    private static final SwiftPattern NEW_CLAUSE = SwiftPattern.compile("(?:,| och| samt| and|;|\\.) ?(?:the )?$");

    private final Clauses clauses;
    private final Sentence sentence;
    private final String lower;
    private final List<PartyNames.Mention> mentions;
    private final boolean receives;

    GiverInText(Clauses clauses, Sentence sentence) {
        this.clauses = clauses;
        this.sentence = sentence;
        this.lower = sentence.lower();
        this.mentions = clauses.parties().in(lower);
        this.receives = RECEIVES.standsIn(lower);
    }

    /**
     * Who brings the amount between the places: the party named before the verb, or after "från" where the sentence speaks of
     * receiving.
     */
    @Nullable
    String at(int from, int to) {
        if (receives) {
            return received();
        }
        if (Words.hasAny(lower, "föreningarna", "idéburna parterna", "the associations") && mentions.isEmpty()) {
            return clauses.parties().civilSides();
        }
        if (lower.contains("nämnderna") && clauses.parties().publicSide() != null) {
            return clauses.parties().publicSide();
        }
        String named = sharing(from);
        named = named == null ? sameBoard() : named;
        named = named == null ? by(to) : named;
        named = named == null ? joint(from) : named;
        named = named == null ? subject(from) : named;
        return named == null ? fromContext() : named;
    }

    private @Nullable String received() {
        for (PartyNames.Mention mention : mentions) {
            String lead = lower.substring(Math.max(0, mention.from() - 6), mention.from());
            if (lead.endsWith("från ") || lead.endsWith("from ") || lead.endsWith(" av ")) {
                return mention.party().name();
            }
        }
        return mentions.isEmpty() || mentions.get(0).party().sector() != Sector.PUBLIC
                ? clauses.parties().publicSide()
                : mentions.get(0).party().name();
    }

    /** The party named first, or a later one that begins a clause with a verb of its own. */
    private @Nullable String subject(int place) {
        PartyNames.Mention last = null;
        for (PartyNames.Mention mention : mentions) {
            String lead = lower.substring(Math.max(0, mention.from() - 6), mention.from());
            boolean receiver = Words.hasAny(lead, "till ", " to ", "åt ", "med ", "iljar ");
            if (mention.from() < place && !receiver) {
                boolean newSubject = last == null || NEW_CLAUSE.standsIn(lower.substring(last.to(), mention.from()));
                last = last == null || newSubject && hasVerbBetween(mention, place) ? mention : last;
            }
        }
        return last == null ? null : last.party().name();
    }

    /** "Stiftelsen 28 procent, 350 000 kr": the party whose share the amount is. */
    private @Nullable String sharing(int place) {
        for (PartyNames.Mention mention : mentions) {
            boolean right = mention.to() < place
                    && place - mention.to() < LONGEST_SHARE
                    && SHARE_BETWEEN.standsIn(lower.substring(mention.to(), place));
            if (right) {
                return mention.party().name();
            }
        }
        return null;
    }

    /** "Nämnden bidrar också": of several boards the one that the sentence before begins with. */
    private @Nullable String sameBoard() {
        Sentence before = clauses.before(sentence);
        if (before == null || !lower.startsWith("nämnden ")) {
            return null;
        }
        List<PartyNames.Mention> told = clauses.parties().in(before.lower());
        boolean begins = !told.isEmpty()
                && told.getFirst().from() == 0
                && told.getFirst().party().sector() == Sector.PUBLIC;
        return begins ? told.getFirst().party().name() : null;
    }

    private boolean hasVerbBetween(PartyNames.Mention mention, int place) {
        String between = lower.substring(mention.to(), Math.max(mention.to(), place));
        return GivingSentence.GIVES.standsIn(between) || between.length() < 12;
    }

    /** "finansieras av nämnden med": the party after "av". */
    private @Nullable String by(int place) {
        for (PartyNames.Mention mention : mentions) {
            String lead = lower.substring(Math.max(0, mention.from() - 24), mention.from());
            boolean by = (lead.endsWith(" av ")
                            || lead.endsWith(" by ")
                            || lead.endsWith(" by the ")
                            || lead.endsWith(" från "))
                    && Words.hasAny(
                            lead,
                            "finansier",
                            "betala",
                            "bekosta",
                            "stöd",
                            "bidrag",
                            "medel",
                            "funded",
                            "fund",
                            "insats",
                            "anslag",
                            "kontant");
            if (by && mention.from() < place + 40) {
                return mention.party().name();
            }
        }
        return null;
    }

    /** "Socialnämnden samt kultur- och fritidsnämnden bidrar": both, named together. */
    private @Nullable String joint(int place) {
        if (mentions.size() < 2 || mentions.get(1).from() > place) {
            return null;
        }
        PartyNames.Mention one = mentions.get(0);
        PartyNames.Mention two = mentions.get(1);
        String between = lower.substring(one.to(), two.from()).trim();
        boolean joined =
                between.equals("och") || between.equals("samt") || between.equals("and") || between.equals("and the");
        if (!joined || one.party().equals(two.party()) || one.from() > 40) {
            return null;
        }
        return one.party().name() + " och " + two.party().name();
    }

    /** Who gives what the items of a list tell: whoever its opening sentence says. */
    private @Nullable String giverOfList() {
        Block item = sentence.block();
        for (int i = item.index() - 1; i >= Math.max(0, item.index() - 12); i--) {
            Block above = clauses.text().blocks().get(i);
            if (!above.is(item.kind())) {
                List<Sentence> sentences = clauses.text().sentencesOf(above);
                Sentence opening = sentences.get(sentences.size() - 1);
                boolean opens = above.text().endsWith(":") && !above.is(Block.Kind.HEADING);
                int end = opening.text().length();
                return opens ? new GiverInText(clauses, opening).at(end, end) : null;
            }
        }
        return null;
    }

    private @Nullable String fromContext() {
        if (mentions.isEmpty() && !sentence.block().is(Block.Kind.PARAGRAPH)) {
            String ofList = giverOfList();
            if (ofList != null) {
                return ofList;
            }
        }
        Block heading = sentence.block().heading();
        if (heading != null) {
            var named = clauses.parties().named(heading.text());
            boolean told = named != null
                    && mentions.stream().anyMatch(mention -> mention.party().equals(named));
            if (named != null && !told) {
                return named.name();
            }
        }
        Block above = clauses.text().block(sentence.block().index() - 1);
        if (above != null
                && (above.is(Block.Kind.LINE) || above.text().endsWith(":"))
                && above.text().length() < 80) {
            var named = clauses.parties().named(above.text());
            if (named != null) {
                return named.name();
            }
        }
        Sentence before = clauses.before(sentence);
        if (before != null && mentions.isEmpty()) {
            var named = clauses.parties().in(before.lower());
            if (!named.isEmpty()) {
                return named.get(0).party().name();
            }
        }
        if (sentence.has(Cue.FUNDER)
                && Words.hasAny(lower, "länsstyrelsen", "fond", "arvsfond", "stiftelse", "myndighet", "delegation")) {
            return null;
        }
        return clauses.parties().publicSide();
    }
}
