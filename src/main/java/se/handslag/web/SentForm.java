package se.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.web.NotTaken.Reason;

/**
 * Reads a form as it comes in, part by part, so that no more than one file of it is in memory at a time and nothing is ever
 * written to disk. (The container's own way would put files in a temporary folder, or all of them in memory.)
 */
@Component
public class SentForm {

    /** The largest file that is taken, in bytes. */
    public static final int FILE_BYTES = 20 * 1024 * 1024;

    /** The most files that are taken at once; what comes after them is left. */
    public static final int MOST_FILES = 60;

    /** All values of a form together, in bytes: what a page carries of sixty long agreements is far below it. */
    static final int FIELD_BYTES = 12 * 1024 * 1024;

    private static final int HEADER_BYTES = 8 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int LONGEST_NAME = 200;

    private final LongSupplier nanoTime;

    SentForm() {
        this(System::nanoTime);
    }

    SentForm(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Hands over one part after the other, in the order in which they were sent. An empty choice of files is no part.
     *
     * @throws NotTaken when it is no form, breaks off, comes too slowly or holds too much
     */
    public void read(HttpServletRequest request, Consumer<Part> taker) {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new NotTaken(Reason.MALFORMED);
        }
        try {
            read(items(request), taker);
        } catch (FileUploadSizeException tooMuch) {
            throw new NotTaken(Reason.TOO_MUCH);
        } catch (IOException brokenOff) {
            throw new NotTaken(Reason.MALFORMED);
        }
    }

    private FileItemInputIterator items(HttpServletRequest request) throws IOException {
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        upload.setMaxPartHeaderSize(HEADER_BYTES);
        upload.setMaxFileCount(MOST_PARTS);
        return upload.getItemIterator(new SentBody(request, new PacedInputStream(request.getInputStream(), nanoTime)));
    }

    private static void read(FileItemInputIterator items, Consumer<Part> taker) throws IOException {
        int left = FIELD_BYTES;
        int parts = 0;
        while (items.hasNext()) {
            FileItemInput item = items.next();
            if (++parts > MOST_PARTS) {
                throw new NotTaken(Reason.TOO_MUCH);
            }
            String name = item.getFieldName() == null ? "" : item.getFieldName();
            try (InputStream in = item.getInputStream()) {
                if (item.isFormField()) {
                    byte[] value = whole(in, left);
                    if (value == null) {
                        throw new NotTaken(Reason.TOO_MUCH);
                    }
                    left -= value.length;
                    taker.accept(new Part.Field(name, new String(value, StandardCharsets.UTF_8)));
                } else {
                    takeFile(name, fileName(nameOf(item)), in, taker);
                }
            }
        }
    }

    private static void takeFile(String name, String fileName, InputStream in, Consumer<Part> taker)
            throws IOException {
        byte[] bytes = whole(in, FILE_BYTES);
        if (bytes == null) {
            taker.accept(new Part.TooLargeFile(name, fileName));
        } else if (bytes.length > 0 || !fileName.isEmpty()) {
            taker.accept(new Part.File(name, fileName, bytes));
        }
    }

    /** All of it; null when it is more than so many bytes, and then what is left has been read past. */
    private static byte @Nullable [] whole(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length <= most) {
            return bytes;
        }
        in.transferTo(OutputStream.nullOutputStream());
        return null;
    }

    /** The library holds that a name must be one of this machine's files; a machine without å would refuse most. */
    private static @Nullable String nameOf(FileItemInput item) {
        try {
            return item.getName();
        } catch (InvalidPathException foreign) {
            return foreign.getInput();
        }
    }

    /** Some browsers send the whole path; the name is told to others, so it is kept short and on one line. */
    private static String fileName(@Nullable String sent) {
        if (sent == null) {
            return "";
        }
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        name.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .limit(LONGEST_NAME)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
