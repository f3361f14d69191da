package se.handslag.reading;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;

/** An agreement on paper, of which a test says what a reader would have made. */
public final class WrittenAgreement {

    private static final String HASH = "c0ffee00".repeat(8);

    private final List<PageText> pages = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private DocumentKind kind = DocumentKind.AGREEMENT;

    private WrittenAgreement(String... pages) {
        for (String page : pages) {
            this.pages.add(new PageText(this.pages.size() + 1, page));
        }
    }

    public static WrittenAgreement ofPages(String... pages) {
        return new WrittenAgreement(pages);
    }

    /** The place of the words, which must stand somewhere. */
    public Citation at(String words) {
        for (PageText page : pages) {
            int start = page.text().indexOf(words);
            if (start >= 0) {
                return new Citation(HASH, page.number(), start, start + words.length(), words);
            }
        }
        throw new IllegalArgumentException("Nowhere in the document: " + words);
    }

    public Source said(String words) {
        return Source.plainly(at(words));
    }

    public <T> Cited<T> cited(T value, String words) {
        return new Cited<>(value, at(words));
    }

    public WrittenAgreement whichIs(DocumentKind another) {
        kind = another;
        return this;
    }

    public WrittenAgreement says(Term... more) {
        terms.addAll(List.of(more));
        return this;
    }

    public WrittenAgreement withFinding(Finding... more) {
        findings.addAll(List.of(more));
        return this;
    }

    public Reading read() {
        return new Reading(
                new DocumentText(HASH, Format.PDF, pages), new AgreementTerms(kind, Language.SWEDISH, terms), findings);
    }
}
