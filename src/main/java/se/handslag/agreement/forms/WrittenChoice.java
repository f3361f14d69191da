package se.handslag.agreement.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One of several, by its code: the constant's name in lower camel case, "halfYear". */
record WrittenChoice<E extends Enum<E>>(List<E> all) implements Written<E> {

    static final Written<Boolean> YES_NO = new YesNo(FieldKind.YES_NO);

    /** Yes, no, or nothing said. */
    static final Written<Boolean> YES_NO_OR_NOTHING = new YesNo(FieldKind.CHOICE);

    static <E extends Enum<E>> WrittenChoice<E> of(Class<E> choices) {
        return new WrittenChoice<>(Arrays.asList(choices.getEnumConstants()));
    }

    @Override
    public FieldKind kind() {
        return FieldKind.CHOICE;
    }

    @Override
    public List<String> choices() {
        return all.stream().map(this::write).toList();
    }

    @Override
    public String write(E value) {
        StringBuilder code = new StringBuilder();
        for (String word : value.name().split("_", -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            code.append(code.isEmpty() ? small : Character.toUpperCase(small.charAt(0)) + small.substring(1));
        }
        return code.toString();
    }

    @Override
    public Read<E> read(String answer) {
        for (E each : all) {
            if (write(each).equals(answer)) {
                return new Said<>(each);
            }
        }
        return Written.refused("agreement.form.problem.choice");
    }

    private record YesNo(FieldKind kind) implements Written<Boolean> {

        private static final String YES = "yes";
        private static final String NO = "no";

        @Override
        public List<String> choices() {
            return List.of(YES, NO);
        }

        @Override
        public String write(Boolean value) {
            return value ? YES : NO;
        }

        @Override
        public Read<Boolean> read(String answer) {
            String small = answer.toLowerCase(Locale.ROOT);
            if (Set.of(YES, "true", "on", "ja").contains(small)) {
                return new Said<>(true);
            }
            return Set.of(NO, "false", "off", "nej").contains(small)
                    ? new Said<>(false)
                    : Written.refused("agreement.form.problem.choice");
        }
    }
}
