package se.handslag.reading.passages;

/** What a part of an agreement is about, told from its heading. */
public enum Topic {
    CONTENTS("innehåll", "innehållsförteckning", "contents", "table of contents"),
    SIGNATURES("underskrift", "undertecknande", "signatur", "signature", "signing", "undertecknas"),
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
            "målgrupp",
            "deltagare",
            "target group",
            "participants",
            "vilka insatsen",
            "för vem",
            "who it is for",
            "beneficiar"),
    EFFECT_GOALS("effektmål", "effekt mål", "förväntade effekter", "effekter", "effects", "outcomes", "impact"),
    VALUES("värdegrund", "värdering", "principer", "values", "principles"),
    NOTICE("uppsägning", "förtida", "hävning", "upphörande", "notice", "termination", "avslut"),
    EXTENSION("förlängning", "fortsättning", "extension", "renewal", "fortsatt samverkan"),
    TERM(
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
            "gäller",
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
    REPAYMENT("återbetal", "återkrav", "oförbrukade medel", "repayment", "unspent"),
    INDEXATION("indexering", "uppräkning", "indexation", "prisjustering"),
    PAYMENT("utbetalning", "betalning", "rekvisition", "payment", "disbursement", "utbetalningsplan"),
    ECONOMY(
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
            "partnerråd"),
    WORKING_GROUP("arbetsgrupp", "working group", "projektgrupp"),
    DECISION("beslut i partnerskapet", "beslutsordning", "beslutsfattande", "beslut", "decision"),
    EVALUATION("utvärdering", "evaluation"),
    REPORTING("rapport", "redovisning", "report", "återrapportering"),
    FOLLOW_UP("uppföljning", "avstämning", "kunskapsinhämtning", "follow-up", "follow up", "monitoring"),
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
    GOALS("mål", "övergripande mål", "målsättning", "målbild", "vision", "goals", "objectives", "indikator"),
    COMMITMENTS(
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

    private final String[] headings;

    Topic(String... headings) {
        this.headings = headings;
    }

    /** Whether the heading, in lower case and without number, begins with one of this topic's own words. */
    boolean begins(String heading) {
        for (String own : headings) {
            if (heading.startsWith(own)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of this topic's longer words stands anywhere in the heading. */
    boolean isIn(String heading) {
        for (String own : headings) {
            if (own.length() > 5 && heading.contains(own)) {
                return true;
            }
        }
        return false;
    }
}
