package se.handslag.reading.binder;

import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;

/** Tells whether a heading in a sheet names a party of a partnership. */
final class PartyWords {

    private static final SwiftPattern PARTY = SwiftPattern.compile(
            "(?i)(?<!\\p{L})(?:\\p{L}*kommun(?:en|ens|s)?|region(?:en|ens)?|\\p{L}*stad(?:en|ens|s)?|\\p{L}*nämnd(?:en|ens)?|\\p{L}*förvaltning(?:en|ens)?"
                    + "|\\p{L}*förening(?:en|ens)?|stiftelse(?:n|ns)?|\\p{L}*församling(?:en|ens)?|\\p{L}*klubb(?:en|ens)?|\\p{L}*förbund(?:et|ets)?|\\p{L}*mission(?:en|ens)?|\\p{L}*jour(?:en|ens)?|scoutkår(?:en)?|studieförbund(?:et)?|idéburna parten|offentliga parten)(?!\\p{L})");
    private static final SwiftPattern MONEY_WORDS = SwiftPattern.compile(
            "(?i)[,:(]? ?\\b(?:20\\d\\d|i?n? ?natura|kontanta?|in kind|t?kr|kkr|mnkr|kronor|sek|belopp|budget|bidrag|insats|insatser|kostnad|kostnader|summa|totalt|år \\d)\\b\\)?|\\([^()]{0,60}\\)");

    private PartyWords() {}

    /** The party that the words name, without words of money and years; null where they name none. */
    static @Nullable String in(String heading) {
        if (heading.length() > 100 || !PARTY.standsIn(heading)) {
            return null;
        }
        String name = MONEY_WORDS
                .pattern()
                .matcher(heading)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,:–-]+|[\\s,:–-]+$", "");
        return name.isEmpty() ? null : name;
    }
}
