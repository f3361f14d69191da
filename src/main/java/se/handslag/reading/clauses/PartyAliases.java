package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.AgreementText;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;

/** Gathers the words by which the text may mean each party, besides its whole name. */
final class PartyAliases {

    /** A name in lower case and whom it means. */
    record Alias(String lower, Party party) {}

    private static final SwiftPattern CALLED = SwiftPattern.compile(
            "(?:nedan(?: kallad| benämnd| kallat| kallade)?|i det följande(?: benämnd| kallad| benämnt)?|i fortsättningen(?: kallad| benämnd)?|hädanefter(?: kallad)?|kallad|härefter(?: kallad)?|\\((?:the )?|here(?:in)?after|referred to as|, (?=[\"]))"
                    + " ?[\"']?(?:the )?([\\p{Lu}\\p{Ll}][\\p{L}. -]{2,40}?)[\"']?(?=[),.;]|$| och )");

    private static final Set<String> PUBLIC_NOUNS = Set.of(
            "kommunen",
            "regionen",
            "staden",
            "nämnden",
            "förvaltningen",
            "the municipality",
            "the region",
            "the city",
            "the council",
            "the board",
            "stadsdelen",
            "kommunens",
            "kommunsidan",
            "myndigheten");
    private static final String[] CIVIL_STEMS = {
        "förening",
        "stiftelse",
        "församling",
        "klubb",
        "förbund",
        "sällskap",
        "kår",
        "råd",
        "jour",
        "nätverk",
        "akademi",
        "bolag",
        "kooperativ",
        "stadsmission",
        "organisation",
        "förenings",
        "network",
        "association",
        "foundation",
        "fellowship",
        "society",
        "kör",
        "gård",
        "centrum",
        "museum",
        "teater"
    };

    private static final SwiftPattern COMPANY = SwiftPattern.compile("(?<!\\p{L})(?:ab|aktiebolag)(?!\\p{L})");

    private final List<Party> parties;
    private final Map<String, Party> aliases = new LinkedHashMap<>();

    private PartyAliases(List<Party> parties) {
        this.parties = parties;
    }

    /** All names of the parties, the longest first; none means two of them. */
    static List<Alias> of(List<Party> parties, AgreementText text) {
        PartyAliases names = new PartyAliases(parties);
        for (Party party : parties) {
            names.addOwnNames(party);
        }
        names.addNouns();
        names.addDefiniteForms(text);
        names.addCalled(text);
        List<Alias> all = new ArrayList<>();
        names.aliases.forEach((lower, party) -> all.add(new Alias(lower, party)));
        all.sort(Comparator.comparingInt(alias -> -alias.lower().length()));
        return all;
    }

    private void addOwnNames(Party party) {
        String lower = Letters.lower(party.name());
        add(lower, party);
        String body = Letters.lower(PartyNames.bodyOf(party.name()));
        add(body, party);
        if (party.sector() == Sector.PUBLIC) {
            for (String part : lower.split("[,()]")) {
                if (part.contains("kommun") || part.contains("region") || part.contains(" stad")) {
                    add(part.trim(), party);
                }
            }
            addBoard(lower, party);
        } else {
            addShortForms(lower, party);
        }
    }

    /** "Åhagens Kammarorkester" is "orkestern" where the text says so and no other party's name ends alike. */
    private void addDefiniteForms(AgreementText text) {
        DefiniteForms forms = new DefiniteForms(parties);
        Set<String> words = new LinkedHashSet<>();
        for (Block block : text.blocks()) {
            forms.gather(block.lower(), words);
        }
        for (String word : words) {
            Party meant = PUBLIC_NOUNS.contains(word) ? null : forms.meaning(word);
            if (meant != null) {
                add(word, meant);
            }
        }
    }

    private void addBoard(String lower, Party party) {
        for (String part : lower.split("[,()]| genom | through | i (?=\\p{L}+ (?:kommun|stad))")) {
            String board = part.trim();
            if (board.endsWith("nämnden") || board.endsWith("styrelsen") || board.endsWith("nämnd")) {
                add(board, party);
                add(board.replace("nämnden", "förvaltningen"), party);
                int lastWord = board.lastIndexOf(' ');
                if (lastWord > 0) {
                    add(board.substring(lastWord + 1), party);
                }
                int joint = board.indexOf("- och ");
                if (joint > 0 && board.endsWith("nämnden") && board.indexOf(' ') > joint) {
                    add(board.substring(0, joint) + "nämnden", party);
                }
                if (board.endsWith("nämnd")) {
                    add(board + "en", party);
                }
            }
        }
    }

