package se.handslag.reading.document;

/** What a format makes of its elements and their text, in the order in which a walk comes by them. */
interface Markup {

    /** An element starts here; what handles its content itself leaves the walk at its end. */
    void start(BoundedXml xml) throws UnreadableException;

    /** The element of that local name has ended. */
    void end(String name) throws UnreadableException;

    /** Text stands here. */
    void characters(BoundedXml xml) throws UnreadableException;
}
