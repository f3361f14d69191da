package se.handslag.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Leads whoever has sent a form to the page that tells what came of it, so that the form is not sent again by going back. */
public final class SeeOther {

    private SeeOther() {}

    /** To the page with that address, which may end in a query and a fragment. */
    public static View at(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
