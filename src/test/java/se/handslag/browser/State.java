package se.handslag.browser;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.function.Consumer;
import se.handslag.web.Pages;
import se.handslag.web.Route;

/**
 * What a page can be like, by a name, and how a visitor gets there. A new one is one line: it is then looked at in each view,
 * checked and drawn.
 */
record State(String name, Consumer<Visitor> reached) {

    static final List<State> ALL = List.of(
            new State("first-visit", visitor -> visitor.opens(Pages.START).sees("health.start.choose")),
            new State("help", visitor -> visitor.opens(new Route("/hjalp", "/en/help"))),
            new State("accessibility", visitor -> visitor.opens(new Route("/tillganglighet", "/en/accessibility"))),
            new State(
                    "no-such-page",
                    visitor -> visitor.opens(new Route("/finns-inte", "/en/no-such-page"))
                            .sees("web.error.notFound.title")),
            new State(
                    "findings",
                    visitor -> visitor.sendsIn(Sample.text("food-hub-two-sums"))
                            .sees("health.take.letter")
                            .doesNotSee("health.findings.none.title")),
            new State(
                    "no-findings",
                    visitor -> visitor.sendsIn(Sample.text("city-homeless-day-centre"))
                            .sees("health.findings.none.title")),
            new State(
                    "no-partnership",
                    visitor -> visitor.sendsIn(Sample.text("not-iop-cleaning-services"))
                            .sees("health.kind.PURCHASE")),
            new State("refusal", visitor -> visitor.sendsIn(Sample.noDocument()).sees("health.refused.one")),
            new State(
                    "several",
                    visitor -> visitor.sendsIn(
                                    Sample.text("food-hub-two-sums"),
                                    Sample.noDocument(),
                                    Sample.text("womens-shelter"))
                            .sees("health.refused.some", 1)),
            new State(
                    "sign-in",
                    visitor -> visitor.opens(new Route("/mitt", "/en/mine")).seesWords("Amina Vallberg")),
            new State(
                    "my-organisation",
                    visitor -> visitor.comesInAs("Amina Vallberg").sees("entry.mine.colleagues")),
            new State(
                    "nothing-kept", visitor -> visitor.comesInAs("Dilan Åkerby").sees("entry.mine.none")),
            new State(
                    "not-kept",
                    visitor -> visitor.comesInAs("Amina Vallberg")
                            .choosesFiles(Sample.noDocument())
                            .presses("entry.mine.keep")
                            .sees("entry.mine.refused")),
            new State("kept", visitor -> visitor.comesInAs("Noah Wiklander").keeps(Sample.text("womens-shelter"))),
            new State(
                    "sixty-files",
                    visitor -> visitor.sendsIn(Sample.many(60).toArray(FilePayload[]::new))
                            .sees("health.folder.title", 60)));

    @Override
    public String toString() {
        return name;
    }
}
