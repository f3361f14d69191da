package se.handslag.reading.json;

import se.handslag.agreement.terms.Contribution;

/** What each party brings. */
final class ContributionJson {

    private ContributionJson() {}

    static TermEntry of(Contribution term) {
        return switch (term) {
            case Contribution.Cash cash ->
                from("cash", cash)
                        .money("amount", cash.amount())
                        .code("per", cash.per())
                        .put("year", cash.year());
            case Contribution.Post post ->
                from("posts", post)
                        .put("what", post.what())
                        .percent("sharePercent", post.share())
                        .put("headcount", post.headcount())
                        .money("value", post.value())
                        .code("per", post.per());
            case Contribution.Premises premises ->
                from("premises", premises)
                        .put("what", premises.what())
                        .money("value", premises.value())
                        .code("per", premises.per());
            case Contribution.VolunteerHours hours -> hours(hours);
            case Contribution.Material material ->
                from("material", material)
                        .put("what", material.what())
                        .money("value", material.value())
                        .code("per", material.per());
            case Contribution.InKind inKind ->
                from("inKind", inKind)
                        .put("what", inKind.what())
                        .money("value", inKind.value())
                        .code("per", inKind.per());
            case Contribution.Unpriced unpriced -> from("unpriced", unpriced).put("what", unpriced.what());
        };
    }

    static TermEntry hours(Contribution.VolunteerHours hours) {
        return from("volunteering", hours)
                .number("hours", hours.hours())
                .money("ratePerHour", hours.rate())
                .money("value", hours.value())
                .code("per", hours.per())
                .put("volunteers", hours.volunteers());
    }

    private static TermEntry from(String key, Contribution contribution) {
        return new TermEntry(key).put("party", contribution.party());
    }
}
