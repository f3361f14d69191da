package se.handslag.agreement;

import org.springframework.util.ConcurrentLruCache;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.Term;
import se.handslag.platform.KeptJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * Terms as they are kept: JSON that is read back to equal terms, whatever they are. It is the program's own form, told to nobody
 * else; what is published is {@code reading.schema.json}. Each term tells its kind by its name in the vocabulary, so that a new
 * kind needs nothing here, and a renamed one needs a migration.
 */
public final class TermsJson {

    private static final JsonMapper MAPPER = KeptJson.of(Term.class, PayDay.class, MoneyTerm.Payment.Occasion.class)
            .build();

    /** Longer ones are rare, and a hundred of them would fill the memory. */
    private static final int LONGEST_REMEMBERED = 64 * 1024;

    /** What was read lately: an agreement that somebody works with is looked at again and again, and the same words are the same terms. */
    private static final ConcurrentLruCache<String, AgreementTerms> LATELY =
            new ConcurrentLruCache<>(100, TermsJson::readAnew);

    private TermsJson() {}

    /** The terms, written. */
    public static String write(AgreementTerms terms) {
        return MAPPER.writeValueAsString(terms);
    }

    /**
     * Terms equal to those that were written.
     *
     * @throws tools.jackson.core.JacksonException when it is not what {@link #write} wrote
     */
    public static AgreementTerms read(String json) {
        return json.length() > LONGEST_REMEMBERED ? readAnew(json) : LATELY.get(json);
    }

    private static AgreementTerms readAnew(String json) {
        return MAPPER.readValue(json, AgreementTerms.class);
    }

    /** One term, written. */
    public static String write(Term term) {
        return MAPPER.writerFor(Term.class).writeValueAsString(term);
    }

    /**
     * A term equal to the one that was written.
     *
     * @throws tools.jackson.core.JacksonException when it is not what {@link #write(Term)} wrote
     */
    public static Term readTerm(String json) {
        return MAPPER.readValue(json, Term.class);
    }
}
