package se.handslag.reading.document;

/** What came of opening a file as a workbook: its sheets, or a reason why there are none. */
public sealed interface WorkbookOpening permits Workbook, Refusal {}
