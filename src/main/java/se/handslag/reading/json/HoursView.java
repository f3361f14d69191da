package se.handslag.reading.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.kernel.Money;

/** The volunteers' hours of all parties as one: told together, or each party's added up. */
final class HoursView {

    private final List<VolunteerHours> counted;

    HoursView(AgreementTerms terms) {
        this.counted = terms.all(VolunteerHours.class).stream()
                .filter(gift -> gift.hours() != null)
                .toList();
    }

    /** How many they are; null where no number is told. */
    @Nullable
    BigDecimal hours() {
        BigDecimal most = null;
        BigDecimal sum = BigDecimal.ZERO;
        Set<@Nullable String> parties = new HashSet<>();
        for (VolunteerHours gift : counted) {
            BigDecimal hours = gift.hours();
            if (hours != null) {
                sum = sum.add(hours);
                most = most == null || hours.compareTo(most) > 0 ? hours : most;
                parties.add(gift.party());
            }
        }
        if (most == null || counted.size() == 1) {
            return most;
        }
        boolean toldTogether = sum.subtract(most).compareTo(most) == 0;
        boolean ofEach = parties.size() == counted.size() && !parties.contains(null);
        return toldTogether || !ofEach
                ? (toldTogether ? most : counted.getFirst().hours())
                : sum;
    }

    /** What an hour is worth, where all say the same or only one says it; the first's else. */
    @Nullable
    Money rate() {
        for (VolunteerHours gift : counted) {
            if (gift.rate() != null) {
                return gift.rate();
            }
        }
        return null;
    }
}
