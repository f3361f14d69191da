package se.handslag.reading.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm;

/**
 * The name of the municipality or region alone, where an agreement names it in one breath with the board that enters: "Storby kommun
 * genom socialnämnden", "Storby kommun, socialnämnden", "Socialnämnden i Storby kommun".
 */
final class BodyName {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What joins the two, without its marks. */
    private static final Set<String> JOINING = Set.of(
            "", "genom", "via", "dess", "sin", "i", "inom", "vid", "hos", "through", "its", "the", "by", "acting", "of",
            "in");

    private BodyName() {}

    /** The body's name, or the party's where it names no board. */
    static String of(PartyTerm.Party party) {
        return of(party.name(), party.board());
    }

    static String of(String name, @Nullable String board) {
        if (board == null || board.isBlank()) {
            return name;
        }
        Matcher named = Pattern.compile(Pattern.quote(board.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(name);
        if (!named.find()) {
            return name;
        }
        String before = unjoined(name.substring(0, named.start()));
        String body = before.isEmpty() ? unjoined(name.substring(named.end())) : before;
        return body.isEmpty() ? name : body;
    }

    private static String unjoined(String part) {
        List<String> words = new ArrayList<>(List.of(BLANKS.split(part.strip())));
        while (!words.isEmpty() && isJoining(words.getLast())) {
            words.removeLast();
        }
        while (!words.isEmpty() && isJoining(words.getFirst())) {
            words.removeFirst();
        }
        return withoutMarks(String.join(" ", words));
    }

    private static boolean isJoining(String word) {
        return JOINING.contains(withoutMarks(word).toLowerCase(Locale.ROOT));
    }

    private static String withoutMarks(String words) {
        int start = 0;
        int end = words.length();
        while (end > start && isMark(words.charAt(end - 1))) {
            end--;
        }
        while (start < end && isMark(words.charAt(start))) {
            start++;
        }
        return words.substring(start, end);
    }

    private static boolean isMark(char sign) {
        return ",;:–-".indexOf(sign) >= 0;
    }
}
