package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.Indexation;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.Share;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.TimesOfYear;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads how amounts follow prices: by an index, or by a fixed share each year. */
final class IndexationReader implements ClauseReader {

    private static final SwiftPattern RAISES = SwiftPattern.compile(
            "skrivs upp|räknas [^.]{0,24}om\\b|goes up by|rises by|uppräkn|räknas? (?:årligen |varje år |inte |från och med [^.]{0,20}? )?upp|räknas [^.]{0,40} upp\\b|indexer|index\\b|indexreg|justeras|följer (?:kpi|opi|pkv|lpik|konsumentpris)|adjusted|uplift|indexed|index-linked|höjs [^.]{0,30}(?:procent|%|index)|increase[sd]? (?:by|each|annually|every)|uppjuster|räkna upp|höjs (?:varje|årligen)");
    private static final SwiftPattern INDEX = SwiftPattern.compile(
            "\\b(kpif|kpi|opi|pkv|lpik|aki|nki|prisindex för kommunal verksamhet|konsumentprisindex|omsorgsprisindex|prisbasbelopp|arbetskostnadsindex|löneindex|nettoprisindex|labour cost index|consumer price index|cpi)(?:et|ets)?\\b");
    private static final SwiftPattern PERCENT = SwiftPattern.compile(
            "(\\d{1,2}(?:[,.]\\d{1,2})?) ?(?:procent|%|per cent|percent)|(en|ett|två|tre|fyra|one|two|three) (?:procent|per cent|percent)");
    static final SwiftPattern NOT = SwiftPattern.compile(
            "\\b(?:inte|ej|ingen|inga|utan|varken|not|no|none of|never)\\b[^.]{0,24}(?:räknas|uppräkn|index|justeras|adjusted|upp\\b)|(?:räknas|indexeras|justeras|indexregleras)[^.]{0,10} (?:inte|ej)\\b|indexuppräkning görs inte|ingen av summorna|oförändrade? under");
    private static final SwiftPattern OTHER = SwiftPattern.compile(
            "hyran|timpris|pris per|lönerna|tidigare lydelse|skulle partnerskapet fortsätta|arvode|bör användas|om partnerskapet förlängs|deltagarantal|budgeten justeras|mål(?:et|en) justeras|höjs till|justeras vid behov|föregående avtal");

    private static final SwiftPattern BASE = SwiftPattern.compile("^ som bas|^ = 100|^,? basmånad|^ as (?:the )?base");
    private static final SwiftPattern YEARLY =
            SwiftPattern.compile("varje år|årligen|en gång om året|en gång per år|every year|each year|annually");

    @Override
    public List<Indexation> read(Clauses clauses) {
        for (Sentence sentence : clauses.sentencesWith(Cue.INDEX)) {
            String lower = sentence.lower();
            if (RAISES.standsIn(lower) && !NOT.standsIn(lower) && !OTHER.standsIn(lower)) {
                Indexation indexation = indexation(sentence, clauses);
                if (indexation != null) {
                    return List.of(indexation);
                }
            }
        }
        return List.of();
    }

    private static @Nullable Indexation indexation(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        Matcher index = INDEX.finder(lower);
        String name = index.find() ? sentence.text().substring(index.start(), index.end()) : null;
        Matcher percent = PERCENT.finder(lower);
        Share share = name == null && percent.find() ? share(percent) : null;
        if (name == null && share == null && !Words.hasAny(lower, "index", "uppräkn", "räknas upp")) {
            return null;
        }
        if (name == null && share == null && !Words.hasAny(lower, "årlig", "varje år", "annual")) {
            return null;
        }
        Boolean liftsInKind =
                Words.hasAny(lower, "ideella", "timmarnas värde", "in kind", "in-kind") ? Boolean.TRUE : null;
        int from = lower.indexOf(' ') < 0 ? 0 : start(lower);
        return new Indexation(
                Strengths.source(sentence.cite(from, sentence.text().length()), lower),
                name,
                share,
                from(sentence, clauses),
                liftsInKind);
    }

    private static int start(String lower) {
        Matcher raises = RAISES.finder(lower);
        return raises.find() ? raises.start() : 0;
    }

    private static Share share(Matcher percent) {
        if (percent.group(1) != null) {
            return Share.percent(new BigDecimal(percent.group(1).replace(',', '.')));
        }
        return Share.percent(
                switch (percent.group(2)) {
                    case "två", "two" -> 2;
                    case "tre", "three" -> 3;
                    case "fyra" -> 4;
                    default -> 1;
                });
    }

    /** The day stated, or the first "1 januari" after the start; the month that prices are counted from is neither. */
    private static @Nullable LocalDate from(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        for (WrittenDate date : Dates.in(sentence.text(), lower)) {
            String after = lower.substring(date.to(), Math.min(lower.length(), date.to() + 24));
            if (date.first() != null && !BASE.standsIn(after)) {
                return date.first();
            }
        }
        LocalDate start = clauses.firstDay();
        for (TimeOfYear time : TimesOfYear.in(lower)) {
            if (start != null && time.day() != null && YEARLY.standsIn(lower)) {
                LocalDate first = time.lastIn(start.getYear());
                return first.isAfter(start) ? first : time.lastIn(start.getYear() + 1);
            }
        }
        return null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Uppräkning sker årligen enligt OPI från och med 2021-01-01.",
                        Indexation.class,
                        "index=OPI, percent=null, from=2021-01-01"),
                new Example("Beloppet räknas upp med 2,5 procent per år.", Indexation.class, "basisPoints=250"),
                new Example(
                        "The amount is adjusted annually by the consumer price index.",
                        Indexation.class,
                        "index=consumer price index"));
    }
}
