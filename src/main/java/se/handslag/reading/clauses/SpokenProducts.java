package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.Product;
import se.handslag.agreement.terms.MoneyTerm.Product.Factor;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/**
 * Products told in words: so many people for so many hours a week in so many weeks give so many hours; so much a month in
 * so many months gives so much.
 */
final class SpokenProducts {

    private static final String COUNT = "(\\d{1,5}|\\p{L}{2,20})";
    private static final SwiftPattern HOURS_A_WEEK = SwiftPattern.compile(
            "\\b" + COUNT + " timm(?:ar|e) (?:i|per|om|varje) veckan?|\\b" + COUNT + " hours? (?:a|per) week");
    private static final SwiftPattern WEEKS = SwiftPattern.compile("\\b" + COUNT + " (?:veckor|weeks)\\b");
    private static final SwiftPattern PEOPLE = SwiftPattern.compile(
            "\\b(\\d{1,4}|\\p{L}{2,14}) (?:ideella |aktiva |utbildade |frivilliga )?(grannar|volontärer|personer|värdar|sångledare|ledare|frivilliga|medlemmar|faddrar|mentorer|jourare|handledare|vandrare|vuxna|volunteers|people|members|läxhjälpare|kamratstödjare|stödpersoner|körledare|samtalsvärdar|besökare)\\b");
    private static final SwiftPattern RESULT = SwiftPattern.compile(
            "(?:ger|blir|motsvarar|totalt|sammanlagt|tillsammans|det vill säga|alltså|summa|makes|gives|equals)[^.\\d]{0,40}?(\\d{1,3}(?: \\d{3})+|\\d{3,6})\\s*(?:ideella |volontär|volunteer )*(?:timmar|hours)");
    private static final SwiftPattern PER_UNIT = SwiftPattern.compile(
            "^ (?:per|i|om|/|a) ?(månaden?|veckan?|natt(?:en)?|kväll(?:en)?|dag(?:en)?|tillfälle|pass|month|week|night)");
    private static final SwiftPattern SO_MANY = SwiftPattern.compile(
            "\\b(\\d{1,4}|\\p{L}{2,14}) (månader|veckor|nätter|kvällar|dagar|tillfällen|pass|months|weeks|nights)\\b");

    private static final SwiftPattern NUMBER_OF =
            SwiftPattern.compile("(?:^| )(?:med|för|vid|with) (\\d{1,3}(?: \\d{3}){1,2}|\\d{2,6}) (\\p{L}{4,20})");
    private static final SwiftPattern EACH_UNIT = SwiftPattern.compile("^ (?:per|för varje|a|per) (\\p{L}{4,20})");
    private static final SwiftPattern GIVES = SwiftPattern.compile(
            "(?:blir|ger|gör|motsvarar|makes|gives)(?: det| detta| it)?(?: totalt| sammanlagt)? $");

    private final Clauses clauses;

    SpokenProducts(Clauses clauses) {
        this.clauses = clauses;
    }

