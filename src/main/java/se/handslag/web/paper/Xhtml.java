package se.handslag.web.paper;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page of XHTML, and nothing but that: no document type, no entity from elsewhere. */
final class Xhtml {

    /** What stands in for letters that XML 1.0 forbids (section 2.2), in a file that holds them nevertheless. */
    private static final int UNKNOWN = 0xfffd;

    private Xhtml() {}

    static Document parse(String xhtml) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document page = builder.parse(new InputSource(new StringReader(allowed(xhtml))));
            return checked(page);
        } catch (SAXException malformed) {
            throw new IllegalArgumentException("Not a page of XHTML: " + malformed.getMessage(), malformed);
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static Document checked(Document page) {
        NodeList titles = page.getElementsByTagName("title");
        if (titles.getLength() == 0 || titles.item(0).getTextContent().isBlank()) {
            throw new IllegalArgumentException("A page has a title");
        }
        if (page.getDocumentElement().getAttribute("lang").isBlank()) {
            throw new IllegalArgumentException("A page has a language");
        }
        return page;
    }

    /** The same with a blank for each control and the unknown letter for each that is none. */
    private static String allowed(String xhtml) {
        StringBuilder allowed = new StringBuilder(xhtml.length());
        xhtml.codePoints()
                .map(letter -> {
                    if (letter == '\t' || letter == '\n' || letter == '\r') {
                        return letter;
                    }
                    if (Character.isISOControl(letter)) {
                        return ' ';
                    }
                    boolean none = Character.getType(letter) == Character.SURROGATE || (letter & 0xfffe) == 0xfffe;
                    return none ? UNKNOWN : letter;
                })
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
