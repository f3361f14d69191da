package se.handslag.reading.json;

/**
 * The name of a constant in exchanged data: HALF_YEAR is "halfYear". Renaming a constant of the vocabulary therefore
 * changes what we send; the test of the JSON's shape guards the names.
 */
public final class Code {

    private Code() {}

    /** The constant's name in exchanged data. */
    public static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder code = new StringBuilder(name.length());
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter == '_') {
                capital = true;
            } else {
                code.append(capital ? letter : Character.toLowerCase(letter));
                capital = false;
            }
        }
        return code.toString();
    }
}
