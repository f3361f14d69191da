package se.handslag.site.help;

import java.util.List;

/**
 * A finding in an agreement of our own: the words that stand there, and what the program says of them.
 *
 * @param remark the finding's words, with the sum written out
 * @param proposal the better words that the program proposes, with those they replace; empty where it proposes none
 */
record WorkedExample(List<Quotation> quotations, String remark, String proposal) {

    WorkedExample {
        quotations = List.copyOf(quotations);
    }
}
