package se.handslag.records;

/**
 * A file as it came.
 *
 * @param name as whoever sent it called it: it may hold anything
 * @param format told by its bytes
 */
public record KeptFile(String name, FileFormat format, byte[] content) {}
