package se.handslag.reading.clauses;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Duration;
import se.handslag.reading.lexicon.Durations;

/** Tells for how many months an agreement may go on, among the other lengths of time in a sentence. */
final class ExtensionLength {

    private static final SwiftPattern LEAD = SwiftPattern.compile(
            "(?:omfattar(?: i så fall)?|med|ytterligare|om|på|i|av|by|for|a further|further|another|upp till|högst|up to|en|längst|åt gången|högst)(?: högst| ytterligare| upp till| maximalt| längst| en| en ny| a further| another)? $|^$");

    private static final SwiftPattern NOTICE =
            SwiftPattern.compile("(?:s|ers)? ?(?:ömsesidig |skriftlig )?(?:uppsägning|varsel)");

    private ExtensionLength() {}

    /** The months in the sentence; null where it tells no length, or only of something else. */
    static @Nullable Integer in(String lower) {
        int verb = Words.first(
                lower, "förläng", "exten", "renew", "option", "ytterligare", "fortsätt", "prolong", " till");
        for (Duration length : Durations.in(lower)) {
            String lead = lower.substring(Math.max(0, length.from() - 20), length.from());
            String tail = lower.substring(length.to(), Math.min(lower.length(), length.to() + 30));
            boolean counting = Words.hasAny(lead, "senast", "minst", "latest", "later than", "under ", "gäller i")
                    || tail.startsWith(" innan")
                    || tail.startsWith(" före")
                    || DecisionDay.BEFORE_END.matcher(tail).lookingAt()
                    || tail.startsWith(" before")
                    || tail.startsWith(" prior")
                    || NOTICE.matcher(tail).lookingAt()
                    || tail.startsWith("' notice");
            Matcher matcher = LEAD.finder(lead);
            boolean measured = matcher.find()
                    || tail.startsWith(" till")
                    || tail.startsWith(" i taget")
                    || tail.startsWith(" åt gången")
                    || lower.substring(length.from(), length.to()).startsWith("ett år");
            if (!counting && measured && (verb >= 0)) {
                return length.months();
            }
        }
        return null;
    }
}
