package se.handslag.site.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;
import se.handslag.kernel.Texts;

/** Dates, sums, rhythms and pages as one says them. */
public final class Speech {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Texts texts;

    public Speech(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    public String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public Phrase phrase() {
        return new Phrase(texts);
    }

    /** How firmly or exactly something is said; empty where it is said as a rule is. */
    public String firmness(Source source) {
        List<String> said = new ArrayList<>();
        if (source.strength() != Source.Strength.SHALL) {
            said.add(say("tell.strength." + source.strength().name()));
        }
        if (source.precision() == Source.Precision.ABOUT) {
            said.add(say("tell.about"));
        }
        return String.join(", ", said);
    }

    /** "november 2018". */
    public String month(YearMonth month) {
        return say("tell.monthOf", say("month." + month.getMonthValue()), String.valueOf(month.getYear()));
    }

    /** "30 november 2018". */
    public String date(LocalDate day) {
        return texts.day(day);
    }

    /** "30 november 2018 (fredag)". */
    public String dateAndWeekday(LocalDate day) {
        return date(day) + " (" + texts.get("tell.weekday." + day.getDayOfWeek().getValue()) + ")";
    }

    /** "30 november 2018 (fredag), överenskommelsen upphör". */
    public String onDay(LocalDate day, String what) {
        return dateAndWeekday(day) + ", " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    }

    /** "30 nov 2018", always with the day in two places. */
    public String shortDate(LocalDate day) {
        String number = day.getDayOfMonth() < 10 ? " " + day.getDayOfMonth() : "" + day.getDayOfMonth();
        return number + " " + texts.get("tell.mon." + day.getMonthValue()) + " " + day.getYear();
    }

    /** "fre". */
    public String shortWeekday(LocalDate day) {
        return texts.get("tell.wd." + day.getDayOfWeek().getValue());
    }

    /** "1 januari 2018 – 31 december 2018". */
    public String period(DatePeriod period) {
        return date(period.first()) + " – "
                + period.last().map(this::date).orElseGet(() -> texts.get("tell.untilFurtherNotice"));
    }

    /** "3 år", "18 månader", "drygt 15 månader"; null where the end is open. */
    @Nullable
    public String length(DatePeriod period) {
        LocalDate last = period.last().orElse(null);
        if (last == null) {
            return null;
        }
        int months = (int) ChronoUnit.MONTHS.between(period.first(), last.plusDays(1));
        if (months == 0) {
            return texts.get("tell.days", ChronoUnit.DAYS.between(period.first(), last) + 1);
        }
        boolean exact = period.first().plusMonths(months).minusDays(1).equals(last);
        return exact ? months(months) : texts.get("tell.somewhatMore", months(months));
    }

    /** "3 år", "18 månader". */
    public String months(int months) {
        if (months >= MONTHS_OF_A_YEAR && months % MONTHS_OF_A_YEAR == 0) {
            return counted("tell.years.", months / MONTHS_OF_A_YEAR);
        }
        return counted("tell.months.", months);
    }

    /** The text for one, or that for several: the prefix of their keys ends with a full stop. */
    public String counted(String prefix, int count) {
        return count == 1 ? texts.get(prefix + "one") : texts.get(prefix + "many", count);
    }

    /** "933 000 kr per år"; the period is left out where it is not said. */
    public String money(Money money, Contribution.@Nullable Per per) {
        String sum = texts.sum(money);
        return per == null ? sum : sum + " " + texts.get("tell.per." + per.name());
    }

    /** "1 760", "2,5". */
    public String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.length() > 15 ? whole : texts.get("tell.number", Long.valueOf(whole));
        return point < 0 ? grouped : grouped + texts.get("tell.decimalSign") + plain.substring(point + 1);
    }

    /** "minst 3 gånger per år", "varje kvartal", "senast 31 maj 2019". */
    public String cadence(Cadence cadence) {
        String rhythm = cadence.inYear().isEmpty()
                ? rhythm(cadence)
                : rhythm(cadence) + " (" + timesOfYear(cadence.inYear()) + ")";
        String firm = cadence.atLeast() ? texts.get("tell.atLeast", rhythm) : rhythm;
        return cadence.onDemand() ? texts.get("tell.onDemandToo", firm) : firm;
    }

    /** How often what the term promises is done; empty where it is not about that. */
    public String rhythm(Term term) {
        return switch (term) {
            case MoneyTerm.Payment payment ->
                say("tell.schedule." + payment.schedule().name());
            case CooperationTerm.SteeringMeeting meeting -> cadence(meeting.cadence());
            case CooperationTerm.Talk talk -> cadence(talk.cadence());
            case CooperationTerm.FollowUp followUp -> cadence(followUp.cadence());
            case CooperationTerm.Report report -> cadence(report.cadence());
            case CooperationTerm.Evaluation evaluation -> cadence(evaluation.cadence());
            default -> "";
        };
    }

    /** "15 januari, 15 juli", "november". */
    public String timesOfYear(List<TimeOfYear> times) {
        StringJoiner words = new StringJoiner(", ");
        for (TimeOfYear time : times) {
            String month = texts.get("month." + time.month());
            words.add(time.day() == null ? month : time.day() + " " + month);
        }
        return words.toString();
    }

    private String rhythm(Cadence cadence) {
        Cadence.Every every = cadence.every();
        LocalDate by = cadence.by();
        Integer times = cadence.timesPerYear();
        if (every != null) {
            return texts.get("tell.every." + every.name());
        }
        if (by != null) {
            return texts.get("tell.by", date(by));
        }
        return times == null ? texts.get("tell.noRhythm") : counted("tell.timesPerYear.", times);
    }

    /** Who, and what they do: whose words begin with that name is not named twice. */
    public String by(@Nullable String party, String words) {
        return party == null ? words : party + ": " + afterName(party, words);
    }

    /** The words without the name of the party, or of a part of it, that they begin with. */
    String afterName(@Nullable String party, String words) {
        if (party == null) {
            return words;
        }
        List<String> names = new ArrayList<>(List.of(party));
        names.addAll(Arrays.asList(party.split(", ", -1)));
        for (String name : names) {
            if (!name.isEmpty() && words.startsWith(name + " ")) {
                return words.substring(name.length() + 1);
            }
        }
        return words;
    }

    /** "s. 2". */
    public String page(Citation citation) {
        return texts.get("tell.page", String.valueOf(citation.page()));
    }

    /** The words as a quotation. */
    public String quoted(String words) {
        return texts.get("tell.quoted", Words.clean(words));
    }
}
