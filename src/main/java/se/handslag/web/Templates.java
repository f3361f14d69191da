package se.handslag.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The templates, compiled with the program. Each takes a {@link Page} named {@code page} and a record named {@code model}. */
@Component
public class Templates {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.handslag");

    /** What a page tells, written, without what stands around it. */
    public static final class Body implements Content {

        private final String title;
        private final byte[] written;

        private Body(String title, byte[] written) {
            this.title = title;
            this.written = written;
        }

        /** The title of the page. */
        public String title() {
            return title;
        }

        /** How many bytes it takes. */
        public int size() {
            return written.length;
        }

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeBinaryContent(written);
        }
    }

    /** The template of what stands within a page, filled, to be shown now or later. */
    public Body body(String template, Page page, String title, Object model) {
        return new Body(title, filled(template, page, model).toByteArray());
    }

    /** What was written, with what stands around it for whoever asks now, as an answer. */
    public View view(Page page, Body body) {
        return view("web/around.jte", page, body);
    }

    /** The template, filled, as an answer. It is filled here, so that whoever asks chooses on which thread. */
    public View view(String template, Page page, Object model) {
        Utf8ByteOutput filled = filled(template, page, model);
        return new View() {
            @Override
            public String getContentType() {
                return HTML;
            }

            @Override
            public void render(
                    @Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                response.setContentType(HTML);
                response.setLocale(page.locale());
                response.setContentLength(filled.getContentLength());
                filled.writeTo(response.getOutputStream());
            }
        };
    }

    /** The template, filled, as text, for what is made into another kind of file. */
    public String text(String template, Page page, Object model) {
        return new String(filled(template, page, model).toByteArray(), StandardCharsets.UTF_8);
    }

    private Utf8ByteOutput filled(String template, Page page, Object model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, Map.of("page", page, "model", model), output);
        return output;
    }
}
