package se.handslag.reading.document;

import java.util.HashMap;
import java.util.Map;

/** How the parts of an Office document refer to each other. */
final class PackageRelations {

    static final String OF_THE_PACKAGE = "_rels/.rels";

    private PackageRelations() {}

    /** The parts that a part refers to, by the names it calls them. */
    static Map<String, String> of(ZipArchive archive, String part) throws UnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        Map<String, String> targets = new HashMap<>();
        byte[] relations = archive.find(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (relations == null) {
            return targets;
        }
        BoundedXml xml = new BoundedXml(relations);
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("Relationship")) {
                String id = xml.attribute("Id");
                String target = xml.attribute("Target");
                if (id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : part.substring(0, slash) + target);
                }
            }
        }
        return targets;
    }

    /** The part that the package says is its document; the usual one where it says nothing. */
    static String mainPart(ZipArchive archive, String usual) throws UnreadableException {
        BoundedXml xml = new BoundedXml(archive.get(OF_THE_PACKAGE));
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("Relationship")) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (type != null && target != null && type.endsWith("/officeDocument")) {
                    return target.startsWith("/") ? target.substring(1) : target;
                }
            }
        }
        return usual;
    }
}
