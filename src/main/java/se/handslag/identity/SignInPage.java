package se.handslag.identity;

/** Where strangers sign in, contributed by the module that has the page. There is one. */
@FunctionalInterface
public interface SignInPage {

    /** The path of the page for whoever asked for that path: in its language, where there are several. */
    String before(String asked);
}
