package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.kernel.Money;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Puts together what several sentences and tables tell of the volunteers' hours: number, rate and value. */
final class CompletedHours {

    private final Clauses clauses;

    CompletedHours(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The hours with the rate that stands in another sentence or in a table; and hours that only a table tells. */
    List<Contribution> in(List<Contribution> found) {
        List<Contribution> all = new ArrayList<>();
        boolean told = false;
        for (Contribution contribution : found) {
            if (contribution instanceof VolunteerHours hours) {
                told |= hours.hours() != null;
                Money rate = hours.rate() == null ? rateElsewhere(hours) : hours.rate();
                all.add(new VolunteerHours(
                        hours.source(),
                        hours.party(),
                        hours.hours(),
                        rate,
                        hours.value(),
                        hours.per(),
                        hours.volunteers()));
            } else {
                all.add(contribution);
            }
        }
        if (!told) {
            all.addAll(new HoursInTables(clauses).all());
        }
        return joined(all);
    }

    /** Hours told in one sentence and their value in another are one contribution. */
    private static List<Contribution> joined(List<Contribution> all) {
        VolunteerHours counted = null;
        VolunteerHours valued = null;
        for (Contribution contribution : all) {
            if (contribution instanceof VolunteerHours hours) {
                counted = hours.hours() != null && hours.value() == null && counted == null ? hours : counted;
                valued = hours.hours() == null && hours.value() != null && valued == null ? hours : valued;
            }
        }
        if (counted == null || valued == null) {
            return all;
        }
        List<Contribution> joined = new ArrayList<>(all);
        joined.remove(counted);
        joined.remove(valued);
        Money rate = counted.rate() == null ? valued.rate() : counted.rate();
        joined.add(new VolunteerHours(
                valued.source(),
                valued.party(),
                counted.hours(),
                rate,
                valued.value(),
                valued.per(),
                counted.volunteers()));
        return joined;
    }

    private @Nullable Money rateElsewhere(VolunteerHours hours) {
        for (Sentence sentence : clauses.sentencesWith(Cue.HOURS)) {
            boolean volunteers = sentence.has(Cue.VOLUNTEER)
                    || sentence.block().cite().encloses(hours.source().citation());
            Money rate = volunteers && sentence.topic() != Topic.BACKGROUND ? SpokenHours.rate(sentence.lower()) : null;
            if (rate != null) {
                return rate;
            }
        }
        return new HoursInTables(clauses).rate();
    }
}
