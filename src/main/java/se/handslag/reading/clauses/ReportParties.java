package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Sentence;

/** Tells who hands a report over, and to whom, as far as the sentence or the one after it says. */
final class ReportParties {

    private static final String BODY =
            "(?:nämnden|nämnderna|styrelsen|styrelse|fullmäktige|styrgruppen|samverkansgruppen|kommunen|regionen|staden|utskott|utskottet|kontoret|enheten|förvaltningen|kyrkorådet|chefen|presidium|executive board|board|committee|council|municipality|region|city|steering group)";
    private static final SwiftPattern RECEIVER = SwiftPattern.compile(
            "(?<!\\p{L})(?:till|för|to)(?: (?:den|the|båda|respektive))? ((?:\\p{L}{1,30}s |tekniska |sociala )?(?:\\p{L}{1,30}- och )?(?:municipal |culture )?\\p{L}{0,30}"
                    + BODY + "(?:s (?:styrelse|sammanträde|\\p{L}{0,20}utskott))?)(?!\\p{L})");
    private static final SwiftPattern SECOND_RECEIVER = SwiftPattern.compile(
            "^(?:,| och| samt)(?: till| för)? ((?:\\p{L}{1,30}s )?\\p{L}{0,30}" + BODY + ")(?!\\p{L})");
    private static final SwiftPattern INDIRECT =
            SwiftPattern.compile("(?:lämnar|skickar|ger) \\p{L}{3,30} (\\p{L}{0,30}" + BODY + ") (?:en|ett)(?!\\p{L})");
    private static final SwiftPattern GETS = SwiftPattern.compile(
            "^(\\p{L}{1,30}(?: \\p{L}{1,30})?) får (?:en |ett |rapporten|den )[^.]{0,60}(?:rapport|redovisning|utvärdering)");
    private static final SwiftPattern GOES_ON = SwiftPattern.compile(
            "^(?:den|rapporten|rapporterna|berättelsen|redovisningen|it|the report) (?:lämnas|går|ges|skickas|goes)");
    private static final SwiftPattern ROLE_AFTER = SwiftPattern.compile(
            "(?:skriver|lämnar|redovisar|sammanställer|skickar|avger|överlämnar) ((?:de )?\\p{L}{1,24}(?:en|et|na|an|rn|ln)(?: parterna)?)(?!\\p{L})");
    private static final SwiftPattern ROLE_BEFORE = SwiftPattern.compile(
            "^(?:rapport: )?((?:de |the )?\\p{L}{2,24}(?: parterna)?) (?:skriver|lämnar|redovisar|sammanställer|skickar|avger|reports)(?!\\p{L})");
    private static final SwiftPattern NO_ROLE = SwiftPattern.compile(
            "rapporten|redovisningen|berättelsen|uppföljning|verksamheten|resultat|utvärdering|ekonomi|antalet|andelen|^den$|^det$|^it$|^and$|^som$|^att$|^och$|statistiken|^en$|sammanställning");
    private static final SwiftPattern FROM = SwiftPattern.compile("rapport(?:er)? från (\\p{L}{2,30})");

    private final Sentence sentence;
    private final String lower;
    private final Clauses clauses;

    ReportParties(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.lower = sentence.lower();
        this.clauses = clauses;
    }

    /** The party, body or function that hands it over; null where the text does not say. */
    @Nullable
    String from() {
        Matcher told = FROM.finder(lower);
        if (told.find()) {
            return words(told);
        }
        if (lower.contains("styrgruppen att") || lower.contains("sammanställer styrgruppen")) {
            return "styrgruppen";
        }
        for (PartyNames.Mention mention : clauses.parties().in(lower)) {
            if (isDoer(mention)) {
                return mention.party().name();
            }
        }
        String role = role();
        return role != null ? role : leadIn();
    }

    private boolean isDoer(PartyNames.Mention mention) {
        String lead = lower.substring(Math.max(0, mention.from() - 16), mention.from());
        boolean receives = lead.endsWith("till ")
                || lead.endsWith("för ")
                || lead.endsWith("inför ")
                || lead.endsWith("to ")
                || lead.endsWith("to the ")
                || lead.endsWith("båda ")
                || lead.endsWith("till den ");
        boolean owner = lower.startsWith("s ", mention.to()) && !lower.startsWith("styrelse", mention.to() + 2);
        boolean inner = mention.from() > 0 && lower.charAt(mention.from() - 1) == '-';
        boolean gets = GETS.standsIn(lower) && mention.from() < 3;
        return !receives && !owner && !inner && !gets;
    }

    private @Nullable String role() {
        Matcher after = ROLE_AFTER.finder(lower);
        if (after.find() && !NO_ROLE.standsIn(after.group(1))) {
            return words(after);
        }
        Matcher before = ROLE_BEFORE.finder(lower);
        return before.find()
                        && !NO_ROLE.standsIn(before.group(1))
                        && before.group(1).length() > 3
                ? words(before)
                : null;
    }

    /** "Klubben ska" above the list in which it stands. */
    private @Nullable String leadIn() {
        if (!sentence.block().is(Block.Kind.ITEM)) {
            return null;
        }
        for (int i = sentence.block().index() - 1;
                i >= Math.max(0, sentence.block().index() - 12);
                i--) {
            Block above = clauses.text().blocks().get(i);
            if (!above.is(Block.Kind.ITEM)) {
                var party = above.text().length() < 80 ? clauses.parties().named(above.text()) : null;
                return party == null ? null : party.name();
            }
        }
        return null;
    }

    /** Those who receive it, as written; empty where the text names nobody. */
    List<String> receivers() {
        List<String> found = new ArrayList<>();
        addReceivers(sentence, found);
        Sentence next = clauses.after(sentence);
        if (next != null && GOES_ON.standsIn(next.lower())) {
            addReceivers(next, found);
        }
        if (next != null && found.isEmpty()) {
            addGetter(next, found);
        }
        return found;
    }

    private static void addReceivers(Sentence told, List<String> found) {
        Matcher matcher = RECEIVER.finder(told.lower());
        while (matcher.find()) {
            add(told, matcher, 0, found);
            int end = matcher.end();
            Matcher second = SECOND_RECEIVER.finder(told.lower().substring(end));
            while (second.find()) {
                add(told, second, end, found);
                end += second.end();
                second = SECOND_RECEIVER.finder(told.lower().substring(end));
            }
        }
        Matcher indirect = INDIRECT.finder(told.lower());
        if (indirect.find()) {
            add(told, indirect, 0, found);
        }
        addGetter(told, found);
    }

    private static void addGetter(Sentence told, List<String> found) {
        Matcher gets = GETS.finder(told.lower());
        if (gets.find()) {
            add(told, gets, 0, found);
        }
    }

    private static void add(Sentence told, Matcher matcher, int offset, List<String> found) {
        String words = told.text()
                .substring(offset + matcher.start(1), offset + matcher.end(1))
                .trim();
        if (!found.contains(words)) {
            found.add(words);
        }
    }

    private String words(Matcher matcher) {
        return sentence.text().substring(matcher.start(1), matcher.end(1));
    }
}
