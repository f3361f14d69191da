package se.handslag.site.letter;

import java.util.List;
import java.util.Locale;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Silence;
import se.handslag.site.telling.Speech;

/** What the sender asks of the receiver: of what is wrong, of what is not said, and of who keeps the days. */
record QuestionList(Speech speech) {

    private static final int SILENCES = 5;

    List<String> of(ReadDocument document, boolean ended) {
        return List.of(
                wrong(document, ended), silent(document), speech.say(ended ? "letter.ask.ended" : "letter.ask.days"));
    }

    private String wrong(ReadDocument document, boolean ended) {
        List<Finding> grave = document.reading().findings().stream()
                .filter(finding -> finding.kind().grade() != Grade.NOTE)
                .toList();
        if (grave.isEmpty()) {
            return speech.say("letter.ask.nothing");
        }
        boolean proposed = !ended && grave.stream().anyMatch(finding -> finding.proposal() != null);
        String which = grave.size() == 1 ? "1" : "1–" + grave.size();
        return proposed ? speech.say("letter.ask.proposed", which) : speech.say("letter.ask.wrong", which);
    }

    private String silent(ReadDocument document) {
        List<Silence> silences = Silence.of(document.reading().terms());
        if (silences.isEmpty()) {
            return speech.say("letter.ask.form");
        }
        List<String> labels = silences.stream()
                .limit(SILENCES)
                .map(silence -> speech.say("tell.label." + silence.label()).toLowerCase(Locale.ROOT))
                .toList();
        String listed = String.join(", ", labels);
        int left = silences.size() - labels.size();
        return speech.say("letter.ask.silent", left > 0 ? listed + " " + speech.say("letter.more", left) : listed);
    }
}
