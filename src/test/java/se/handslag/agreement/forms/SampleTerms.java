package se.handslag.agreement.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.AgreementReader;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;

/** All that the sample agreements say, read once. */
final class SampleTerms {

    static final List<Term> ALL = read();

    private SampleTerms() {}

    /** What a person sends who changes nothing. */
    static Map<String, String> answers(TermForm form) {
        var answers = new HashMap<String, String>();
        form.fields().forEach(field -> answers.put(field.name(), field.value()));
        return answers;
    }

    /** Every kind of term that there is. */
    static Set<Class<?>> everyKind() {
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

    private static List<Term> read() {
        var terms = new ArrayList<Term>();
        try (var files = Files.walk(Path.of("src/test/resources/agreements"))) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("source."))
                    .sorted()
                    .toList()) {
                switch (new Documents()
                        .open(Files.readAllBytes(file), file.getFileName().toString())) {
                    case DocumentText text ->
                        terms.addAll(new AgreementReader().read(text).terms().terms());
                    case Object refusal -> throw new IllegalStateException(file + ": " + refusal);
                }
            }
            return terms;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
