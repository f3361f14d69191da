package se.handslag.agreement.terms.rules;

import java.util.List;
import se.handslag.kernel.Message;

/** Words of a document, quoted as the language of the message does. */
final class Quoted {

    private Quoted() {}

    /** At least one word or phrase, with commas between. */
    static Message list(List<String> words) {
        Message list = Message.of("quoted.one", words.getFirst().strip());
        for (String word : words.subList(1, words.size())) {
            list = Message.of("quoted.and", list, Message.of("quoted.one", word.strip()));
        }
        return list;
    }
}
