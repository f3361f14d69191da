package se.handslag.site.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.web.Page;
import se.handslag.web.Templates;
import se.handslag.web.paper.Press;

/** The letter about one agreement, as a PDF: two pages for an ordinary agreement, more where it has more to tell. */
@Component
public class Letter {

    private static final String TEMPLATE = "site/letter/letter.jte";

    private final Templates templates;
    private final Press press;

    Letter(Templates templates, Press press) {
        this.templates = templates;
        this.press = press;
    }

    /**
     * The letter in the language of the page.
     *
     * @param document what falls due of it is told in the language of the page too
     * @param guidelineName the guideline that the agreement was held against, as people call it; null where none was
     * @param today the day of the letter, from which the days to come are counted
     * @return a PDF that is both PDF/A-2a and PDF/UA-1
     */
    public byte[] pdf(ReadDocument document, @Nullable String guidelineName, LocalDate today, Page page) {
        return press.print(markup(document, guidelineName, today, page));
    }

    /** The letter before it is printed. */
    String markup(ReadDocument document, @Nullable String guidelineName, LocalDate today, Page page) {
        Speech speech = new Speech(page.texts());
        return templates.text(TEMPLATE, page, new LetterWriter(speech, today).write(document, guidelineName));
    }
}
