package se.handslag.agreement.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/**
 * One form on its way through a person's hands. Asking for a part of the term does three things at once: it notes the field with
 * what the term says, reads the answer, and notes what is wrong with it. What is left as it stood is the term's own value,
 * whatever it is: nobody is made to mend what the document says in order to correct something else.
 *
 * <p>Where an answer is wrong, a value that means nothing stands in for it, and the term that it is put into is thrown away.
 */
final class Sheet<T extends Term> {

    private final Source source;
    private final @Nullable T before;
    private final @Nullable Map<String, String> answers;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Message> problems = new LinkedHashMap<>();

    private Sheet(Source source, @Nullable T before, @Nullable Map<String, String> answers) {
        this.source = source;
        this.before = before;
        this.answers = answers;
    }

    /** A sheet that is only looked at. */
    static <T extends Term> Sheet<T> shown(@Nullable T term) {
        return new Sheet<>(term == null ? TypedSource.of("", 0, "") : term.source(), term, null);
    }

    /** A sheet that is handed in; before is what is corrected, null where it is typed in anew. */
    static <T extends Term> Sheet<T> answered(Map<String, String> answers, Source source, @Nullable T before) {
        return new Sheet<>(source, before, answers);
    }

    Source source() {
        return source;
    }

    List<Field> fields() {
        return List.copyOf(fields.values());
    }

    Map<String, Message> problems() {
        return problems;
    }

    /** What is not asked, as the term had it; the other where there was no term, or where it does not say. */
    <V> V kept(Part<T, V> part, V other) {
        V value = now(part);
        return value == null ? other : value;
    }

    /** What the term said before; null where there was no term, or where it does not say. */
    <V> @Nullable V now(Part<T, V> part) {
        return before == null ? null : part.of(before);
    }

    /** Whether the field is answered in another way than it stood. */
    boolean isTouched(String name) {
        Field field = fields.get(name);
        return answers != null
                && (before == null || field == null || !isSame(field, answer(name), WrittenText.clean(field.value())));
    }

    /** Boxes for the months come in the order of the year, whatever the order of the text. */
    private static boolean isSame(Field field, String answer, String shown) {
        return answer.equals(shown)
                || (field.kind() == FieldKind.MONTHS
                        && WrittenDay.MONTHS.read(answer) instanceof Written.Said<List<Integer>> some
                        && WrittenDay.MONTHS.read(shown) instanceof Written.Said<List<Integer>> others
                        && Set.copyOf(some.value()).equals(Set.copyOf(others.value())));
    }

    /** Whether one of the fields is. */
    boolean isAnyTouched(String... names) {
        return List.of(names).stream().anyMatch(this::isTouched);
    }

    /** The names that answers are given for. */
    Collection<String> answered() {
        return answers == null ? List.of() : answers.keySet();
    }

    /** What must be said. A term that does not say it may go on not saying it. */
    <V> V required(String name, Written<V> written, V standIn, Part<T, V> part) {
        V value = ask(name, written, true, part);
        return value == null ? standIn : value;
    }

    /** What may be left unsaid. */
    <V> @Nullable V optional(String name, Written<V> written, Part<T, V> part) {
        return ask(name, written, false, part);
    }

    /** The same, with its own place: that which it had while it is the same, else that of the whole term. */
    <V> @Nullable Cited<V> cited(String name, Written<V> written, boolean required, Part<T, Cited<V>> part) {
        Cited<V> old = now(part);
        V value = ask(name, written, required, term -> {
            Cited<V> cited = part.of(term);
            return cited == null ? null : cited.value();
        });
        if (value == null) {
            return null;
        }
        return old != null && old.value().equals(value) ? old : new Cited<>(value, source.citation());
    }

    String line(String name, Part<T, String> part) {
        return required(name, WrittenText.LINE, "", part);
    }

    @Nullable
    String lineIfAny(String name, Part<T, String> part) {
        return optional(name, WrittenText.LINE, part);
    }

    String passage(String name, Part<T, String> part) {
        return required(name, WrittenText.PASSAGE, "", part);
    }

    List<String> list(String name, Part<T, List<String>> part) {
        List<String> value = optional(name, WrittenText.LIST, part);
        return value == null ? List.of() : value;
    }

    /** An amount in kronor, or in the currency that the term has it in. */
    Money money(String name, Part<T, Money> part) {
        return required(name, moneyLike(part), Money.kronor(0), part);
    }

    @Nullable
    Money moneyIfAny(String name, Part<T, Money> part) {
        return optional(name, moneyLike(part), part);
    }

    @Nullable
    Integer whole(String name, int least, int most, Part<T, Integer> part) {
        return optional(name, WrittenNumber.whole(least, most), part);
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices, Part<T, E> part) {
        return required(name, WrittenChoice.of(choices), choices.getEnumConstants()[0], part);
    }

    <E extends Enum<E>> @Nullable E choiceIfAny(String name, Class<E> choices, Part<T, E> part) {
        return optional(name, WrittenChoice.of(choices), part);
    }

    boolean yes(String name, Part<T, Boolean> part) {
        return Boolean.TRUE.equals(optional(name, WrittenChoice.YES_NO, part));
    }

    /** Notes what is to be done about a field; the first that is noted stands. */
    void wrong(String name, Message problem) {
        if (answers != null) {
            problems.putIfAbsent(name, problem);
        }
    }

    /** Notes that a field must be filled in. */
    void missing(String name) {
        wrong(name, Message.of("agreement.form.problem.required", Field.labelOf(name)));
    }

    /** Notes that one of the two must be filled in, where neither is and somebody has been at them. */
    void needsEither(String one, String other) {
        if (isAnyTouched(one, other) && answer(one).isEmpty() && answer(other).isEmpty()) {
            wrong(one, Message.of("agreement.form.problem.either", Field.labelOf(one), Field.labelOf(other)));
        }
    }

    /** Notes where the second number or day comes before the first, unless that is how it stood. */
    <V extends Comparable<? super V>> void inOrder(
            String first, @Nullable V from, String last, @Nullable V to, String problem) {
        if (from != null && to != null && isAnyTouched(first, last) && to.compareTo(from) < 0) {
            wrong(last, Message.of(problem, from.toString()));
        }
    }

    private Written<Money> moneyLike(Part<T, Money> part) {
        Money money = now(part);
        return WrittenNumber.money(money == null ? Currency.SEK : money.currency(), false);
    }

    <V> @Nullable V ask(String name, Written<V> written, boolean required, Part<T, V> part) {
        V now = now(part);
        boolean must = required && (before == null || now != null);
        String shown = now == null ? "" : written.write(now);
        fields.put(name, new Field(name, written.kind(), shown, must, written.choices()));
        if (answers == null || !isTouched(name)) {
            return now;
        }
        String answer = answer(name);
        if (answer.isEmpty()) {
            if (must) {
                missing(name);
            }
            return null;
        }
        return switch (written.read(answer)) {
            case Written.Said<V> said -> said.value();
            case Written.Refused<V> refused -> {
                wrong(name, refused.problem());
                yield null;
            }
        };
    }

    private String answer(String name) {
        String answer = answers == null ? null : answers.get(name);
        return answer == null ? "" : WrittenText.clean(answer);
    }
}
