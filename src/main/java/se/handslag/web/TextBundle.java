package se.handslag.web;

/**
 * Texts that pages need, contributed by the module that has the pages.
 *
 * @param folder where the bundle of both languages lies, such as "site/health"
 */
public record TextBundle(String folder) {}