    /** "Föreningen Varm Famn" is also "Varm Famn"; "Kummelstads församling" is also "församlingen". */
    private void addShortForms(String lower, Party party) {
        String[] words = lower.replaceAll("[(),\"]", " ").trim().split(" +");
        for (String stem : new String[] {
            "föreningen ", "stiftelsen ", "kooperativet ", "nätverket ", "the ", "scoutkåren ", "ideella föreningen "
        }) {
            if (lower.startsWith(stem)) {
                add(lower.substring(stem.length()).replace(" ekonomisk förening", ""), party);
            }
        }
        for (String stem : new String[] {"föreningen ", "stiftelsen ", "nätverket "}) {
            int place = lower.indexOf(" i ");
            if (lower.startsWith(stem) && place > stem.length()) {
                add(lower.substring(stem.length(), place), party);
            }
        }
        for (String word : words) {
            if (word.length() > 6
                    && lower.indexOf(word) > 0
                    && !word.endsWith("s")
                    && others(party).noneMatch(name -> name.contains(word))) {
                add(word + "en", party);
                add(word + "et", party);
            }
        }
        String[] written = party.name().replaceAll("[(),\"]", " ").trim().split(" +");
        for (String word : written) {
            String own = Letters.lower(word);
            String stem = own.endsWith("s") ? own.substring(0, own.length() - 1) : own;
            boolean last = own.length() == 4 && lower.endsWith(" " + own);
            boolean distinct = (own.length() > 4 || last) && Letters.isUpper(word.charAt(0)) && !isGenericWord(own);
            if (distinct && others(party).noneMatch(name -> name.contains(stem))) {
                add(own, party);
            }
        }
        for (String form :
                new String[] {" ideell förening", " ekonomisk förening", " ek. för.", " (svb)", " lokalförening"}) {
            if (lower.endsWith(form)) {
                add(lower.substring(0, lower.length() - form.length()), party);
            }
        }
        int circle = lower.indexOf("-kretsen");
        if (circle > 0) {
            add(lower.substring(0, circle), party);
        }
        int in = lower.indexOf(" i ");
        if (in > 0) {
            add(lower.substring(0, in), party);
        }
        if (words.length > 1
                && words[0].length() > 4
                && !Set.of("föreningen", "stiftelsen", "unga", "svenska", "kooperativet")
                        .contains(words[0])
                && others(party).noneMatch(name -> name.contains(words[0]))) {
            add(words[0], party);
        }
    }

    private static boolean isGenericWord(String lower) {
        for (String stem : CIVIL_STEMS) {
            if (lower.startsWith(stem)) {
                return true;
            }
        }
        return Set.of(
                        "svenska",
                        "unga",
                        "riks",
                        "lokal",
                        "ideell",
                        "ideella",
                        "ekonomisk",
                        "ekonomiska",
                        "studieföreningen",
                        "riksförbundet")
                .contains(lower);
    }

    private Stream<String> others(Party party) {
        return parties.stream().filter(other -> !other.equals(party)).map(other -> Letters.lower(other.name()));
    }

    private void addNouns() {
        List<Party> publicParties = parties.stream()
                .filter(party -> party.sector() == Sector.PUBLIC)
                .toList();
        if (!publicParties.isEmpty()) {
            for (String noun : PUBLIC_NOUNS) {
                add(noun, publicParties.get(0));
            }
        }
        List<Party> others = parties.stream()
                .filter(party -> party.sector() != Sector.PUBLIC)
                .toList();
        for (String stem : CIVIL_STEMS) {
            List<Party> such = others.stream()
                    .filter(party -> Letters.lower(party.name()).contains(stem))
                    .toList();
            Party meant = such.size() == 1 ? such.get(0) : others.size() == 1 ? others.get(0) : null;
            if (meant != null) {
                for (String ending : new String[] {"en", "et", "n", ""}) {
                    if (!ending.isEmpty() || stem.equals("organisation")) {
                        add(stem + ending, meant);
                    }
                }
                add("the " + stem, meant);
            }
        }
        addKind(others, true, "bolaget", "företaget", "the company");
        addKind(others, false, "föreningen", "the association");
        if (others.size() == 1) {
            add("idéburna parten", others.get(0));
            add("den idéburna organisationen", others.get(0));
        }
    }

    /** The only company among them is "bolaget", and beside one company the only other party is "föreningen". */
    private void addKind(List<Party> others, boolean companies, String... nouns) {
        List<Party> such = others.stream()
                .filter(party -> companies == COMPANY.standsIn(Letters.lower(party.name())))
                .toList();
        if (such.size() == 1 && others.size() > 1) {
            for (String noun : nouns) {
                add(noun, such.get(0));
            }
        }
    }

    /** "nedan kallad Famnen", ("kommunen"), the "City": what the text itself says that it will call a party. */
    private void addCalled(AgreementText text) {
        int looked = -1;
        for (Sentence sentence : text.sentencesWith(Cue.CALLED)) {
            Block block = sentence.block();
            if (block.index() > 60) {
                return;
            }
            if (block.index() == looked) {
                continue;
            }
            looked = block.index();
            Matcher matcher = CALLED.finder(block.text());
            while (matcher.find()) {
                String called =
                        Letters.lower(matcher.group(1)).replace("\"", "").trim();
                if (called.length() > 30) {
                    continue;
                }
                Party nearest = lastBefore(block.lower(), matcher.start());
                boolean otherSide =
                        nearest != null && PUBLIC_NOUNS.contains(called) && nearest.sector() != Sector.PUBLIC;
                boolean another = parties.stream()
                        .anyMatch(party -> !party.equals(nearest)
                                && Letters.lower(party.name()).startsWith(called));
                if (nearest != null && !otherSide && !another) {
                    aliases.remove(called);
                    add(called, nearest);
                }
            }
        }
    }

    private @Nullable Party lastBefore(String lower, int place) {
        Party last = null;
        int lastAt = -1;
        for (Party party : parties) {
            int whole = lower.lastIndexOf(Letters.lower(party.name()), place);
            int at = whole >= 0 ? whole : lower.lastIndexOf(Letters.lower(PartyNames.bodyOf(party.name())), place);
            // Two boards of one municipality share its name: the one whose whole name stands there is meant.
            if (at > lastAt || at == lastAt && whole >= 0) {
                lastAt = at;
                last = party;
            }
        }
        return last;
    }

    private void add(String lower, Party party) {
        if (lower.length() > 2) {
            aliases.putIfAbsent(lower, party);
        }
    }
}
