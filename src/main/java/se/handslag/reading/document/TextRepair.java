package se.handslag.reading.document;

import java.text.Normalizer;

/** What is mended in every text before anybody counts in it: letters broken by a wrong encoding, or put in two pieces. */
final class TextRepair {

    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036f';

    private TextRepair() {}

    /** The text with its letters mended; good text comes back as it was. */
    static String repaired(String text) {
        boolean suspectEncoding = false;
        boolean inPieces = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            suspectEncoding |= c >= '\u00c2' && c <= '\u00ef' && Mojibake.mayLead(c);
            inPieces |= c >= FIRST_COMBINING && c <= LAST_COMBINING;
        }
        if (suspectEncoding) {
            String mended = Mojibake.repaired(text);
            return isInPieces(mended) ? composed(mended) : mended;
        }
        return inPieces ? composed(text) : text;
    }

    private static boolean isInPieces(String text) {
        return text.chars().anyMatch(c -> c >= FIRST_COMBINING && c <= LAST_COMBINING);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
