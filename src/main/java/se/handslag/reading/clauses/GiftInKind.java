package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.InKind;
import se.handslag.agreement.terms.Contribution.Material;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.Post;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;

/** What is given otherwise than in money, told by the words about it: premises, a post, material or something else. */
final class GiftInKind {

    private static final SwiftPattern SHARE = SwiftPattern.compile(
            "(\\d{1,3}(?:,\\d+)?) ?(?:procent|%|per cent)(?: av en (?:heltid|heltidstjänst|tjänst))?");
    private static final SwiftPattern POSTS = SwiftPattern.compile(
            "(?<![\\d,.])(\\d(?:[,.]\\d{1,2})?|en|ett|två|tre|fyra|one|two) ?(?:hel)?(?:årsarbetare|heltids?tjänst(?:er)?|tjänst(?:er)?|heltid|full-time posts?|posts?)\\b");
    private static final SwiftPattern HALF = SwiftPattern.compile("halvtid|halv tjänst|half-time|half a post");

    private GiftInKind() {}

    /** By the words near it: premises, a post, material, or something else. */
    static Contribution ofKind(Source source, @Nullable String giver, String what, String near, Money value, Per per) {
        if (Words.hasAny(
                near,
                "lokal",
                "hyra",
                "rum",
                "hus",
                "kontor",
                "premises",
                "kafé",
                "gården",
                "upplåt",
                "verkstad",
                "rent",
                "fastighet",
                "kök",
                "sal")) {
            return new Premises(source, giver, what, value, per);
        }
        if (Words.hasAny(
                near,
                "tjänst",
                "procent",
                " %",
                "handläggare",
                "samordnare",
                "heltid",
                "pedagog",
                "personal",
                "sekreterare",
                "post",
                "lots",
                "guide",
                "arbetsledning")) {
            return new Post(source, giver, what, share(near), headcount(near), value, per);
        }
        if (Words.hasAny(
                near,
                "material",
                "utrustning",
                "möbler",
                "dator",
                "buss",
                "fordon",
                "equipment",
                "kläder",
                "varor",
                "verktyg",
                "skåpbil",
                "inventari")) {
            return new Material(source, giver, what, value, per);
        }
        return new InKind(source, giver, what, value, per);
    }

    static @Nullable Share share(String lower) {
        Matcher matcher = SHARE.finder(lower);
        if (matcher.find()) {
            BigDecimal percent = new BigDecimal(matcher.group(1).replace(',', '.'));
            return Share.percent(percent.setScale(2, RoundingMode.HALF_UP));
        }
        if (HALF.standsIn(lower)) {
            return Share.percent(50);
        }
        return Words.hasAny(lower, "heltid", "full-time") ? Share.percent(100) : null;
    }

    static @Nullable Integer headcount(String lower) {
        Matcher matcher = POSTS.finder(lower);
        if (!matcher.find()) {
            return Words.hasAny(lower, "en heltidstjänst", "heltidstjänst") ? 1 : null;
        }
        return Numbers.small(matcher.group(1));
    }

    /** Whether the words tell how much of a post, or how many. */
    static boolean tellsShare(String lower) {
        return SHARE.standsIn(lower) || POSTS.standsIn(lower) || HALF.standsIn(lower) || lower.contains("heltid");
    }

    /** Where the share of a post stands; 0 where none does. */
    static int shareAt(String lower) {
        Matcher share = SHARE.finder(lower);
        return share.find() ? share.start() : 0;
    }
}
