package se.handslag.web.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF as those see it who get it: an archive, a reader, a person. */
public record Paper(byte[] pdf) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What breaks PDF/A-2a or PDF/UA-1, in veraPDF's words; empty where nothing does. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        faults.addAll(against(PDFAFlavour.PDFA_2_A));
        faults.addAll(against(PDFAFlavour.PDFUA_1));
        return faults;
    }

    private List<String> against(PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
            return faults.isEmpty() && !result.isCompliant() ? List.of(flavour + " is not met") : faults;
        } catch (IOException | VeraPDFException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The words, with one blank between them. */
    public String words() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The words of the last page, with one blank between them. */
    public String wordsOfLastPage() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** How many pages it has. */
    public int pages() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
