package se.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.fileupload2.core.RequestContext;

/** A request's body for the library that reads forms, through a stream of our own. */
record SentBody(HttpServletRequest request, InputStream stream) implements RequestContext {

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
        return request.getContentLengthLong();
    }

    @Override
    public String getContentType() {
        String type = request.getContentType();
        return type == null ? "" : type;
    }

    @Override
    public InputStream getInputStream() {
        return stream;
    }

    @Override
    public boolean isMultipartRelated() {
        return getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/related");
    }
}
