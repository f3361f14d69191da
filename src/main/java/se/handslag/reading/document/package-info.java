/**
 * Files to text: PDF, DOCX, ODT and plain text become pages of text, or a refusal with a reason. Nothing of a file is
 * kept, in memory or on disk, when it has been opened.
 */
@NullMarked
@NamedInterface("document")
package se.handslag.reading.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
