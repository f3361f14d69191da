package se.handslag.agreement.terms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentTerm.Dated;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm.SigningDate;
import se.handslag.agreement.terms.ReferenceTerm.Law;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;

/**
 * A law that the text leans on is still in force. The laws and their successors are dated data in
 * {@code replaced-laws.properties}. A law named without its number is taken for the one in force when the text was
 * written; where the successor has the same name, an undated text is not judged.
 */
final class ReplacedLaw implements Rule {

    @Override
    public FindingKind kind() {
        return FindingKind.REPLACED_LAW;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        LocalDate written = dayOf(terms);
        Map<Replacement, List<Law>> cited = new LinkedHashMap<>();
        for (Law law : terms.all(Law.class)) {
            Replacement.all().stream()
                    .filter(replacement -> isMeant(replacement, law, written))
                    .findFirst()
                    .ifPresent(replacement -> cited.computeIfAbsent(replacement, any -> new ArrayList<>())
                            .add(law));
        }
        List<Finding> findings = new ArrayList<>();
        cited.forEach((replacement, laws) -> findings.add(finding(replacement, laws, written)));
        return findings;
    }

    private static boolean isMeant(Replacement replacement, Law law, @Nullable LocalDate written) {
        String number = law.number();
        String name = law.name();
        if (number != null) {
            return number.strip().equals(replacement.number());
        }
        boolean wasInForce = written != null && written.isBefore(replacement.from());
        return name != null
                && replacement.isNamed(name)
                && (wasInForce || !replacement.isNamed(replacement.successorName()));
    }

    /** The day of the text: signed, dated, or else the first day of its term; null where it has none. */
    private static @Nullable LocalDate dayOf(AgreementTerms terms) {
        Stream<LocalDate> signed =
                terms.all(SigningDate.class).stream().map(SigningDate::date).filter(Objects::nonNull);
        Stream<LocalDate> dated = terms.all(Dated.class).stream().map(Dated::date);
        Stream<LocalDate> begun = Running.of(terms).map(Running::first).stream();
        Optional<LocalDate> day =
                Stream.of(signed, dated, begun).flatMap(days -> days).findFirst();
        return day.isPresent() ? day.get() : null;
    }

    private Finding finding(Replacement replacement, List<Law> laws, @Nullable LocalDate written) {
        boolean since = written != null && written.isBefore(replacement.from());
        Message detail = Message.of(
                since ? "finding.replacedLaw.since" : "finding.replacedLaw.already",
                replacement.name() + " (" + replacement.number() + ")",
                replacement.from(),
                replacement.successorName() + " (" + replacement.successorNumber() + ")");
        List<Citation> places =
                laws.stream().map(law -> law.source().citation()).toList();
        return new Finding(
                kind(),
                replacement.read() ? detail : Message.of("finding.replacedLaw.toCheck", detail),
                places,
                since || laws.size() > 1 ? null : newNumber(replacement, places.getFirst()));
    }

    /** The successor's number, where it has the same name and no chapter or section has to be found anew. */
    private static @Nullable Proposal newNumber(Replacement replacement, Citation clause) {
        boolean sameName = replacement.isNamed(replacement.successorName());
        if (!sameName || Lexicon.says("law.section", clause.words())) {
            return null;
        }
        Pattern number = Pattern.compile(Pattern.quote(replacement.number()));
        Optional<Proposal> proposal = Wording.inPlaceOf(number, clause, replacement.successorNumber());
        return proposal.isPresent() ? proposal.get() : null;
    }
}
