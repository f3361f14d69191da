package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.ReferenceTerm.Attachment;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads what is attached: a line for each, a list in one line, and what the text itself points to. */
final class AttachmentReader implements ClauseReader {

    private static final SwiftPattern LINE = SwiftPattern.compile(
            "^((?:bilaga|appendix|annex|attachment) (?:\\d{1,2}|[a-z])(?![\\p{L}\\d]))[.:)]?[ \\t-]{0,4}(.*)$");
    private static final SwiftPattern LIST =
            SwiftPattern.compile("(?:bilagor(?:na är)?|appendices|attachments|annexes) ?:");
    private static final SwiftPattern NUMBER =
            SwiftPattern.compile("(?<![\\p{L}\\d])(?:\\((\\d{1,2})\\)|(\\d{1,2})[.)](?=[ \\t])) ?");
    private static final SwiftPattern POINTED_TO =
            SwiftPattern.compile("(?<!\\p{L})(?:bilaga|appendix|annex|attachment) (?:\\d{1,2}|[a-h])(?![\\p{L}\\d])");

    @Override
    public List<Attachment> read(Clauses clauses) {
        List<Attachment> found = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        List<Sentence> pointing = clauses.text().sentencesWith(Cue.ATTACH);
        Block last = null;
        for (Sentence sentence : pointing) {
            Block block = sentence.block();
            if (block != last) {
                readLine(found, labels, block);
                readList(found, labels, block);
            }
            last = block;
        }
        readItems(found, labels, clauses);
        for (Sentence sentence : pointing) {
            Matcher pointed = POINTED_TO.finder(sentence.lower());
            while (pointed.find()) {
                if (labels.add(pointed.group())) {
                    found.add(new Attachment(
                            Source.plainly(sentence.cite(pointed.start(), pointed.end())),
                            sentence.text().substring(pointed.start(), pointed.end()),
                            null));
                }
            }
        }
        return found;
    }

    private static void readLine(List<Attachment> found, Set<String> labels, Block block) {
        Matcher line = LINE.finder(block.lower());
        if (line.find() && block.text().length() < 220) {
            Span words = Parts.wording(block.text().substring(line.start(2)));
            Span name = new Span(line.start(2) + words.from(), line.start(2) + words.to());
            if (!name.isEmpty()
                    && Letters.isLetter(block.text().charAt(name.from()))
                    && !Letters.isUpper(block.text().charAt(name.from()))) {
                return;
            }
            labels.add(line.group(1));
            add(found, block, line.start(1), block.text().substring(line.start(1), line.end(1)), name);
        }
    }

    /** "Bilagor: 1. Verksamhetsplan. 2. Stadgar." */
    private static void readList(List<Attachment> found, Set<String> labels, Block block) {
        Matcher list = LIST.finder(block.lower());
        if (!list.find()) {
            return;
        }
        String one = block.lower().startsWith("bilag", list.start()) ? "Bilaga " : "Appendix ";
        Matcher number = NUMBER.matcher(block.text());
        int at = list.end();
        boolean more = number.find(at);
        while (more) {
            int label = number.start();
            int from = number.end();
            String digits = number.group(1) == null ? number.group(2) : number.group(1);
            more = number.find();
            Span words = Parts.wording(block.text()
                    .substring(from, more ? number.start() : block.text().length()));
            if (!words.isEmpty() && labels.add(Letters.lower(one + digits))) {
                add(found, block, label, one + digits, new Span(from + words.from(), from + words.to()));
            }
        }
    }

    /** The numbered items below the heading "Bilagor", counted in their order. */
    private static void readItems(List<Attachment> found, Set<String> labels, Clauses clauses) {
        int count = 0;
        for (Block block : clauses.text().blocks()) {
            if (block.is(Block.Kind.ITEM) && Parts.isUnder(block, "bilagor", "appendices", "attachments")) {
                count++;
                Span name = Parts.wording(block.text());
                String label = (Parts.isUnder(block, "bilagor") ? "Bilaga " : "Appendix ") + count;
                if (!name.isEmpty() && !LINE.standsIn(block.lower()) && labels.add(Letters.lower(label))) {
                    add(found, block, name.from(), label, name);
                }
            }
        }
    }

    private static void add(List<Attachment> found, Block block, int from, String label, Span name) {
        @Nullable String words = name.isEmpty() ? null : name.of(block.text());
        int to = name.isEmpty() ? from + label.length() : name.to();
        found.add(new Attachment(Source.plainly(block.cite(from, to)), label, words));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Avtal\n\nText.\n\nBilaga 1: Ritning över kvarnen",
                        Attachment.class,
                        "label=Bilaga 1, name=Ritning över kvarnen"),
                new Example(
                        "Bilagor: 1. Malplan 2021. 2. Föreningens stadgar.",
                        Attachment.class,
                        "label=Bilaga 2, name=Föreningens stadgar"),
                new Example("Arbetet följer planen (bilaga 3).", Attachment.class, "label=bilaga 3, name=null"));
    }
}
