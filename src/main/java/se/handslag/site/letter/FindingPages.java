package se.handslag.site.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.kernel.Citation;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.site.letter.LetterModel.Findings;
import se.handslag.site.letter.LetterModel.Proposal;
import se.handslag.site.letter.LetterModel.Quote;
import se.handslag.site.letter.LetterModel.Shown;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/** The findings as the letter tells them: the gravest in full, then a line each, then how many there are besides. */
record FindingPages(Speech speech, ReadDocument document, boolean worded) {

    private static final int MOST_IN_FULL = 8;
    private static final int MOST_ON_A_LINE = 20;
    private static final int PLACES = 3;
    private static final int QUOTE = 180;
    private static final int STANDS = 400;
    private static final int DETAIL = 400;
    private static final int LINE = 180;
    private static final int PAGES = 6;

    /** Those of the grade, numbered from the number given. */
    Findings of(Grade grade, int from) {
        List<Finding> all = document.reading().findings().stream()
                .filter(finding -> finding.kind().grade() == grade)
                .toList();
        List<Shown> shown = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < Math.min(all.size(), MOST_IN_FULL + MOST_ON_A_LINE); i++) {
            if (i < MOST_IN_FULL) {
                shown.add(inFull(all.get(i), from + i));
            } else {
                rest.add(onALine(all.get(i), from + i));
            }
        }
        int left = all.size() - shown.size() - rest.size();
        return new Findings(shown, rest, left > 0 ? speech.say("letter.more", left) : "");
    }

    /** Each kind of note once, with the pages; where it stands nowhere, with what is missing. */
    List<String> notes() {
        Map<FindingKind, List<Finding>> byKind = new LinkedHashMap<>();
        for (Finding finding : document.reading().findings()) {
            if (finding.kind().grade() == Grade.NOTE) {
                byKind.computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<String> notes = new ArrayList<>();
        byKind.forEach((kind, findings) -> notes.add(note(kind, findings)));
        return notes;
    }

    private Shown inFull(Finding finding, int number) {
        FindingWords words = new FindingWords(speech);
        Proposal proposal = worded ? proposal(finding) : null;
        List<Quote> places = placesBeside(finding);
        List<Quote> quotes = places.stream().limit(PLACES).toList();
        int left = places.size() - quotes.size();
        return new Shown(
                number,
                words.title(finding.kind()),
                Words.cut(Words.clean(words.detail(finding)), DETAIL),
                quotes,
                left > 0 ? speech.counted("letter.morePlaces.", left) : "",
                proposal);
    }

    /** What the proposal quotes itself is not quoted twice, nor are the same words of one page. */
    private List<Quote> placesBeside(Finding finding) {
        Finding.Proposal proposal = worded ? finding.proposal() : null;
        return finding.places().stream()
                .filter(place -> proposal == null || !proposal.replaces().encloses(place))
                .map(place -> quote(place, QUOTE))
                .distinct()
                .toList();
    }

    private @Nullable Proposal proposal(Finding finding) {
        Finding.Proposal proposal = finding.proposal();
        return proposal == null
                ? null
                : new Proposal(
                        quote(proposal.replaces(), STANDS),
                        speech.quoted(proposal.wording()),
                        new FindingWords(speech).proposesAnExample(finding.kind()));
    }

    private Quote quote(Citation place, int most) {
        return new Quote(speech.quoted(Words.cut(Words.clean(place.words()), most)), place(place));
    }

    /** The page; the row where the text has no pages. */
    private String place(Citation place) {
        DocumentText text = document.reading().document();
        if (text.format() != Format.PLAIN_TEXT) {
            return speech.page(place);
        }
        String before = text.pages().get(place.page() - 1).text().substring(0, place.start());
        return speech.say(
                "letter.row", (int) before.lines().count() + (before.endsWith("\n") || before.isEmpty() ? 1 : 0));
    }

    private String onALine(Finding finding, int number) {
        FindingWords words = new FindingWords(speech);
        String line = speech.say(
                "letter.line", String.valueOf(number), words.title(finding.kind()), Words.clean(words.detail(finding)));
        return Words.cut(line, LINE) + inBrackets(pages(List.of(finding)));
    }

    private String note(FindingKind kind, List<Finding> findings) {
        FindingWords words = new FindingWords(speech);
        String title = findings.size() == 1
                ? words.title(kind)
                : speech.say("letter.times", words.title(kind), findings.size());
        boolean nowhere = findings.stream().allMatch(finding -> finding.places().isEmpty());
        if (nowhere || findings.size() == 1) {
            List<String> details =
                    findings.stream().map(words::detail).map(Words::clean).toList();
            title = speech.say("letter.note", title, Words.cut(String.join("; ", details), LINE));
        }
        return title + inBrackets(pages(findings));
    }

    /** "s. 1, 3"; empty where the agreement has one page or nothing stands anywhere. */
    private String pages(List<Finding> findings) {
        Set<String> pages = new LinkedHashSet<>();
        for (Finding finding : findings) {
            finding.places().forEach(place -> pages.add(String.valueOf(place.page())));
        }
        if (pages.isEmpty() || document.isOnePage()) {
            return "";
        }
        String listed = String.join(", ", pages.stream().limit(PAGES).toList());
        return speech.say("tell.page", pages.size() > PAGES ? listed + " …" : listed);
    }

    private static String inBrackets(String pages) {
        return pages.isEmpty() ? "" : " (" + pages + ")";
    }
}
