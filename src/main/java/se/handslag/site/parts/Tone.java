package se.handslag.site.parts;

import se.handslag.agreement.terms.FindingKind.Grade;

/**
 * How the face shows a finding's grade, always beside the word for it.
 *
 * @param colour the face's name of the colour
 * @param icon the kit's name of the sign
 */
public record Tone(String colour, String icon) {

    /** The tone of the grade. */
    public static Tone of(Grade grade) {
        return switch (grade) {
            case ERROR -> new Tone("danger", "error");
            case WARNING -> new Tone("warning", "warning");
            case NOTE -> new Tone("info", "note");
        };
    }
}
