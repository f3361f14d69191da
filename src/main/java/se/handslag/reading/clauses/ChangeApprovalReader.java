package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DurationTerm.ChangeApproval;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Reads how changes are made and who must approve them. */
final class ChangeApprovalReader implements ClauseReader {

    private static final SwiftPattern CHANGE = SwiftPattern.compile(
            "(?<!\\p{L})(?:ändringar|ändring|ändringen|tillägg|förändringar|förändring|förändringarna|avvikelser?|avsteg|changes|change|amendments?|revideringar|får ändras|kan ändras|ändras)(?!\\p{L})");
    private static final SwiftPattern APPROVED = SwiftPattern.compile(
            "skriftlig|skrivs ned|skrivs under|in writing|written|godkänn|approv|undertecknas|signed by|i dialog|föra en dialog|en dialog|tala med varandra|kräver|i samråd");
    private static final SwiftPattern BY = SwiftPattern.compile(
            "(?:godkän(?:ns|nas|da) av|undertecknas av|undertecknade av|skrivs under av|beslutas av|approved by|signed by|efter beslut i|med (?=undertecknade som godkän))(?: både)? ?(?:the )?([^.;,]{3,70}?)(?= som |[.;,]|$)");
    private static final SwiftPattern NEEDS = SwiftPattern.compile("kräver ([^.;,]{3,70}?)s? (?:beslut|godkännande)");
    private static final String[] OTHER = {"lagändring", "organisationsförändring", "beteendeförändring", "adress"};

    @Override
    public List<ChangeApproval> read(Clauses clauses) {
        List<ChangeApproval> found = new ArrayList<>();
        for (Sentence sentence : clauses.text().sentencesWith(Cue.CHANGE)) {
            String lower = sentence.lower();
            Matcher change = CHANGE.finder(lower);
            if (sentence.block().index() < clauses.signaturesFrom()
                    && change.find()
                    && APPROVED.standsIn(lower)
                    && (change.start() < 60 || Clauses.isAbout(sentence, Topic.CHANGES))
                    && !Words.hasAny(lower, OTHER)
                    && lower.indexOf(' ') > 0
                    && (!sentence.has(Cue.NOTICE) || change.start() < 30)) {
                Span words = Parts.wording(sentence.text());
                found.add(new ChangeApproval(
                        Parts.source(sentence, words),
                        approver(sentence),
                        Words.hasAny(lower, "dialog", "tala med varandra", "samråd", "first talk"),
                        Words.hasAny(
                                lower,
                                "skriftlig",
                                "skrivs ned",
                                "skrivs under",
                                "in writing",
                                "written",
                                "undertecknas")));
            }
        }
        return found;
    }

    /** Who approves, as written; null where it is the parties themselves. */
    private static @Nullable String approver(Sentence sentence) {
        Matcher by = BY.finder(sentence.lower());
        Matcher needs = NEEDS.finder(sentence.lower());
        Matcher found = by.find() ? by : needs.find() ? needs : null;
        if (found == null) {
            return null;
        }
        String who = found.group(1);
        boolean parties = Words.hasAny(
                        who,
                        "parterna",
                        "båda part",
                        "vardera part",
                        "both p",
                        "all part",
                        "alla part",
                        "the partners",
                        "samtliga part")
                || who.equals("alla fyra")
                || who.equals("alla tre");
        return parties ? null : sentence.text().substring(found.start(1), found.end(1));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Ändringar och tillägg ska vara skriftliga och godkännas av kulturchefen.",
                        ChangeApproval.class,
                        "approver=kulturchefen, dialogueFirst=false, inWriting=true"),
                new Example(
                        "Om avvikelser från planen sker ska parterna först föra en dialog och godkänna dem.",
                        ChangeApproval.class,
                        "approver=null, dialogueFirst=true"),
                new Example(
                        "Changes are made in writing and approved by both partners.",
                        ChangeApproval.class,
                        "approver=null, dialogueFirst=false, inWriting=true"));
    }
}
