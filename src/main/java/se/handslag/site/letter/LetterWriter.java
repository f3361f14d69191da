package se.handslag.site.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.site.letter.LetterModel.Findings;
import se.handslag.site.letter.LetterModel.Parties;
import se.handslag.site.letter.LetterModel.Party;
import se.handslag.site.letter.LetterModel.Row;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.Headline;
import se.handslag.site.telling.PartyMoney;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Standing;
import se.handslag.site.telling.Words;

/** Puts together what the letter says of an agreement. */
record LetterWriter(Speech speech, LocalDate today) {

    private static final int TITLE = 200;
    private static final int NAME = 90;
    private static final int LINE = 300;
    private static final int PARTIES = 8;
    private static final int LINES = 8;
    private static final int DIGITS = 16;
    private static final int GROUP = 4;

    LetterModel write(ReadDocument document, @Nullable String guidelineName) {
        Headline headline = new Headline(speech);
        FindingPages findings = new FindingPages(speech, document, !hasEnded(document));
        Findings errors = findings.of(Grade.ERROR, 1);
        Findings warnings = findings.of(Grade.WARNING, 1 + document.count(Grade.ERROR));
        return new LetterModel(
                shown(headline.title(document), TITLE),
                shown(headline.about(document), TITLE),
                speech.date(today),
                new FindingWords(speech).count(document.reading().findings()),
                document.reading().terms().language().code(),
                parties(document),
                firstOf(PartyTerm.Sector.PUBLIC, document),
                firstOf(PartyTerm.Sector.CIVIL, document),
                brief(document, headline),
                errors,
                warnings,
                findings.notes(),
                new DayPicking(speech, today).of(document),
                new QuestionList(speech).of(document, hasEnded(document)),
                made(document, guidelineName));
    }

    private static String firstOf(PartyTerm.Sector sector, ReadDocument document) {
        return document.reading().terms().all(PartyTerm.Party.class).stream()
                .filter(party -> party.sector() == sector)
                .findFirst()
                .map(party -> shown(party.name(), NAME))
                .orElse("");
    }

    private Parties parties(ReadDocument document) {
        List<PartyTerm.Party> all = document.reading().terms().all(PartyTerm.Party.class);
        List<Party> shown = all.stream()
                .limit(PARTIES)
                .map(party -> new Party(
                        shown(party.name(), NAME),
                        speech.say("tell.sector." + party.sector().name()),
                        party.sector()))
                .toList();
        return new Parties(shown, more(all.size() - shown.size()));
    }

    private List<Row> brief(ReadDocument document, Headline headline) {
        return List.of(
                row("tell.head.parties", headline.parties(document)),
                row("tell.head.period", period(document, headline)),
                row("tell.head.extension", only(headline.extension(document))),
                row("tell.head.notice", only(headline.notice(document))),
                row("tell.head.money", new PartyMoney(speech).lines(document)));
    }

    /** Words that would put an agreement right that has run its course help nobody. */
    private boolean hasEnded(ReadDocument document) {
        return Standing.of(document, today) == Standing.ENDED;
    }

    private List<String> period(ReadDocument document, Headline headline) {
        List<String> lines = new ArrayList<>(only(headline.period(document)));
        if (hasEnded(document)) {
            lines.add(speech.say("letter.ended"));
        }
        return lines;
    }

    private static List<String> only(Optional<String> line) {
        return line.stream().toList();
    }

    private Row row(String label, List<String> said) {
        List<String> lines = new ArrayList<>();
        said.stream().limit(LINES).forEach(line -> lines.add(shortened(Words.clean(line))));
        if (said.isEmpty()) {
            lines.add(speech.say("tell.silent"));
        } else if (said.size() > LINES) {
            lines.add(more(said.size() - LINES));
        }
        return new Row(speech.say(label), lines);
    }

    /** A long line ends after a whole part of it, and says that there is more. */
    private String shortened(String line) {
        if (line.length() <= LINE) {
            return line;
        }
        int end = Math.max(line.lastIndexOf("; ", LINE), line.lastIndexOf("), ", LINE) + 1);
        String whole = end > LINE / 2 ? line.substring(0, end) : Words.cut(line, LINE);
        return speech.say("letter.moreInText", whole);
    }

    private List<String> made(ReadDocument document, @Nullable String guidelineName) {
        List<String> made = new ArrayList<>();
        String version = LetterWriter.class.getPackage().getImplementationVersion();
        made.add(
                version == null
                        ? speech.say("letter.made.unnumbered", speech.date(today))
                        : speech.say("letter.made.version", speech.date(today), version));
        made.add(
                guidelineName == null
                        ? speech.say("letter.made.noGuideline")
                        : speech.say("letter.made.guideline", guidelineName));
        made.add(speech.say(
                "letter.made.file",
                shown(document.name(), NAME),
                grouped(document.reading().document().hash())));
        return made;
    }

    /** The beginning of the sum, in groups that one can compare by eye. */
    private static String grouped(String hash) {
        StringBuilder grouped = new StringBuilder();
        for (int digit = 0; digit < DIGITS; digit += GROUP) {
            grouped.append(digit == 0 ? "" : "\u00a0").append(hash, digit, digit + GROUP);
        }
        return grouped.toString();
    }

    private String more(int left) {
        return left > 0 ? speech.say("letter.more", left) : "";
    }

    private static String shown(String words, int most) {
        return Words.cut(Words.clean(words), most);
    }
}
