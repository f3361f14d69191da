package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm.Report;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads what is to be handed over in writing: how often or by when, by whom and to whom. */
final class ReportReader implements ClauseReader {

    private static final SwiftPattern REPORT = SwiftPattern.compile(
            "rapport|redovis|(?:skicka|lämna|sänd)[^.]{0,30}(?:antal |siffror|uppgifter om antal|nyckeltal)|(?:nyckeltal|siffror)[^.]{0,90}(?:skicka|lämna|sänd)|(?:avidentifierad |avidentifierade |skriftlig )?statistik\\b|en sida om|redogör|sammanställ|berättelse|ett dokument|reports?\\b|bokslut|återrapporter|återredovis|lägesbild|statement of|skriftlig(?:t|en)? (?:summering|lägesbild)|\\bberätta[rs]?\\b|a4-blad|skriftligt underlag|(?:lämnar|skriver|skickar)[^.]{0,90}(?:nämnden|styrelsen|styrgruppen|kommunen|regionen|staden|kontoret)\\b");
    private static final SwiftPattern HANDS_OVER = SwiftPattern.compile(
            "lämna|skriv|skicka|redovisa[rs]?\\b|rapporterar?\\b|rapporteras|presenter|avge[rs]?\\b|berätta|sammanställ|deliver|submit|hand(?:s|ed)|report[s]? to|presented|compiles|inge\\b|inger\\b|reports\\b|send|sänd|överlämna|inkom|tillställ|ges in|lägger fram|läggs fram|upprätta|produce|provide|ta fram|tar fram|till(?:handa)?|ges till|får|delges|publicer|ska ha kommit|innehåll|redogör|omfatta|görs");
    private static final SwiftPattern MORE_THAN_EVALUATION =
            SwiftPattern.compile("rapport|dokument|(?<!av )report\\b|följa upp");
    private static final SwiftPattern AT_EACH = SwiftPattern.compile(
            "(?:till vart och ett)|(?:inför|före|till(?! varje (?!\\p{L}{0,20}(?:möte|uppfölj|avstäm|träff|tillfälle)))|vid|i samband med|ahead of|before)(?: varje| each| vardera| dessa| uppföljningen| mötet| uppföljnings)|^då |dessförinnan|inför detta|inför möte");
    private static final SwiftPattern NOT_A_DUTY = SwiftPattern.compile(
            "kr\\b|(?<!, )kronor|tkr|har redovisats|slutredovisat|sammanställts|enligt rapporten|rapporten (?:visar|beskriver|finns|ska innehålla|går)|går (?:parterna )?igenom (?:rapporten|redovisningen)|budget|rekvir|betalas ut|utbetal|betalas|skl:s rapport|redovisas nedan|redovisas separat|redovisas för sig|i anslutning till kommunens|kontrollmyndighetens|requisition|enligt en rapport|forskningsrapport|orosanmäl|redovisa mervärde|moms|(?<!årlig )(?<!tertial)(?<!kvartals)(?<!månads)(?<!års)rapport(?:en)? från");
    private static final SwiftPattern FINAL_REPORT = SwiftPattern.compile("slutrapport|slutredovisning|final report");

