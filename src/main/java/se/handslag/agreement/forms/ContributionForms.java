package se.handslag.agreement.forms;

import java.util.List;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Contribution.InKind;
import se.handslag.agreement.terms.Contribution.Material;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.Post;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.Contribution.Unpriced;
import se.handslag.agreement.terms.Contribution.VolunteerHours;

/** What each party brings. */
final class ContributionForms {

    static final List<Shape<?>> SHAPES = List.of(
            new Shape<>("cash", Cash.class, ContributionForms::cash),
            new Shape<>("post", Post.class, ContributionForms::post),
            new Shape<>("premises", Premises.class, ContributionForms::premises),
            new Shape<>("volunteerHours", VolunteerHours.class, ContributionForms::volunteerHours),
            new Shape<>("material", Material.class, ContributionForms::material),
            new Shape<>("inKind", InKind.class, ContributionForms::inKind),
            new Shape<>("unpriced", Unpriced.class, ContributionForms::unpriced));

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MANY = 1_000_000;

    private ContributionForms() {}

    private static Cash cash(Sheet<Cash> in) {
        return new Cash(
                in.source(),
                in.lineIfAny("party", Cash::party),
                in.money("amount", Cash::amount),
                in.choice("per", Per.class, Cash::per),
                in.whole("year", FIRST_YEAR, LAST_YEAR, Cash::year));
    }

    private static Post post(Sheet<Post> in) {
        return new Post(
                in.source(),
                in.lineIfAny("party", Post::party),
                in.passage("what", Post::what),
                in.optional("share", WrittenNumber.PERCENT, Post::share),
                in.whole("headcount", 1, MANY, Post::headcount),
                in.moneyIfAny("value", Post::value),
                in.choiceIfAny("per", Per.class, Post::per));
    }

    private static Premises premises(Sheet<Premises> in) {
        return new Premises(
                in.source(),
                in.lineIfAny("party", Premises::party),
                in.passage("what", Premises::what),
                in.moneyIfAny("value", Premises::value),
                in.choiceIfAny("per", Per.class, Premises::per));
    }

    private static VolunteerHours volunteerHours(Sheet<VolunteerHours> in) {
        VolunteerHours hours = new VolunteerHours(
                in.source(),
                in.lineIfAny("party", VolunteerHours::party),
                in.optional("hours", WrittenNumber.DECIMAL, VolunteerHours::hours),
                in.moneyIfAny("rate", VolunteerHours::rate),
                in.moneyIfAny("value", VolunteerHours::value),
                in.choiceIfAny("per", Per.class, VolunteerHours::per),
                in.whole("volunteers", 1, MANY, VolunteerHours::volunteers));
        if (hours.value() == null) {
            in.needsEither("hours", "volunteers");
        }
        return hours;
    }

    private static Material material(Sheet<Material> in) {
        return new Material(
                in.source(),
                in.lineIfAny("party", Material::party),
                in.passage("what", Material::what),
                in.moneyIfAny("value", Material::value),
                in.choiceIfAny("per", Per.class, Material::per));
    }

    private static InKind inKind(Sheet<InKind> in) {
        return new InKind(
                in.source(),
                in.lineIfAny("party", InKind::party),
                in.passage("what", InKind::what),
                in.money("value", InKind::value),
                in.choice("per", Per.class, InKind::per));
    }

    private static Unpriced unpriced(Sheet<Unpriced> in) {
        return new Unpriced(in.source(), in.lineIfAny("party", Unpriced::party), in.passage("what", Unpriced::what));
    }
}
