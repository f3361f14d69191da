package se.handslag.reading.passages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.handslag.kernel.SwiftPattern;

/** What a part of an agreement is about, told from its heading. */
public enum Topic {
    CONTENTS("innehåll", "innehållsförteckning", "contents", "table of contents"),
    SIGNATURES("namnteckning", "underskrift", "undertecknande", "signatur", "signature", "signing", "undertecknas"),
    ATTACHMENTS(
            "bilag",
            "handlingar och beslutsunderlag",
            "beslutsunderlag",
            "attachment",
            "appendi",
            "annex",
            "handlingar i ärendet"),
    CRITERIA("kriteri", "varför iop", "motivering", "bedömning", "why an"),
    PROPOSAL("förslag till beslut", "beslutsförslag", "proposal for decision", "proposed decision", "förslag till"),
    TARGET_GROUP(
            "vem det är",
            "vem kursen",
            "till för",
            "vilka det gäller",
            "vem det gäller",
            "för vilka",
            "vilka vi riktar",
            "målgrupp",
            "deltagare",
            "target group",
            "participants",
            "vilka insatsen",
            "för vem",
            "who it is for",
            "who we serve",
            "vilka vi är till för",
            "de vi är till för",
            "de vi öppnar för",
            "vilka som är välkomna",
            "vem som är välkommen",
            "barnen",
            "ungdomarna",
            "de unga",
            "besökarna",
            "gästerna",
            "deltagarna",
            "dem det gäller",
            "beneficiar"),
    EFFECT_GOALS("effektmål", "effekt mål", "förväntade effekter", "effekter", "effects", "outcomes", "impact"),
    VALUES(
            "det vi tror",
            "så ser vi på",
            "vad vi tror",
            "värdegrund",
            "värdering",
            "principer",
            "values",
            "principles"),
    NOTICE(
            "att sluta",
            "om någon vill lämna",
            "i förtid",
            "att lämna",
            "hur det slutar",
            "uppsägning",
            "förtida",
            "hävning",
            "upphörande",
            "notice",
            "termination",
            "leaving",
            "ending",
            "withdrawal",
            "utträde",
            "om en part lämnar",
            "om parterna skiljs",
            "avslut"),
    EXTENSION(
            "förlängning",
            "fortsättning",
            "extension",
            "renewal",
            "prolongation",
            "förnyelse",
            "fortsatt samverkan",
            "fortsatt partnerskap",
            "efter avtalstiden",
            "efter perioden",
            "och sedan",
            "vad händer sedan",
            "what happens next"),
    TERM(
            "hur länge",
            "how long",
            "start och slut",
            "gäller från",
            "när gäller",
            "när ",
            "tiden",
            "från och till",
            "löptid",
            "tidsperiod",
            "period för",
            "avtalstid",
            "giltighet",
            "avtalsperiod",
            "tid för",
            "överenskommelsens längd",
            "projekttid",
            "term",
            "duration",
            "period",
            "tid och",
            "varaktighet",
            "tid",
            "ikraftträd",
            "tidplan",
            "partnerskapets längd"),
    CHANGES(
            "ändring",
            "omförhandl",
            "tillägg",
            "förändring",
            "changes",
            "amendments",
            "renegotiation",
            "skäl för omförhandling"),
    REPAYMENT(
            "återbetal",
            "återkrav",
            "oförbrukade medel",
            "outnyttjade medel",
            "medel som inte",
            "pengar som inte",
            "repayment",
            "unspent",
            "unused",
            "money not used"),
    INDEXATION("indexering", "uppräkning", "indexation", "prisjustering"),
    PAYMENT(
            "utbetalning",
            "så betalas",
            "hur pengarna betalas",
            "när pengarna",
            "betalning",
            "rekvisition",
            "payment",
            "disbursement",
            "utbetalningsplan"),
    ECONOMY(
            "pengar",
            "vad det får kosta",
            "what each of us gives",
            "what each party gives",
            "what each contributes",
            "annual budget",
            "costs",
            "money",
            "bidrag",
            "vad var och en bidrar",
            "vad det kostar",
            "vad vi lägger",
            "vad var och en lägger",
            "vad parterna lägger",
            "insatser och pengar",
            "budget",
            "ekonomi",
            "finansiering",
            "kostnad",
            "medel",
            "ersättning",
            "economy",
            "finance",
            "funding",
            "resurser",
            "ekonomisk",
            "resursfördelning",
            "financial",
            "kalkyl",
            "resources",
            "insatser och resurser",
            "vad parterna bidrar med"),
    STEERING_GROUP(
            "styrgrupp",
            "samverkansgrupp",
            "samverkansråd",
            "ledningsgrupp",
            "partnerskapsgrupp",
            "steering",
            "styrning",
            "partnerskapsråd",
            "vem styr",
            "vem bestämmer",
            "vem leder",
            "så styr",
            "hur styr",
            "ledning och",
            "gemensam ledning",
            "gemensamma möten",
            "partnerråd"),
    WORKING_GROUP("arbetsgrupp", "working group", "projektgrupp"),
    DECISION(
            "hur vi bestämmer",
            "how we decide",
            "how decisions",
            "så bestämmer vi",
            "hur beslut",
            "beslut i partnerskapet",
            "beslutsordning",
            "beslutsfattande",
            "beslut",
            "decision"),
    EVALUATION("utvärdering", "evaluation"),
    REPORTING("rapport", "redovisning", "report", "återrapportering"),
    FOLLOW_UP(
            "hur vi följer upp",
            "how we follow",
            "how we know",
            "hur vi vet",
            "så följer vi upp",
            "hur vi ser hur",
            "uppföljning",
            "avstämning",
            "kunskapsinhämtning",
            "follow-up",
            "follow up",
            "monitoring"),
    CONTACTS("kontaktperson", "kontakt", "contact"),
    SECRECY(
            "sekretess",
            "tystnadsplikt",
            "personuppgift",
            "dataskydd",
            "gdpr",
            "secrecy",
            "confidential",
            "personal data",
            "offentlighet"),
    DISPUTE("tvist", "dispute", "oenighet"),
    PARTIES(
            "vilka vi är",
            "who we are",
            "vi som",
            "vilka är",
            "parter",
            "partner",
            "aktörer",
            "avtalsparter",
            "part",
            "parties",
            "samverkande parter",
            "ingående parter",
            "the parties",
            "medverkande"),
    PURPOSE("syfte", "ändamål", "purpose", "aim", "gemensam samhällsutmaning"),
    GOALS(
            "vad vi vill",
            "vart vi vill",
            "det vi vill",
            "mål",
            "övergripande mål",
            "målsättning",
            "målbild",
            "vision",
            "goals",
            "objectives",
            "indikator"),
    COMMITMENTS(
            "vem som gör vad",
            "vem gör vad",
            "vad vi gör",
            "så gör vi",
            "det här gör",
            "what we do",
            "what each of us does",
            "who does what",
            "detta gör",
            "vad var och en gör",
            "åtagande",
            "ansvar",
            "roller",
            "ansvarsfördelning",
            "parternas insatser",
            "insats",
            "uppdrag",
            "commitment",
            "undertaking",
            "responsib",
            "förutsättningar",
            "partnerskapets innehåll",
            "innehåll och omfattning",
            "verksamhet",
            "verksamhetens innehåll",
            "kommunens",
            "föreningens",
            "regionens",
            "contribution",
            "genomförande",
            "arbetssätt",
            "aktiviteter",
            "activities"),
    ORGANISATION(
            "organisation",
            "samverkan",
            "samarbetsformer",
            "former för",
            "kommunikation",
            "communication",
            "cooperation"),
    BACKGROUND(
            "varför",
            "why we",
            "why this",
            "läget",
            "vad vi ser",
            "hur det kom",
            "hur det började",
            "så började",
            "bakgrund",
            "inledning",
            "ärende",
            "sammanfattning",
            "background",
            "introduction",
            "preamble",
            "utredning",
            "beskrivning av ärendet",
            "allmänt",
            "om partnerskapet",
            "the need",
            "samhällsbehov",
            "behov",
            "utgångspunkt",
            "form och");

