package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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

/** Knows the parties by all the names by which the text may mean them: "kommunen", "Famnen", "nämnden", "the Network". */
final class PartyNames {

    /** A place in a text where a party is meant. */
    record Mention(int from, int to, Party party) {}

    private record Alias(String lower, Party party) {}

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
    private final List<Alias> aliases = new ArrayList<>();

    private PartyNames(List<Party> parties) {
        this.parties = parties;
    }

    static PartyNames none() {
        return new PartyNames(List.of());
    }

    static PartyNames of(List<Party> parties, AgreementText text) {
        PartyNames names = new PartyNames(List.copyOf(parties));
        for (Party party : parties) {
            names.addOwnNames(party);
        }
        names.addNouns();
        names.addCalled(text);
        names.aliases.sort(
                Comparator.comparingInt((Alias alias) -> -alias.lower().length()));
        return names;
    }

    List<Party> all() {
        return parties;
    }

    List<Party> of(Sector sector) {
        return parties.stream().filter(party -> party.sector() == sector).toList();
    }

    /** The only party of the sector; null where there are none or several. */
    @Nullable
    Party only(Sector sector) {
        List<Party> found = of(sector);
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The public side, whichever of its boards; null where it is more than one body. */
    @Nullable
    String publicSide() {
        List<Party> found = of(Sector.PUBLIC);
        if (found.isEmpty()) {
            return null;
        }
        if (found.size() == 1) {
            return found.get(0).name();
        }
        Set<String> bodies = new LinkedHashSet<>();
        found.forEach(party -> bodies.add(bodyOf(party.name())));
        return bodies.size() == 1 ? bodies.iterator().next() : null;
    }

    /** The civil side, when it is one organisation; else null. */
    @Nullable
    String civilSide() {
        List<Party> found = parties.stream()
                .filter(party -> party.sector() != Sector.PUBLIC)
                .toList();
        return found.size() == 1 ? found.get(0).name() : null;
    }

    /** All parties that are no public body, in one breath: "föreningarna". */
    @Nullable
    String civilSides() {
        List<String> names = parties.stream()
                .filter(party -> party.sector() != Sector.PUBLIC)
                .map(Party::name)
                .toList();
        return names.isEmpty() ? null : String.join(" och ", names);
    }

    /** The municipality or region of a name with a board in it. */
    static String bodyOf(String name) {
        int cut = name.indexOf(',');
        if (cut < 0) {
            cut = name.indexOf(" genom ");
        }
        if (cut < 0) {
            cut = name.indexOf(" (");
        }
        int in = cut < 0 && name.endsWith(" kommun") ? name.indexOf(" i ") : -1;
        String body = cut < 0 ? name.substring(in < 0 ? 0 : in + 3) : name.substring(0, cut);
        return body.endsWith("kommuns") ? body.substring(0, body.length() - 1) : body;
    }

    /** The places in the text, in lower case, where a party is meant, in order, none within another. */
    List<Mention> in(String lower) {
        List<Mention> found = new ArrayList<>();
        for (Alias alias : aliases) {
            for (int at = Words.wordAt(lower, alias.lower(), 0);
                    at >= 0;
                    at = Words.wordAt(lower, alias.lower(), at + 1)) {
                int end = at + alias.lower().length();
                if (found.stream().noneMatch(other -> isOverlap(other, end, alias, lower))) {
                    found.add(new Mention(at, end, alias.party()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::from));
        return found;
    }

    private static boolean isOverlap(Mention other, int end, Alias alias, String lower) {
        return end > other.from() && end - alias.lower().length() < other.to() && lower.length() >= end;
    }

    /** The party that the words mean; null where they mean none. */
    @Nullable
    Party named(String words) {
        List<Mention> mentions = in(Letters.lower(words));
        return mentions.isEmpty() ? likeNamed(words) : mentions.get(0).party();
    }

    /** "Söråker Folkets Hus" for "Söråkers Folketshusförening": the first word of one party's name and of no other's. */
    private @Nullable Party likeNamed(String words) {
        String first = firstWord(Letters.lower(words));
        if (first.length() < 4 || !Letters.isUpper(words.charAt(0)) || words.length() > 60) {
            return null;
        }
        List<Party> alike = parties.stream()
                .filter(party -> firstWord(Letters.lower(party.name())).equals(first))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    private static String firstWord(String lower) {
        int end = 0;
        while (end < lower.length() && Letters.isLetter(lower.charAt(end))) {
            end++;
        }
        String word = lower.substring(0, end);
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private void addOwnNames(Party party) {
        String lower = Letters.lower(party.name());
        add(lower, party);
        String body = Letters.lower(bodyOf(party.name()));
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

    private void addBoard(String lower, Party party) {
        for (String part : lower.split("[,()]| genom | through ")) {
            String board = part.trim();
            if (board.endsWith("nämnden") || board.endsWith("styrelsen") || board.endsWith("nämnd")) {
                add(board, party);
                add(board.replace("nämnden", "förvaltningen"), party);
                int lastWord = board.lastIndexOf(' ');
                if (lastWord > 0) {
                    add(board.substring(lastWord + 1), party);
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
            boolean distinct = own.length() > 4 && Letters.isUpper(word.charAt(0)) && !isGenericWord(own);
            if (distinct && others(party).noneMatch(name -> name.contains(stem))) {
                add(own, party);
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
        List<Party> publicParties = of(Sector.PUBLIC);
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
                if (nearest != null && !otherSide) {
                    aliases.removeIf(alias -> alias.lower().equals(called));
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
            int at = whole >= 0 ? whole : lower.lastIndexOf(Letters.lower(bodyOf(party.name())), place);
            // Two boards of one municipality share its name: the one whose whole name stands there is meant.
            if (at > lastAt || at == lastAt && whole >= 0) {
                lastAt = at;
                last = party;
            }
        }
        return last;
    }

    private void add(String lower, Party party) {
        if (lower.length() > 2
                && aliases.stream().noneMatch(alias -> alias.lower().equals(lower))) {
            aliases.add(new Alias(lower, party));
        }
    }
}