    List<Product> read() {
        List<Product> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.HOURS)) {
            Product product = hours(sentence);
            if (product != null) {
                found.add(product);
            }
        }
        for (Sentence sentence : clauses.sentencesWith(Cue.AMOUNT)) {
            Product product = money(sentence);
            product = product == null ? priceAndNumber(sentence) : product;
            if (product != null) {
                found.add(product);
            }
        }
        return found;
    }

    private @Nullable Product hours(Sentence sentence) {
        Matcher weekly = HOURS_A_WEEK.matcher(sentence.lower());
        Matcher weeks = WEEKS.matcher(sentence.lower());
        if (!weekly.find() || !weeks.find() && !weeks.find(0)) {
            return null;
        }
        Factor perWeek = factor(sentence, weekly, weekly.group(1) != null ? 1 : 2, "timmar");
        Factor inWeeks = factor(sentence, weeks, 1, "veckor");
        Factor people = people(sentence);
        Sentence where = sentence;
        Matcher result = RESULT.finder(sentence.lower());
        if (!result.find()) {
            Sentence next = clauses.after(sentence);
            if (next == null) {
                return null;
            }
            where = next;
            result = RESULT.matcher(next.lower());
            if (!result.find()) {
                return null;
            }
        }
        Factor stated =
                new Factor(Numbers.value(result.group(1)), "timmar", where.cite(result.start(1), result.end(1)));
        if (perWeek == null || inWeeks == null) {
            return null;
        }
        List<Factor> factors = people == null ? List.of(perWeek, inWeeks) : List.of(people, perWeek, inWeeks);
        boolean clear = people != null
                || stated.number()
                                .compareTo(perWeek.number()
                                        .multiply(inWeeks.number())
                                        .multiply(BigDecimal.valueOf(2)))
                        < 0;
        return new Product(Source.plainly(sentence.cite()), factors, stated, BigDecimal.ONE, clear);
    }

    private @Nullable Factor people(Sentence sentence) {
        Factor here = peopleIn(sentence);
        Sentence before = clauses.before(sentence);
        return here != null || before == null ? here : peopleIn(before);
    }

    private static @Nullable Factor peopleIn(Sentence sentence) {
        Matcher matcher = PEOPLE.matcher(sentence.lower());
        while (matcher.find()) {
            Factor people = factor(sentence, matcher, 1, matcher.group(2));
            if (people != null && people.number().signum() > 0) {
                return people;
            }
        }
        return null;
    }

    /** "18 500 kr per månad i fem månader, det vill säga 92 500 kr". */
    private static @Nullable Product money(Sentence sentence) {
        List<Amount> amounts = Amounts.in(sentence.text(), sentence.lower());
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Amount price = amounts.get(i);
            Amount result = amounts.get(i + 1);
            if (result.from() < price.to()) {
                continue;
            }
            Matcher unit = PER_UNIT.finder(sentence.lower().substring(price.to()));
            String between = sentence.lower().substring(price.to(), result.from());
            Matcher many = SO_MANY.finder(between);
            if (unit.find()
                    && many.find()
                    && sameUnit(unit.group(1), many.group(2))
                    && Words.hasAny(
                            between,
                            "det vill säga",
                            "tillhopa",
                            "summa",
                            "totalt",
                            "sammanlagt",
                            "=",
                            "ger",
                            "blir",
                            "alltså",
                            "dvs")) {
                Integer count = Numbers.small(many.group(1));
                if (count != null && count > 0) {
                    Factor each = new Factor(price.money().inUnits(), "kr", sentence.cite(price.from(), price.to()));
                    Factor times = new Factor(
                            BigDecimal.valueOf(count),
                            many.group(2),
                            sentence.cite(price.to() + many.start(1), price.to() + many.end(1)));
                    Factor stated =
                            new Factor(result.money().inUnits(), "kr", sentence.cite(result.from(), result.to()));
                    return new Product(
                            Source.plainly(sentence.cite(price.from(), result.to())),
                            List.of(each, times),
                            stated,
                            BigDecimal.ONE,
                            true);
                }
            }
        }
        return null;
    }

    /** "3,25 kr per invånare. Med 41 200 invånare blir det 139 300 kr": the price may stand in the sentence before. */
    private @Nullable Product priceAndNumber(Sentence sentence) {
        Matcher number = NUMBER_OF.finder(sentence.lower());
        Sentence before = clauses.before(sentence);
        if (before == null || !number.find()) {
            return null;
        }
        for (Amount price : Amounts.in(before.text(), before.lower())) {
            Matcher unit = EACH_UNIT.finder(before.lower().substring(price.to()));
            for (Amount result : Amounts.in(sentence.text(), sentence.lower())) {
                boolean follows = result.from() > number.end()
                        && GIVES.standsIn(sentence.lower().substring(number.end(), result.from()));
                if (follows && unit.find(0) && number.group(2).startsWith(unit.group(1))) {
                    return new Product(
                            Source.plainly(sentence.cite()),
                            List.of(
                                    new Factor(price.money().inUnits(), "kr", before.cite(price.from(), price.to())),
                                    new Factor(
                                            Numbers.value(number.group(1)),
                                            number.group(2),
                                            sentence.cite(number.start(1), number.end(1)))),
                            new Factor(result.money().inUnits(), "kr", sentence.cite(result.from(), result.to())),
                            BigDecimal.ONE,
                            true);
                }
            }
        }
        return null;
    }

    private static boolean sameUnit(String one, String many) {
        return one.substring(0, 3).equals(many.substring(0, 3)) || one.startsWith("natt") && many.startsWith("nätt");
    }

    private static @Nullable Factor factor(Sentence sentence, Matcher matcher, int group, String unit) {
        Integer number = number(matcher.group(group));
        return number == null || number == 0
                ? null
                : new Factor(BigDecimal.valueOf(number), unit, sentence.cite(matcher.start(group), matcher.end(group)));
    }

    private static @Nullable Integer number(String written) {
        Integer small = Numbers.small(written);
        return small != null ? small : Numbers.compound(written);
    }
}
