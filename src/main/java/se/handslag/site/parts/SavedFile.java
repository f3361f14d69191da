package se.handslag.site.parts;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.handslag.records.KeptFile;

/** A kept file as an answer: to be saved, whatever it is, since nothing that somebody sent is ever shown as a page of ours. */
public final class SavedFile {

    private SavedFile() {}

    /** The answer; that a browser must not guess what it is stands among the headers of every answer. */
    public static ResponseEntity<byte[]> of(KeptFile file) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .body(file.content());
    }
}
