package se.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.AgreementReader;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;

class TermsJsonTest {

    private static final Path SAMPLES = Path.of("src/test/resources/agreements");

    @Test
    void theTermsOfEveryAgreementComeBackAsTheyWere() throws Exception {
        var kinds = new HashSet<Class<?>>();
        try (var files = Files.walk(SAMPLES)) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("source."))
                    .toList()) {
                var terms = termsOf(file);
                terms.terms().forEach(term -> kinds.add(term.getClass()));

                assertThat(TermsJson.read(TermsJson.write(terms)))
                        .as(file.toString())
                        .isEqualTo(terms);
            }
        }
        // Otherwise the samples would prove less than it seems.
        assertThat(kinds).containsAll(everyKind());
    }

    @Test
    void whatIsNotKnownIsRefusedRatherThanForgotten() {
        assertThatThrownBy(
                        () -> TermsJson.read("{\"kind\":\"OTHER\",\"language\":\"SWEDISH\",\"terms\":[],\"more\":1}"))
                .hasMessageContaining("more");
    }

    private static AgreementTerms termsOf(Path file) throws Exception {
        return switch (new Documents()
                .open(Files.readAllBytes(file), file.getFileName().toString())) {
            case DocumentText text -> new AgreementReader().read(text).terms();
            case Object refusal -> throw new IllegalStateException(file + ": " + refusal);
        };
    }

    private static Set<Class<?>> everyKind() {
        var kinds = new HashSet<Class<?>>();
        var waiting = new ArrayDeque<Class<?>>(Set.of(Term.class));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (next.isSealed()) {
                waiting.addAll(Set.of(next.getPermittedSubclasses()));
            } else {
                kinds.add(next);
            }
        }
        return kinds;
    }
}
