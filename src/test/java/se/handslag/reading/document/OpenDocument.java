package se.handslag.reading.document;

/** An OpenDocument text in the making. */
final class OpenDocument {

    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

    private final StringBuilder body = new StringBuilder();
    private String styles = "";
    private String head = "";
    private String manifest = "<manifest/>";

    OpenDocument heading(String text) {
        body.append("<text:h text:outline-level=\"1\">").append(text).append("</text:h>");
        return this;
    }

    OpenDocument paragraph(String content) {
        body.append("<text:p>").append(content).append("</text:p>");
        return this;
    }

    OpenDocument markup(String markup) {
        body.append(markup);
        return this;
    }

    OpenDocument withStyles(String automaticStyles) {
        styles = automaticStyles;
        return this;
    }

    OpenDocument withHeader(String text) {
        head = "<style:header><text:p>" + text + "</text:p></style:header>";
        return this;
    }

    OpenDocument withFooter(String text) {
        head += "<style:footer><text:p>" + text + "</text:p></style:footer>";
        return this;
    }

    OpenDocument locked() {
        manifest = "<manifest:encryption-data xmlns:manifest=\"m\"/>";
        return this;
    }

    byte[] bytes() {
        return new Packed()
                .with("mimetype", OdtFile.MIME_TYPE)
                .with(
                        "content.xml",
                        "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + styles
                                + "</office:automatic-styles><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>")
                .with(
                        "styles.xml",
                        "<office:document-styles" + NAMESPACES
                                + "><office:master-styles><style:master-page style:name=\"Standard\">" + head
                                + "</style:master-page></office:master-styles></office:document-styles>")
                .with("META-INF/manifest.xml", manifest)
                .bytes();
    }
}
