package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.MoneyTerm.Repayment;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Reads when money is to be given back, or may be claimed back. */
final class RepaymentReader implements ClauseReader {

    private static final SwiftPattern GIVES_BACK = SwiftPattern.compile(
            "återbetal(?!ningsskyldighet\\.?$)|återkräv|återkrav|kräva? (?:sitt bidrag |medlen |tillbaka|bidraget |pengarna |dem |dessa )?(?:[^.]{0,40} )?(?:åter\\b|tillbaka)|betalas? (?:[^.]{0,60} )?tillbaka|betala tillbaka|betalar [^.]{0,40}tillbaka|kräver (?:[^.]{0,40} )?tillbaka|(?:ej|inte) (?:är |har )?(?:förbrukad|använts?) tillbaka|återför(?:s|as|a)|återgå|återlämna|betalas åter|lämnas?(?: de| dem)? (?:tillbaka|igen|åter)|betala(?:s|r)? igen|ska (?:de|dem|pengarna|medlen) tillbaka|går tillbaka|gå tillbaka till|repaid|repay|returned|be paid back|pay back|reclaim|claim[^.]{0,30}back|refund|återgår|krävas (?:åter|tillbaka)");
    private static final SwiftPattern MONEY = SwiftPattern.compile(
            "det som|vad som är kvar|cash|kontant|det överskjutande|medel|bidrag|pengar|belopp|stöd|överskott|fund|money|grant|contribution|amount|kr\\b|ersättning|summa|anslag|del\\b|andel|de\\b|dem\\b");
    private static final SwiftPattern NOT = SwiftPattern.compile(
            "\\b(?:ingen|utan) (?:rätt till |krav på |skyldighet till )?återbetal|(?:ska|skall|behöver|kan) (?:inte|ej) (?:återbetalas|betalas tillbaka)|not be repaid|räkning|\\blån\\b|återgår i tjänst|tillbaka i arbete|utlånad|nycklar|inventarier återlämnas|har återbetalats|återbetalades|vinster? går tillbaka|återför(?:as|a) till samhället|tillbaka inom");

    @Override
    public List<Repayment> read(Clauses clauses) {
        List<Repayment> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.REPAY)) {
            String lower = sentence.lower();
            if (GIVES_BACK.standsIn(lower) && MONEY.standsIn(lower) && !NOT.standsIn(lower)) {
                found.add(new Repayment(Strengths.source(sentence.cite(), lower), ground(sentence)));
            }
        }
        return found.stream().limit(3).toList();
    }

    /** The condition, from its first word on; the whole sentence where it has none. */
    private static String ground(Sentence sentence) {
        int at = Words.first(
                sentence.lower(),
                " om ",
                " som inte ",
                " som har använts",
                " som används",
                " if ",
                " that has not",
                "oanvända",
                "oförbrukade",
                "unspent");
        return Words.trimmed(at < 0 ? sentence.text() : sentence.text().substring(at));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Oanvända medel ska betalas tillbaka till länsstyrelsen.", Repayment.class, "ground"),
                new Example(
                        "Partner har rätt att kräva sitt bidrag åter om det används felaktigt.",
                        Repayment.class,
                        "om det används felaktigt"),
                new Example(
                        "Money that has not been used shall be repaid.", Repayment.class, "that has not been used"));
    }
}