    /** All, in order: asking an enum for its values makes a new array of them for each line of a text. */
    static final List<Topic> ALL = List.of(values());

    /** Shorter words may be parts of others. */
    private static final int LONGER = 5;

    private final String[] headings;
    private final long initials;

    Topic(String... headings) {
        this.headings = headings;
        long letters = 0;
        for (String own : headings) {
            letters |= 1L << own.charAt(0);
        }
        this.initials = letters;
    }

    /** Whether the heading, in lower case and without number, begins with one of this topic's own words. */
    boolean begins(String heading) {
        if (heading.isEmpty() || (initials & 1L << heading.charAt(0)) == 0) {
            return false;
        }
        for (String own : headings) {
            if (heading.startsWith(own)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a longer word of any topic stands anywhere in the heading. */
    static boolean isAnyIn(String heading) {
        return Longer.WORDS.standsIn(heading);
    }

    /** Made when first needed, out of all topics. */
    private static final class Longer {

        static final SwiftPattern WORDS = SwiftPattern.compile(ALL.stream()
                .flatMap(topic -> Arrays.stream(topic.headings))
                .filter(own -> own.length() > LONGER)
                .collect(Collectors.joining("|")));
    }

    /** Whether one of this topic's longer words stands anywhere in the heading. */
    boolean isIn(String heading) {
        for (String own : headings) {
            if (own.length() > LONGER && heading.contains(own)) {
                return true;
            }
        }
        return false;
    }
}
