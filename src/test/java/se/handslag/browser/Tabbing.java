package se.handslag.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A walk through a page with the Tab key alone. */
final class Tabbing {

    /** Pages of ours have far fewer; without it, a trap for the keyboard would hold the test too. */
    private static final int MOST_STOPS = 2000;

    private static final String TO_BE_REACHED = """
            () => {
              window.reached = new Set();
              window.toBeReached = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter(e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0)
                .filter(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0);
            }""";

    private static final String STOP = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || window.reached.has(e)) return { done: true };
              window.reached.add(e);
              const style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
              return { done: false, seen: ring && shown, html: e.outerHTML.slice(0, 160) };
            }""";

    private static final String NOT_REACHED =
            "() => window.toBeReached.filter(e => !window.reached.has(e)).map(e => e.outerHTML.slice(0, 160))";

    private Tabbing() {}

    /** What could not be reached, or could not be seen to have the focus. */
    static List<String> through(Page page) {
        var faults = new ArrayList<String>();
        page.evaluate(TO_BE_REACHED);
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var at = (Map<?, ?>) page.evaluate(STOP);
            if (Boolean.TRUE.equals(at.get("done"))) {
                break;
            }
            if (!Boolean.TRUE.equals(at.get("seen"))) {
                faults.add("not seen to have the focus: " + at.get("html"));
            }
        }
        for (Object left : (List<?>) page.evaluate(NOT_REACHED)) {
            faults.add("not reached by Tab: " + left);
        }
        return faults;
    }
}
