package se.handslag.reading.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.PartyTerm.OpenSignature;
import se.handslag.agreement.terms.PartyTerm.Signatory;
import se.handslag.agreement.terms.PartyTerm.SigningDate;

/** What is signed and what is not: a false alarm costs as much trust as a missed one. */
class SigningTest {

    @Test
    void a_ruled_line_above_a_printed_name_is_for_the_hand() {
        String text = signed("Alskog den 3 maj 2021\n\n______________\t\t______________\nKarin Lindh\t\tOlle Ek\n");

        assertThat(open(text)).isEmpty();
        assertThat(dates(text))
                .singleElement()
                .satisfies(date -> assertThat(date.date()).isNotNull());
    }

    @Test
    void dotted_lines_without_words_say_nothing_of_a_date() {
        String text = signed("....................\t\t....................\nKarin Lindh\t\tOlle Ek\n");

        assertThat(open(text)).isEmpty();
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void a_label_with_a_name_below_it_is_not_open() {
        String text = signed(
                "Alskog 2021-05-03\n\nFör Alskogs kommun\n\nUnderskrift: __________\n\nNamnförtydligande: __________\nKarin Lindh\n");

        assertThat(open(text)).isEmpty();
    }

    @Test
    void a_dotted_date_line_beside_a_complete_date_is_no_gap() {
        String text = signed("Alskog 2021-05-03\n\nFör Alskogs kommun\n\nKarin Lindh\n\nDatum: __________\n");

        assertThat(dates(text)).allSatisfy(date -> assertThat(date.date()).isNotNull());
    }

    @Test
    void the_day_an_attachment_was_written_is_no_day_of_signing() {
        String text = signed("Alskog 2021-05-03\n\nFör Alskogs kommun\n\nKarin Lindh\n\nBilaga 1 Malplan 2021-04-01\n");

        assertThat(dates(text)).extracting(SigningDate::words).containsExactly("2021-05-03");
    }

    @Test
    void a_day_left_open_is_told_once_for_each_column() {
        String text = signed(
                "Alskog 20XX-XX-XX\t\tAlskog 20XX-XX-XX\n\nFör Alskogs kommun\t\tFör Kvarnföreningen\n\nKarin Lindh\t\tOlle Ek\n");

        assertThat(dates(text))
                .hasSize(2)
                .allSatisfy(date -> assertThat(date.date()).isNull());
    }

    @Test
    void two_who_sign_for_the_same_party_both_do() {
        String text = signed("För Kvarnföreningen\n\nOlle Ek\nOrdförande\n\nAnna Al\nKassör\n");

        assertThat(signers(text))
                .extracting(Signatory::name, Signatory::title, Signatory::party)
                .containsExactly(
                        tuple("Olle Ek", "Ordförande", "Kvarnföreningen"),
                        tuple("Anna Al", "Kassör", "Kvarnföreningen"));
    }

    @Test
    void a_party_named_after_the_title_is_the_signers_own() {
        String text = signed(
                "ALSKOGS KOMMUN\n\n2021-05-\n\nKarin Lindh\nKommunchef\n\nOlle Ek\nOrdförande Kvarnföreningen\n");

        assertThat(signers(text))
                .extracting(Signatory::name, Signatory::party)
                .containsExactly(tuple("Karin Lindh", "Alskogs kommun"), tuple("Olle Ek", "Kvarnföreningen"));
    }

    @Test
    void the_days_of_the_term_are_no_days_of_signing() {
        String text = Agreements.ABOVE
                + "Löptid\n\n2021-01-01 – 2021-12-31\n\nÄndringar görs skriftligen av parterna gemensamt.\n";

        assertThat(dates(text)).isEmpty();
    }

    private static String signed(String signatures) {
        return Agreements.ABOVE + "Underskrifter\n\n" + signatures;
    }

    private static List<SigningDate> dates(String text) {
        return new SigningDateReader().read(WrittenClauses.of(text));
    }

    private static List<OpenSignature> open(String text) {
        return new OpenSignatureReader().read(WrittenClauses.of(text));
    }

    private static List<Signatory> signers(String text) {
        return new SignatoryReader().read(WrittenClauses.of(text));
    }
}
