package se.handslag.site.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;
import se.handslag.site.telling.TermLine.Section;

/** What each party brings. */
record ContributionLines(Speech speech) {

    /** The dots that lead the eye over a price list, with the word of what stands at their end. */
    private static final Pattern LEADER = Pattern.compile("\\s*\\.{4,}\\s*\\S*$");

    private static final Pattern NOT_A_NUMBER = Pattern.compile("[^0-9,.]+");

    public TermLine of(Contribution term) {
        return TermLine.of(Section.MONEY, label(term), term.source(), speech.by(term.party(), withoutParty(term)));
    }

    private static String label(Contribution term) {
        return switch (term) {
            case Contribution.Cash _ -> "cash";
            case Contribution.Post _ -> "post";
            case Contribution.Premises _ -> "premises";
            case Contribution.VolunteerHours _ -> "volunteerHours";
            case Contribution.Material _ -> "material";
            case Contribution.InKind _ -> "inKind";
            case Contribution.Unpriced _ -> "unpriced";
        };
    }

    /** What is brought, its extent, and what it is worth where that is said. */
    public String withoutParty(Contribution term) {
        return switch (term) {
            case Contribution.Cash cash ->
                speech.phrase()
                        .with(speech.money(cash.amount(), cash.per()))
                        .about("tell.term.namedYear", cash.year() == null ? null : String.valueOf(cash.year()))
                        .toString();
            case Contribution.Post post -> post(post);
            case Contribution.Premises premises -> worth(premises.what(), premises.value(), premises.per());
            case Contribution.VolunteerHours hours -> hours(hours);
            case Contribution.Material material -> worth(material.what(), material.value(), material.per());
            case Contribution.InKind inKind -> worth(inKind.what(), inKind.value(), inKind.per());
            case Contribution.Unpriced unpriced -> unpriced.what();
        };
    }

    private String post(Contribution.Post post) {
        Share share = post.share();
        Integer headcount = post.headcount();
        return worth(
                speech.phrase()
                        .with(post.what())
                        .about(
                                "tell.percent",
                                share == null || saysShare(post.what(), share)
                                        ? null
                                        : speech.number(share.inPercent()))
                        .with(headcount == null ? null : speech.counted("tell.persons.", headcount))
                        .toString(),
                post.value(),
                post.per());
    }

    /** Whether the words tell the share themselves: "50 % av heltid". */
    private boolean saysShare(String what, Share share) {
        return List.of(NOT_A_NUMBER.split(what, -1)).contains(speech.number(share.inPercent()));
    }

    private String hours(Contribution.VolunteerHours hours) {
        Money rate = hours.rate();
        Integer volunteers = hours.volunteers();
        return worth(
                speech.phrase()
                        .about("tell.hours", hours.hours() == null ? null : speech.number(hours.hours()))
                        .about("tell.anHour", rate)
                        .with(volunteers == null ? null : speech.counted("tell.volunteers.", volunteers))
                        .toString(),
                hours.value(),
                hours.per());
    }

    private String worth(String what, @Nullable Money value, @Nullable Per per) {
        String bare = LEADER.matcher(what).replaceFirst("");
        String rhythm = value == null && per != null ? speech.say("tell.per." + per.name()) : null;
        return speech.phrase()
                .with(rhythm == null ? bare : bare + " " + rhythm)
                .about("tell.worth", value == null ? null : speech.money(value, per))
                .toString();
    }
}
