package se.handslag.site.cli;

/** How words stand out on a terminal that has colours; each is also told by the words themselves. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The words in this style. */
    String on(String words) {
        return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
