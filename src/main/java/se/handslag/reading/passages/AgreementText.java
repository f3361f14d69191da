package se.handslag.reading.passages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Language;
import se.handslag.reading.document.DocumentText;

/** A document cut into passages and sentences, ready to be read. */
public final class AgreementText {

    private final List<Block> blocks;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<List<Sentence>> sentencesOf = new ArrayList<>();
    private final Language language;

    private AgreementText(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            List<Sentence> own = Sentences.of(block);
            CueFinder.mark(own);
            sentencesOf.add(own);
            sentences.addAll(own);
        }
        this.language = languageOf(blocks);
    }

    /** Cuts the document. */
    public static AgreementText of(DocumentText document) {
        List<Block> blocks = blocksOf(document);
        nameTopics(blocks);
        return new AgreementText(blocks);
    }

    /** The passages alone, in order, for whoever shows them and does not ask what they mean. */
    public static List<Block> blocksOf(DocumentText document) {
        return new Blocks(Lines.of(document), new Source(document)).joined();
    }

    /** All passages, in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The passage at the place given; null outside the document. */
    public @Nullable Block block(int index) {
        return index >= 0 && index < blocks.size() ? blocks.get(index) : null;
    }

    /** All sentences of running text, items, headings and rows, in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences of one passage, in order. */
    public List<Sentence> sentencesOf(Block block) {
        return sentencesOf.get(block.index());
    }

    /** The sentences in which at least one of the cues stands. */
    public List<Sentence> sentencesWith(Cue first, Cue... others) {
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.hasAny(first, others)) {
                found.add(sentence);
            }
        }
        return found;
    }

    /** The passages that stand in parts about the topic, headings left out. */
    public List<Block> blocksAbout(Topic topic) {
        List<Block> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.topic() == topic && !block.is(Block.Kind.HEADING)) {
                found.add(block);
            }
        }
        return found;
    }

    /** The language in which it is written. */
    public Language language() {
        return language;
    }

    private static void nameTopics(List<Block> blocks) {
        Topic topic = null;
        Topic lasting = null;
        Block heading = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.HEADING)) {
                Topic named = Headings.topicOf(Headings.words(block.text()));
                if (named != null || beginsAnotherPart(block, heading, topic)) {
                    topic = named;
                }
                block.placeAt(i, named == null ? topic : named, null);
                heading = block;
                lasting = null;
            } else {
                Topic label = labelOf(block);
                boolean numbered = Headings.numberLength(block.text()) > 0 && !block.is(Block.Kind.ITEM);
                if (label != null || numbered || !isListed(block)) {
                    lasting = numbered ? label : null;
                }
                Topic own = label == null ? lasting : label;
                block.placeAt(i, own == null ? topic : own, heading);
            }
        }
    }

    /**
     * Whether a heading that names nothing known ends the part before it. The name of a party, or a heading right under
     * another, goes on with it, and so do the several tasks of an assignment.
     */
    private static boolean beginsAnotherPart(Block block, @Nullable Block heading, @Nullable Topic topic) {
        boolean rightUnder = heading != null && heading.index() == block.index() - 1;
        boolean goesOn = rightUnder || topic == Topic.COMMITMENTS || Headings.namesOrganisation(block.lower());
        return Headings.numberLength(block.text()) > 0 || !goesOn;
    }

    /** What is told under "B.5 Styrgrupp. Till ledamöter utses" in items and rows belongs to it. */
    private static boolean isListed(Block block) {
        return block.is(Block.Kind.ITEM) || block.is(Block.Kind.ROW) || block.is(Block.Kind.LINE);
    }

    /** "Målgrupp: unga vuxna …" and a row that begins with "Avtalstid" carry their heading within them. */
    private static @Nullable Topic labelOf(Block block) {
        int end = block.is(Block.Kind.ROW) ? block.text().indexOf('\t') : endOfLabel(block.text());
        if (end < 3 || end > 45 || (block.is(Block.Kind.ROW) && !hasLetterAfter(block.text(), end))) {
            return null;
        }
        String words = Headings.words(block.text().substring(0, end));
        for (Topic topic : Topic.ALL) {
            if (topic != Topic.CONTENTS && topic.begins(words) && wordCount(words) <= 4) {
                return topic;
            }
        }
        return null;
    }

    /** "Målgrupp: unga" and "B.4 Målgrupp. Unga": before the colon, or before the stop where a number begins the line. */
    private static int endOfLabel(String text) {
        int colon = text.indexOf(':');
        int number = Headings.numberLength(text);
        int stop = number > 0 ? text.indexOf(". ", number) : -1;
        return stop > 0 && (colon < 0 || stop < colon) ? stop : colon;
    }

    /** A row of money has only figures after its label, and its label is no heading. */
    private static boolean hasLetterAfter(String text, int from) {
        int letters = 0;
        for (int i = from; i < text.length(); i++) {
            if (Letters.isLetter(text.charAt(i)) || (text.charAt(i) == '-' && letters == 0 && i > from + 2)) {
                letters++;
            }
        }
        return letters > 3;
    }

    private static int wordCount(String words) {
        return words.length() - words.replace(" ", "").length() + 1;
    }

    private static Language languageOf(List<Block> blocks) {
        int swedish = 0;
        int english = 0;
        for (Block block : blocks) {
            String text = block.lower();
            swedish += count(text, " och ") + count(text, " som ") + count(text, " är ");
            english += count(text, " and ") + count(text, " the ") + count(text, " is ");
        }
        return english > swedish ? Language.ENGLISH : Language.SWEDISH;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }
}
