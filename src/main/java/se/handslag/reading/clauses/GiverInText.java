package se.handslag.reading.clauses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Tells who brings an amount that running text states: by the verb, by "från" and "av", or by what stands around. */
final class GiverInText {

    private static final SwiftPattern NEW_SUBJECT = SwiftPattern.compile("(?:,| och| samt| and|;|\\.) ?(?:the )?$");
    private static final SwiftPattern RECEIVES = SwiftPattern.compile(
            "erhåller|tilldelas|beviljas|tar emot|mottar|receives?\\b|\\bfår\\b [^.]{0,40}(?:kr|kronor|tkr|mnkr|sek)");

    private static final SwiftPattern SHARE_BETWEEN = SwiftPattern.compile("^ \\d{1,3}(?:,\\d)? (?:procent|%),? $");

    private final Clauses clauses;

    GiverInText(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Who brings it: the party named before the verb, or after "från" where the sentence speaks of receiving. */
    @Nullable
    String of(Sentence sentence, Amount amount) {
        String lower = sentence.lower();
        List<PartyNames.Mention> mentions = clauses.parties().in(lower);
        if (RECEIVES.standsIn(lower)) {
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
        if (Words.hasAny(lower, "föreningarna", "idéburna parterna", "the associations") && mentions.isEmpty()) {
            return clauses.parties().civilSides();
        }
        if (lower.contains("nämnderna") && clauses.parties().publicSide() != null) {
            return clauses.parties().publicSide();
        }
        PartyNames.Mention sharing = sharing(lower, mentions, amount);
        if (sharing != null) {
            return sharing.party().name();
        }
        String sameBoard = sameBoard(sentence);
        if (sameBoard != null) {
            return sameBoard;
        }
        PartyNames.Mention by = byParty(lower, mentions, amount);
        if (by != null) {
            return by.party().name();
        }
        String joint = joint(lower, mentions, amount);
        if (joint != null) {
            return joint;
        }
        PartyNames.Mention last = null;
        for (PartyNames.Mention mention : mentions) {
            String lead = lower.substring(Math.max(0, mention.from() - 6), mention.from());
            boolean receiver = Words.hasAny(lead, "till ", " to ", "åt ", "med ", "iljar ");
            if (mention.from() < amount.from() && !receiver) {
                boolean newSubject = last == null || NEW_SUBJECT.standsIn(lower.substring(last.to(), mention.from()));
                last = last == null || newSubject && hasVerbBetween(lower, mention, amount) ? mention : last;
            }
        }
        if (last != null) {
            return last.party().name();
        }
        return fromContext(sentence, mentions);
    }

    /** "Stiftelsen 28 procent, 350 000 kr": the party whose share the amount is. */
    private static PartyNames.@Nullable Mention sharing(
            String lower, List<PartyNames.Mention> mentions, Amount amount) {
        for (PartyNames.Mention mention : mentions) {
            boolean right = mention.to() < amount.from()
                    && SHARE_BETWEEN.standsIn(lower.substring(mention.to(), amount.from()));
            if (right) {
                return mention;
            }
        }
        return null;
    }

    /** "Nämnden bidrar också": of several boards the one that the sentence before begins with. */
    private @Nullable String sameBoard(Sentence sentence) {
        Sentence before = clauses.before(sentence);
        if (before == null || !sentence.lower().startsWith("nämnden ")) {
            return null;
        }
        List<PartyNames.Mention> told = clauses.parties().in(before.lower());
        boolean begins = !told.isEmpty()
                && told.getFirst().from() == 0
                && told.getFirst().party().sector() == Sector.PUBLIC;
        return begins ? told.getFirst().party().name() : null;
    }

    private static boolean hasVerbBetween(String lower, PartyNames.Mention mention, Amount amount) {
        String between = lower.substring(mention.to(), Math.max(mention.to(), amount.from()));
        return ContributionReader.GIVES.standsIn(between) || between.length() < 12;
    }

    /** "finansieras av nämnden med": the party after "av". */
    private static PartyNames.@Nullable Mention byParty(
            String lower, List<PartyNames.Mention> mentions, Amount amount) {
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
            if (by && mention.from() < amount.to() + 40) {
                return mention;
            }
        }
        return null;
    }

    /** "Socialnämnden samt kultur- och fritidsnämnden bidrar": both, named together. */
    private static @Nullable String joint(String lower, List<PartyNames.Mention> mentions, Amount amount) {
        if (mentions.size() < 2 || mentions.get(1).from() > amount.from()) {
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
    private @Nullable String giverOfList(Sentence item) {
        for (int i = item.block().index() - 1; i >= Math.max(0, item.block().index() - 12); i--) {
            Block above = clauses.text().blocks().get(i);
            if (!above.is(item.block().kind())) {
                List<Sentence> sentences = clauses.text().sentencesOf(above);
                Sentence opening = sentences.get(sentences.size() - 1);
                boolean opens = above.text().endsWith(":") && !above.is(Block.Kind.HEADING);
                int end = opening.text().length();
                return opens ? of(opening, new Amount(end, end, Money.kronor(1), "")) : null;
            }
        }
        return null;
    }

    private @Nullable String fromContext(Sentence sentence, List<PartyNames.Mention> mentions) {
        if (mentions.isEmpty() && !sentence.block().is(Block.Kind.PARAGRAPH)) {
            String ofList = giverOfList(sentence);
            if (ofList != null) {
                return ofList;
            }
        }
        Block heading = sentence.block().heading();
        if (heading != null) {
            var named = clauses.parties().named(heading.text());
            if (named != null) {
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
                && Words.hasAny(
                        sentence.lower(),
                        "länsstyrelsen",
                        "fond",
                        "arvsfond",
                        "stiftelse",
                        "myndighet",
                        "delegation")) {
            return null;
        }
        return clauses.parties().publicSide();
    }
}
