package se.handslag.reading.binder;

/**
 * How far the reading of a binder has come: the file that is about to be read.
 *
 * @param file its number among all, from 1
 * @param of how many there are, those in zips counted one by one
 */
public record BinderProgress(int file, int of, String name) {}
