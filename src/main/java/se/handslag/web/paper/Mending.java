package se.handslag.web.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes the words of a page printable. A letter that the typefaces lack becomes one that says the same (a ligature its
 * letters, a rare blank a blank), else a question mark within ‹ ›: what an agreement says must neither vanish nor turn into
 * something else. What has no look at all goes, and with it what could turn the reading direction.
 *
 * @param writable the letters that can be set as they are
 */
record Mending(BitSet writable) {

    private static final String OPENING = "‹";
    private static final String MARK = "?";
    private static final String CLOSING = "›";
    private static final char NO_BREAK_SPACE = '\u00a0';

    /** Marks of lists and dashes in many shapes, which say the same in the one that is there. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry(0x25cf, "•"),
            Map.entry(0x25aa, "•"),
            Map.entry(0x25a0, "•"),
            Map.entry(0x25e6, "•"),
            Map.entry(0x2023, "•"),
            Map.entry(0x2219, "•"),
            Map.entry(0xf0b7, "•"),
            Map.entry(0xf0a7, "•"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2015, "—"));

    /** Mends all text of the page, and its title, which programs show in other typefaces than ours. */
    void mend(Document page) {
        Node body = page.getElementsByTagName("body").item(0);
        boolean mended = body != null && mendIn(body);
        Node title = page.getElementsByTagName("title").item(0);
        title.setTextContent(visible(title.getTextContent()));
        if (!mended) {
            dropNotes(page.getDocumentElement());
        }
    }

    /** The words without what has no look. */
    private static String visible(String words) {
        StringBuilder visible = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private boolean mendIn(Node node) {
        boolean mended = false;
        for (Node child : childrenOf(node)) {
            mended |= child.getNodeType() == Node.TEXT_NODE ? mendText(child) : mendIn(child);
        }
        return mended;
    }

    private boolean mendText(Node text) {
        StringBuilder words = new StringBuilder();
        boolean open = false;
        boolean mended = false;
        PrimitiveIterator.OfInt letters =
                visible(text.getNodeValue()).codePoints().iterator();
        while (letters.hasNext()) {
            String written = written(letters.nextInt());
            boolean lacking = written == null;
            if (lacking != open) {
                words.append(lacking ? OPENING : CLOSING);
            }
            words.append(lacking ? MARK : written);
            open = lacking;
            mended |= lacking;
        }
        text.setNodeValue(words.append(open ? CLOSING : "").toString());
        return mended;
    }

    /** The letter as it can be set; null where it cannot. */
    private @Nullable String written(int letter) {
        String alike = ALIKE.get(letter);
        if (writable.get(letter) || letter < ' ') {
            return Character.toString(letter);
        }
        if (alike != null) {
            return alike;
        }
        if (Character.isSpaceChar(letter)) {
            return letter == 0x202f || letter == 0x2007 ? String.valueOf(NO_BREAK_SPACE) : " ";
        }
        String same = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        return same.codePoints().allMatch(writable::get) ? same : null;
    }

    private static void dropNotes(Node node) {
        for (Node child : childrenOf(node)) {
            if (child instanceof Element element
                    && element.getAttribute("data-paper").equals("mended")) {
                node.removeChild(child);
            } else {
                dropNotes(child);
            }
        }
    }

    private static List<Node> childrenOf(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
