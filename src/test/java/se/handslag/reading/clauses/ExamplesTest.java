package se.handslag.reading.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.Term;

/** Every reader reads what it says that it reads. */
class ExamplesTest {

    /** A reader and one of its examples. */
    record Claim(ClauseReader reader, Example example) {
        @Override
        public String toString() {
            return reader.getClass().getSimpleName() + ": " + example.text();
        }
    }

    static Stream<Claim> claims() {
        return AllReaders.inOrder().stream()
                .flatMap(reader -> reader.examples().stream().map(example -> new Claim(reader, example)));
    }

    /** Examples of one short sentence, which is taken for a heading. One that is read must leave the list. */
    private static final Set<String> NOT_YET = Set.of("Decisions require a simple majority.");

    @ParameterizedTest
    @MethodSource("claims")
    void a_reader_reads_its_own_examples(Claim claim) {
        List<? extends Term> read =
                claim.reader().read(WrittenClauses.of(claim.example().text()));

        List<Term> asSaid = new ArrayList<>();
        for (Term term : read) {
            if (claim.example().gives().isInstance(term)
                    && term.toString().contains(claim.example().says())) {
                asSaid.add(term);
            }
        }
        assertThat(asSaid.isEmpty())
                .as(
                        "%s with %s in%n%n%s%n%nRead was %s",
                        claim.example().gives().getSimpleName(),
                        claim.example().says(),
                        claim.example().text(),
                        read)
                .isEqualTo(NOT_YET.contains(claim.example().text()));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void what_is_cited_stands_in_the_text(Claim claim) {
        String text = claim.example().text();

        for (Term term : claim.reader().read(WrittenClauses.of(text))) {
            var place = term.source().citation();
            assertThat(text.substring(place.start(), place.end())).isEqualTo(place.words());
        }
    }
}
