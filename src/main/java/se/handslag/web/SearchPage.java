package se.handslag.web;

/**
 * The page on which whoever is signed in searches, contributed by the module that has it: every page has a field that leads there. What is
 * typed comes as {@code q}.
 */
public record SearchPage(Route route) {}
