package se.handslag.agreement.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;

/**
 * A kind of term that has a form.
 *
 * @param kind its code
 * @param type its name in the vocabulary
 * @param maker asks for each of its parts in turn, and puts the answers together
 */
record Shape<T extends Term>(String kind, Class<T> type, Maker<T> maker) {

    /** What puts a term together from a sheet. */
    @FunctionalInterface
    interface Maker<T extends Term> {

        T make(Sheet<T> sheet);
    }

    /** The form, filled with what the term says; empty where there is none. */
    TermForm form(@Nullable Term term) {
        Sheet<T> sheet = Sheet.shown(mine(term));
        maker.make(sheet);
        return new TermForm(kind, sheet.fields());
    }

    Filled fill(Map<String, String> answers, Source source, @Nullable Term before) {
        Sheet<T> sheet = Sheet.answered(answers, source, mine(before));
        T term = maker.make(sheet);
        return sheet.problems().isEmpty() ? new Filled.Value(term) : new Filled.Wrong(sheet.problems());
    }

    private @Nullable T mine(@Nullable Term term) {
        return type.isInstance(term) ? type.cast(term) : null;
    }
}