    @Override
    public List<Report> read(Clauses clauses) {
        List<Report> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.REPORT)) {
            Report report = report(sentence, clauses);
            if (report != null) {
                addNew(found, report);
                further(sentence, clauses, report).forEach(other -> addNew(found, other));
            }
        }
        return found;
    }

    private static void addNew(List<Report> found, Report report) {
        if (found.stream().noneMatch(other -> isSame(other.cadence(), report.cadence()))) {
            found.add(report);
        }
    }

    /** "En delrapport senast den 15 maj och en slutrapport senast den 30 september": the second too. */
    private static List<Report> further(Sentence sentence, Clauses clauses, Report first) {
        List<Report> found = new ArrayList<>();
        Matcher matcher = FINAL_REPORT.finder(sentence.lower());
        while (first.cadence().by() != null && matcher.find()) {
            Recurring when = new Recurring(sentence, clauses);
            Cadence cadence = when.onceAfter(matcher.start());
            if (cadence != null) {
                found.add(new Report(first.source(), cadence, first.from(), first.receivers()));
            }
        }
        return found;
    }

    private static boolean isSame(Cadence one, Cadence other) {
        return Objects.equals(one.by(), other.by()) && Objects.equals(one.timesPerYear(), other.timesPerYear());
    }

    private static @Nullable Report report(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        Matcher matcher = REPORT.finder(lower);
        boolean told = HANDS_OVER.standsIn(lower)
                || sentence.block().is(Block.Kind.ITEM)
                || sentence.block().is(Block.Kind.ROW)
                || sentence.block().is(Block.Kind.LINE);
        if (!matcher.find() || !told || NOT_A_DUTY.standsIn(lower) || isOnlyEvaluation(lower)) {
            return null;
        }
        if (Clauses.isAbout(sentence, Topic.BACKGROUND, Topic.CRITERIA, Topic.VALUES)) {
            return null;
        }
        Recurring when = new Recurring(sentence, clauses);
        Cadence cadence = isAboutTalk(lower)
                ? null
                : when.rhythmAt(
                        lower.startsWith("utöver ") || lower.startsWith("förutom ") ? lower.length() : matcher.start());
        boolean single = isFinal(lower)
                || !Words.hasAny(lower, "varje", "per ", "årlig", "vis ", "gång", "every", "each", "annual");
        if (cadence == null || single && when.onceAfter(matcher.start()) != null) {
            cadence = isAboutTalk(lower) ? null : when.onceAfter(matcher.start());
        }
        if (cadence == null) {
            cadence = atEachFollowUp(sentence, clauses);
        }
        return cadence == null
                ? null
                : new Report(
                        when.source(),
                        cadence,
                        new ReportParties(sentence, clauses).from(),
                        new ReportParties(sentence, clauses).receivers());
    }

    private static boolean isFinal(String lower) {
        return Words.hasAny(lower, "slutrapport", "slutredovisning", "final report", "slutlig");
    }

    /** Money shown at each three-party talk is part of the talk, not a report of its own. */
    private static boolean isAboutTalk(String lower) {
        return Words.hasAny(lower, "trepartsamtal", "trepartssamtal", "three-party");
    }

    private static boolean isOnlyEvaluation(String lower) {
        return Words.hasAny(lower, "utvärder", "evaluat") && !MORE_THAN_EVALUATION.standsIn(lower);
    }

    /** "Inför varje uppföljning lämnar föreningen …": as often as what it is handed over for. */
    private static @Nullable Cadence atEachFollowUp(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        if (!AT_EACH.standsIn(lower)) {
            return null;
        }
        Sentence before = clauses.before(sentence);
        if (before != null && before.has(Cue.FOLLOW_UP)) {
            return new Recurring(before, clauses).rhythmAt(0);
        }
        boolean meeting = lower.contains("styrgrupp") || lower.contains("möte");
        for (Sentence other : clauses.sentencesWith(meeting ? Cue.GROUP : Cue.FOLLOW_UP, Cue.FOLLOW_UP)) {
            Cadence cadence = other.equals(sentence) ? null : new Recurring(other, clauses).rhythmAt(0);
            if (cadence != null) {
                return cadence;
            }
        }
        return null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Föreningen lämnar en skriftlig rapport till nämnden efter varje tertial.",
                        Report.class,
                        "every=TERTIAL"),
                new Example("En slutrapport lämnas senast den 31 mars 2028.", Report.class, "by=2028-03-31"),
                new Example("Senast i februari varje år lämnar föreningen en årsrapport.", Report.class, "every=YEAR"),
                new Example(
                        "The Network delivers an annual report by the end of January.", Report.class, "every=YEAR"));
    }
}
