package se.handslag.site.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.Reading;
import se.handslag.site.telling.Phrase;
import se.handslag.site.telling.Silence;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLine.Section;
import se.handslag.site.telling.TermLines;

/** Everything that the agreement says, part by part, and what it is silent about. */
record TermSections(Speech speech) {

    private static final int INDENT = 2;
    private static final int LABEL = 20;

    void write(Reading reading, Paper paper) {
        AgreementTerms terms = reading.terms();
        Map<Section, List<TermLine>> lines = new EnumMap<>(Section.class);
        TermLines termLines = new TermLines(speech, reading.findings());
        for (Term term : terms.terms()) {
            TermLine line = termLines.of(term);
            lines.computeIfAbsent(line.section(), key -> new ArrayList<>()).add(line);
        }
        List<Silence> silences = Silence.of(terms);
        for (Section section : Section.values()) {
            List<Silence> ofSection = silences.stream()
                    .filter(silence -> silence.section() == section)
                    .toList();
            List<TermLine> said = lines.getOrDefault(section, List.of());
            if (!said.isEmpty() || !ofSection.isEmpty()) {
                paper.blank().text(Style.BOLD, speech.say("tell.section." + section.name()));
                writeLines(said, paper);
                ofSection.forEach(silence -> paper.row(
                        INDENT, label(silence.label()), LABEL, Style.PLAIN, speech.say("tell.silent"), Style.FAINT));
            }
        }
    }

    /** A label that repeats is written once. */
    private void writeLines(List<TermLine> lines, Paper paper) {
        String last = "";
        for (TermLine line : lines) {
            String label = label(line.label());
            paper.row(INDENT, label.equals(last) ? "" : label, LABEL, Style.PLAIN, line.words() + " " + tail(line));
            last = label;
        }
    }

    private String label(String label) {
        return speech.say("tell.label." + label);
    }

    /** "(s. 2)", and how firmly and exactly it is said where that is not plainly. */
    private String tail(TermLine line) {
        Source source = line.source();
        Phrase tail = speech.phrase().with(speech.page(source.citation()));
        if (source.strength() != Source.Strength.SHALL) {
            tail.say("tell.strength." + source.strength().name());
        }
        return "(" + tail.when(source.precision() == Source.Precision.ABOUT, "tell.about") + ")";
    }
}
