package se.handslag.reading.passages;

/**
 * Words that tell what a sentence may be about. They are looked for all at once, so that a clause reader need only look
 * closer at the few sentences that hold its cue. A word beginning with a blank must stand at the beginning of a word.
 */
public enum Cue {
    AMOUNT(" kr", "kronor", "tkr", "mnkr", " mkr", "ksek", "sek ", " sek", "msek", ":-", " kkr", "miljon", "million"),
    YEAR_TERM("gäller", "löper", "löptid", "avtalstid", "period", "giltig", "projekttid", "from och med", "från och med", "t.o.m", " tom ", "fr.o.m",
            "till och med", "in force", "valid", "through", "runs from", "avser tiden", "träder i kraft", "förlängs", "effect", "under åren", "runs for", "term of",
            "upphör", "årsskiftet", "during", "pågår", "sträcker sig", "avser åren", "tiden", "fortlöper", "tills vidare"),
    EXTENSION("förläng", "prolong", "exten", "renew", "förny", "fortsättning", "fortsatt", "option", "ytterligare"),
    DECIDE("beslut", "ställning", "decide", "decision", "avgör"),
    NOTICE("uppsäg", "säga upp", "sägas upp", "säger upp", "notice", "terminat", "frånträd", "sagts upp", "säges upp", "lämna partnerskapet", "lämna överens",
            "withdraw", "upphör", "rätt att lämna", "häva", "utträd", "hävas", "avsluta", "lämna samverkan", "rescind", "träda ur"),
    BREACH("uppfyll", "brist", "brott", "väsentlig", "förändrade", "ändrade", "breach", "material change", "fundamental", "missköt", "åsidosätt", "skäl"),
    CHANGE("ändring", "tillägg", "förändring", "omförhandl", "amend", "change", "avvik", "revider", "justering"),
    REPLACE("ersätter", "slås samman", "omformas", "tidigare överenskommelse", "replace", "supersede", "träder i stället", "tillägg till", "upphör att gälla",
            "förlängning av överenskommelse", "tilläggsöverenskommelse", "tilläggsavtal", "amendment to"),
    PAYS("bidra", "finansier", "ersätt", "ekonomisk", "avsätt", "tillskjut", "betal", "stöd", "erhåll", "anslå", "satsa", "bevilja", "contribut", "fund",
            "provid", "grant", "pay", "skjuter till", "medel", "insats", "tilldela", "uppgå", "kostnad", "står för", "utgör", "budget", "omfattning", "lämnar", "får", "ger ", "värd", "worth", "valued", "receive", "satsning", "tillför", "summa", "belopp", "utgår", "verksamhetsstöd", "partnerskapsmedel", "går in med", "lägger in", "lägger", "avser"),
    PAYMENT("utbetal", "betalas", "betalar", "rekvir", "rekvisition", "faktur", "paid", "payment", "disburs", "pays", "requisition", "utanordn"),
    INDEX("uppräkn", "räknas upp", "index", " opi", " kpi", " pkv", " lpik", "räkna upp", "upprätt", "adjusted", "justeras", "uplift", "prisbasbelopp", "höjs", "increase", "upp med", "uppjuster"),
    HOURS("timm", " tim", "hours", " h "),
    VOLUNTEER("ideell", "volontär", "frivillig", "volunteer", "ideella", "obetald"),
    POST("tjänst", "heltid", "årsarbet", "anställ", "samordnare", "handledare", "projektledare", "arbetsledare", "full-time", "part-time", "koordinator",
            "coordinator", "personal", "verksamhetsledare", "position", "post ", "utvecklare"),
    PREMISES("lokal", "premises", "rum ", "kontor", "hyra", "hyresfri", "office", "rooms", "sal ", "kök", "hall", "fastighet"),
    MATERIAL("material", "utrustning", "dator", "fordon", "buss", "equipment", "inventari", "it-system", "västar", "verktyg", "telefon"),
    REPAY("återbetal", "återkräv", "åter helt", "betalas tillbaka", "betala tillbaka", "återför", "repay", "return", "åter ", "återkrav", "reclaim", "refund",
            "återgå", "återlämna", "paid back", "kräva tillbaka", "krävas tillbaka", "betalar tillbaka", "pay back"),
    SURPLUS("överskott", "surplus", "vinst"),
    FUNDER("länsstyrelse", "utvecklingsmedel", "arvsfond", "socialstyrelsen", "delegationen", "jordbruksverket", "statsbidrag", "esf", "tillväxtverket", "fond", "county", "extern", "medfinansier", "boverket", "mucf", "folkhälsomyndigheten", "foundation", "stiftelse", "funder", "finansiär", "brottsförebyggande"),
    GROUP("styrgrupp", "samverkansgrupp", "arbetsgrupp", "ledningsgrupp", "samverkansråd", "partnerskapsgrupp", "steering", "working group", "projektgrupp",
            "partnerskapsråd", "samrådsgrupp", "partnerråd", "cooperation group", "dialoggrupp", "referensgrupp", "samverkansmöte", "partnership board", "styrråd", "beredningsgrupp"),
    MEETING("möt", "träff", "sammanträ", "meet", "sammankall", "samlas", "samråd"),
    TALK("trepart", "three-party", "tripartite", "three-way"),
    FOLLOW_UP("uppfölj", "följa upp", "följs upp", "följer upp", "avstäm", "följas upp", "follow-up", "follow up", "followed up", "review", "stäms av", "stämmer av", "monitor", "stäma av", "dialogmöte", "stämma av"),
    REPORT("rapport", "redovis", "sammanställ", "report", "berättelse", "bokslut", "återkoppl", "account", "accounts", "lägesbild"),
    EVALUATION("utvärder", "evaluat"),
    CADENCE("varje", "varannan", "per ", "månad", "kvartal", "tertial", "delår", "halvår", "gånger", "ggr", "gång", "årlig", "vecko", "every", "each", "times", "monthly", "quarter", "annual", "yearly", "twice", "once", "senast", "termin", "våren", "hösten", "årsvis", "vartannat", "no later", "by ", "före", "weekly", "weeks", "inför", "year", "årets", "/år"),
    DECISION_RULE("enhällig", "enighet", "samförstånd", "konsensus", "consensus", "unanim", "eniga", "majoritet", "majority", "utslagsröst", "casting vote", "överens", "röst", "samstämm"),
    TARGET("målgrupp", "target group", "riktar sig", "vänder sig", "riktas till", "aimed at", "ålder", "years", " år", "deltagare", "participants", "intended for", "is for"),
    GOAL(" mål", "målet", "målsättning", "syft", " mål ", "goal", "aim", "objective", "effektmål", "purpose", "ska leda till"),
    LAW("lag ", "lagen", "sfs", "förordning", "act ", "lagstift", "kap"),
    POLICY("policy", "konvention", "riktlinje", "program", "plan ", "handlingsplan", "strategi", "fullmäktige", "convention", "guideline", "agenda 2030"),
    ATTACH("bilag", "attachment", "appendi", "annex"),
    SECRECY("sekretess", "tystnadsplikt", "offentlighet", "personuppgift", "gdpr", "dataskydd", "confiden", "personal data", "allmän handling", "allmänna handlingar", "secrecy"),
    NOTES("dokumentation", "daganteckning", "journal", "anteckning", "document", "verksamhetssystem"),
    CONSENT("samtyck", "frivillig", "consent", "voluntary"),
    COPIES("exemplar", "likalydande", "copies", "counterparts"),
    CONTACT("kontaktperson", "kontaktpart", "contact person", "contact persons", "kontakt", "contacts"),
    RESPONSIBLE("beslutande nämnd", "ansvarig förvaltning", "ansvarig nämnd", "huvudman", "ansvarig", "responsible"),
    APPOINT("utse", "appoint", "representant", "ledamöter", "ledamot", "representative", "består av", "members", "ordförande", "chair", "sammankallande", "bjuda in", "kallar", "sammankallar", "leds av", "består", "ingår"),
    OTHER_FUNDS("andra finansiärer", "söka medel", "other funders", "andra bidragsgivare", "annan finansiering", "andra medel", "ytterligare finansiering", "extern finansiering", "externa medel", "söka externa"),
    DISPUTE("tvist", "dispute"),
    PROMISE("ska ", "skall ", "åtar sig", "ansvarar", "tillhandahåll", "förbinder sig", "bidrar", "shall ", "undertakes", "will ", "provides", "svarar för", "står för", "ställer"),
    DELEGATE("delegera", "delegat", "bemyndiga", "uppdra", "authoris"),
    UNIT_PRICE("per natt", " natt", "per timme", "per plats", "per deltagare", "per person", "per kväll", "per tillfälle", "à ", " a ", "per dygn", "styck", "per night", "per hour", "per participant", "per place", "per pass", "/tim", "/natt", "/plats", "dygn", "per besök", "per visit", "per place"),
    EARLIER("tidigare", "föregående", "föregick", "dessförinnan", "previous", "earlier", "sedan 20", "hittills", "förra", "2016", "förut", "historiskt", "beviljades", "fick ", "har fått", "erhöll", "last year", "ursprunglig"),
    PURCHASE("leverantör", "upphandl", "beställare", "uppdragstagare", "vite", "anbud", "supplier", "procure", "köpare", "säljare", "avrop", "entreprenör", "hyresgäst", "utförare", "konsult", "buyer", "purchas", "moms"),
    PARTNERSHIP("idébur", "iop", "partnerskap", "partnership"),
    PRODUCT("*", "×", " x ", "à ", " a ", "@", " á ", " gånger ", "st ", "times"),
    ACTIVITY("remitt", "placering", "nattvandr", "besöksverksamhet", "matchning", "skyddat boende", "referr", "hembesök", "brottsoffer", "trygghetsvandr", "väntjänst", "jourtelefon", "praktikplats", "arbetsträn", "fadder", "kompis", "medlemsföreningar", "paraply"),
    EXPIRES("upphör utan", "utan krav på uppsägning", "utan föregående uppsägning", "utan uppsägning", "without notice", "expires"),
    CRITERION("kriteri", "criteri");

    private final String[] stems;

    Cue(String... stems) {
        this.stems = stems;
    }

    String[] stems() {
        return stems;
    }
}
