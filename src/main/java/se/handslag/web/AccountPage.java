package se.handslag.web;

/** A person's own page, contributed by the module that has it: the name of whoever is signed in leads there from every page. */
public record AccountPage(Route route) {}
