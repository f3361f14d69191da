package se.handslag.reading.document;

/** What came of unpacking a zip: the files in it, or a reason why it is not opened. */
public sealed interface Unpacking permits UnpackedFolder, Refusal {}
