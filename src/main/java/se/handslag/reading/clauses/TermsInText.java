package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DocumentTerm.Title;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.passages.AgreementText;

/** Everything that a document says: the kind of paper, the parties and the term first, since the rest leans on them. */
public final class TermsInText {

    private TermsInText() {}

    /** The readers in the order in which they read, those of parties and term left out. */
    static List<ClauseReader> readers() {
        return Readers.ALL;
    }

    /** Made once; readers keep nothing between documents. */
    private static final class Readers {

        static final List<ClauseReader> ALL = Stream.concat(
                        Stream.of(
                                new DiaryNumberReader(),
                                new ExtensionReader(),
                                new EndingReader(),
                                new ContributionReader(),
                                new BudgetTableReader(),
                                new ProductReader(),
                                new StatedCostReader(),
                                new InWordsAndDigitsReader(),
                                new UnitPriceReader(),
                                new FunderReader(),
                                new PaymentReader(),
                                new IndexationReader(),
                                new FixedAmountsReader(),
                                new RepaymentReader(),
                                new GroupReader(),
                                new DecisionRuleReader(),
                                new MeetingReader(),
                                new TalkReader(),
                                new FollowUpReader(),
                                new ReportReader(),
                                new EvaluationReader(),
                                new TargetGroupReader()),
                        OtherReaders.all().stream())
                .toList();
    }

    /** The terms of the document. */
    public static AgreementTerms of(DocumentText document) {
        AgreementText text = AgreementText.of(document);
        List<Title> titles = TitleReader.in(text);
        DocumentKind kind = KindOfDocument.of(text, titles);
        Clauses clauses = Clauses.of(text, kind);
        List<Term> terms = new ArrayList<>(titles);
        List<Party> parties = new PartyReader().read(clauses);
        terms.addAll(parties);
        clauses = clauses.knowing(parties);
        List<Period> periods = new PeriodReader().read(clauses);
        terms.addAll(periods);
        clauses = clauses.knowing(periods.isEmpty() ? null : periods.get(0));
        for (ClauseReader reader : readers()) {
            terms.addAll(reader.read(clauses));
        }
        return new AgreementTerms(kind, text.language(), terms);
    }
}
