package se.handslag.site.telling;

import se.handslag.agreement.terms.Source;

/**
 * What the report says of one term.
 *
 * @param label the last part of the label's key, under {@code cli.label.}
 * @param words what the term says, in a sentence without its end
 */
public record TermLine(Section section, String label, String words, Source source) {

    /** The parts of the report, in order. */
    public enum Section {
        PARTIES,
        TIME,
        MONEY,
        COOPERATION,
        PURPOSE,
        COMMITMENTS,
        OTHER
    }

    public static TermLine of(Section section, String label, Source source, Object words) {
        return new TermLine(section, label, words.toString(), source);
    }
}
