package se.handslag.reading;

import java.util.List;

/** Words that, said over and over again, have brought readers of texts to their knees. */
final class HostileTexts {

    static final List<String> REPEATED = List.of(
            "a",
            "A ",
            "1 ",
            "1. ",
            "1.1",
            "( ",
            "(a",
            "\t",
            "1\t",
            "x\t1\n",
            "Summa\t1\n",
            "a\n",
            "- ",
            "- a\n",
            "§ 1\n",
            "____ ",
            "...... ",
            ": ",
            "\"",
            "och ",
            "1 och ",
            "a, ",
            "12 kr ",
            "Kommunen 1 kr\n",
            "och 1 kr per år samt 2 kr ",
            "5 % ",
            "den 1 ",
            "2024-01-01 ",
            "senast ",
            "inom ",
            "målgruppen 12 till ",
            "parterna ska ",
            "Anna Ek ",
            "Anna Ek, ",
            "För ",
            "Ort och datum ",
            "styrgruppen består av Anna Ek ",
            "Mellan Alskogs kommun och ",
            "1 x 1 = ",
            "org.nr 212000-0000 ",
            "2 volontärer à 3 timmar ");

    private HostileTexts() {}

    /** The words over and over again, to about so many letters; a word at the end, so that it is never blank. */
    static String of(String words, int letters) {
        return words.repeat(Math.max(1, letters / words.length())) + "slut";
    }
}
