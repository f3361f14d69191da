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
            new State("first-visit", visitor -> visitor.opens(Pages.START)),
            new State("help", visitor -> visitor.opens(new Route("/hjalp", "/en/help"))),
            new State("accessibility", visitor -> visitor.opens(new Route("/tillganglighet", "/en/accessibility"))),
            new State("no-such-page", visitor -> visitor.opens(new Route("/finns-inte", "/en/no-such-page"))),
            new State("findings", visitor -> visitor.sendsIn(Sample.text("food-hub-two-sums"))),
            new State("findings-from-pdf", visitor -> visitor.sendsIn(Sample.pdf("region-peer-support-late-decision"))),
            new State("no-findings", visitor -> visitor.sendsIn(Sample.text("clean-rural-buses-four-villages"))),
            new State("no-partnership", visitor -> visitor.sendsIn(Sample.text("not-iop-cleaning-services"))),
            new State("refusal", visitor -> visitor.sendsIn(Sample.noDocument())),
            new State(
                    "several",
                    visitor -> visitor.sendsIn(
                            Sample.text("food-hub-two-sums"), Sample.noDocument(), Sample.text("womens-shelter"))),
            new State("sixty-files", visitor -> visitor.sendsIn(Sample.many(60).toArray(FilePayload[]::new))));

    @Override
    public String toString() {
        return name;
    }
}
