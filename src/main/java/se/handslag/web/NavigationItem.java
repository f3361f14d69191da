package se.handslag.web;

/**
 * An entry in the menu of every page, contributed by the module that has the page.
 *
 * @param order where in the menu, the lowest first
 * @param title the key of its words
 */
public record NavigationItem(int order, Route route, String title) {}
