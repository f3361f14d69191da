package se.handslag.site.operator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the command line asks for. */
sealed interface Wish {

    /** The data folder that is named; empty where none is. */
    String data();

    /** All that is kept, into a new file. */
    record Backup(String file, String data) implements Wish {}

    /** All that a file holds, in place of what is kept. */
    record Restore(String file, boolean replace, String data) implements Wish {}

    /** All that is kept, to the server at an address, or to the program's own. */
    record Move(String to, boolean replace, String data) implements Wish {

        private static final String HOME = "embedded";

        /** Whether it is to the program's own. */
        boolean home() {
            return to.equals(HOME);
        }
    }

    /** The trail, checked. */
    record Verify(String data) implements Wish {}

    /** It asks for nothing that there is. */
    final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;
        private final String what;

        NotUnderstood(String key, String what) {
            super(key + ": " + what);
            this.key = key;
            this.what = what;
        }

        /** The text that tells why. */
        String key() {
            return key;
        }

        /** The word it is about. */
        String what() {
            return what;
        }
    }

    /**
     * Understands the words of the command line, the command first.
     *
     * @throws NotUnderstood when they say nothing that there is, or lack something
     */
    static Wish of(List<String> arguments) throws NotUnderstood {
        Deque<String> words = new ArrayDeque<>();
        for (String word : arguments) {
            int equals = word.indexOf('=');
            if (word.startsWith("--") && equals > 0) {
                words.add(word.substring(0, equals));
                words.add(word.substring(equals + 1));
            } else {
                words.add(word);
            }
        }
        String command = words.isEmpty() ? "" : words.remove();
        String data = "";
        String to = "";
        String plain = "";
        boolean replace = false;
        while (!words.isEmpty()) {
            String word = words.remove();
            if (word.equals("--data")) {
                data = value(word, words);
            } else if (word.equals("--to") && command.equals("move")) {
                to = value(word, words);
            } else if (word.equals("--replace") && (command.equals("move") || command.equals("restore"))) {
                replace = true;
            } else if (word.startsWith("-") || !plain.isEmpty() || command.equals("move")) {
                throw new NotUnderstood("operator.usage.unknown", word);
            } else {
                plain = word;
            }
        }
        return switch (command) {
            case "backup" -> new Backup(file(plain), data);
            case "restore" -> new Restore(file(plain), replace, data);
            case "move" -> new Move(address(to), replace, data);
            case "audit" -> {
                if (!plain.equals("verify")) {
                    throw new NotUnderstood("operator.usage.unknown", plain);
                }
                yield new Verify(data);
            }
            default -> throw new NotUnderstood("operator.usage.unknown", command);
        };
    }

    private static String value(String option, Deque<String> words) throws NotUnderstood {
        if (words.isEmpty() || words.peek().startsWith("-")) {
            throw new NotUnderstood("operator.usage.value", option);
        }
        return words.remove();
    }

    private static String file(String plain) throws NotUnderstood {
        if (plain.isEmpty()) {
            throw new NotUnderstood("operator.usage.file", "");
        }
        return plain;
    }

    private static String address(String to) throws NotUnderstood {
        if (!to.equals(Move.HOME) && !to.startsWith("jdbc:postgresql:")) {
            throw new NotUnderstood("operator.usage.to", to);
        }
        return to;
    }
}
