package se.handslag.reading.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.document.Refusal.Reason;

/**
 * A walk through an XML document that declares nothing of its own and nests no deeper than documents do. Elements go by
 * their local names: the formats' namespaces have several spellings, and no two names that matter here collide.
 */
final class BoundedXml {

    /** No document nests so deep. */
    private static final int DEEPEST = 90;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    BoundedXml(byte[] xml) throws UnreadableException {
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException broken) {
            throw new UnreadableException(Reason.BROKEN);
        }
    }

    /** Aalto's own: it walks through a document twice as fast as the platform's parser. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether there is more; then one of the three below tells what. */
    boolean next() throws UnreadableException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new UnreadableException(Reason.HOSTILE_XML);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableException(Reason.HOSTILE_XML);
                    default -> {
                        // Comments and the like say nothing.
                    }
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException broken) {
            // Parsers are known to throw other things than they declare at damaged documents.
            throw new UnreadableException(Reason.BROKEN);
        }
    }

    /** Goes to the end of the element in which the walk stands, or of the document, and leaves what it meets to the format. */
    void walk(Markup format) throws UnreadableException {
        int outside = depth - 1;
        while (next()) {
            if (isStart()) {
                format.start(this);
            } else if (isEnd()) {
                if (depth == outside) {
                    return;
                }
                format.end(name());
            } else {
                format.characters(this);
            }
        }
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** The local name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    /** The attribute of that local name in whatever namespace, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute as a number from 1 to the most; 1 when it is absent or nonsense. */
    int count(String name, int most) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return value == null || value.isEmpty() ? 1 : most;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return 1;
            }
        }
        return Math.clamp(Integer.parseInt(value), 1, most);
    }

    /** How deep the walk is; the element that starts here counts. */
    int depth() {
        return depth;
    }

    /** Goes to the end of the element that starts here. */
    void skip() throws UnreadableException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Nothing in it matters.
        }
    }

    char[] characters() {
        return reader.getTextCharacters();
    }

    int charactersStart() {
        return reader.getTextStart();
    }

    int charactersLength() {
        return reader.getTextLength();
    }
}
