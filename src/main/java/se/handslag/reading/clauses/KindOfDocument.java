package se.handslag.reading.clauses;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DocumentTerm.Title;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.AgreementText;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;

/**
 * Tells a partnership from a purchase or a grant that speaks of one. The heading weighs most; then the words with which
 * the parts of the text begin; a paper that says of itself that it is no partnership is believed.
 */
public final class KindOfDocument {

    private static final SwiftPattern PARTNERSHIP = SwiftPattern.compile(
            "idébur\\p{L}* ?[-–]? ?offentligt? ?[-–]? ?partnerskap|\\biop\\b|\\biop-|civil society.{0,3}public partnership|idea-(?:driven|based) public|partnerskapsöverenskommelse|partnership agreement|\\bpartnerskap\\b|public partnership");
    private static final SwiftPattern AMENDMENT = SwiftPattern.compile(
            "tillägg|(?<!\\p{L})ändring(?:savtal|ar)?(?: av| i| till|\\b)|förlängning (?:av|och ändring)|prolongering|amendment|supplement|addendum");
    private static final SwiftPattern DECISION = SwiftPattern.compile(
            "tjänsteutlåtande|tjänsteskrivelse|förslag till beslut|beslutsunderlag|protokollsutdrag|protokoll|ärendet gäller|proposal for decision");
    private static final SwiftPattern PURCHASE = SwiftPattern.compile(
            "ramavtal|upphandling|beställare|leverantör|köp av|utförare|avtal om (?:hemtjänst|städ|drift|skötsel|hyra|lokalvård)|entreprenad|hyreskontrakt|hyresavtal|konsult|uppdragsavtal|tjänsteavtal|anbud|driftavtal|förvaltningsavtal|supplier|procurement|purchas|service contract|skötselavtal|nyttjanderätt|arrende|städavtal");
    private static final SwiftPattern GRANT = SwiftPattern.compile(
            "^bidrag till|bidragsavtal|bidragsbeslut|bidragsöverenskommelse|verksamhetsbidrag|föreningsbidrag|beslut om bidrag|bidragsgivare|bidragsmottagare|grant agreement|grant decision|villkor för bidrag|stipend|projektbidrag|beviljas bidrag|ansökan om bidrag|föreningsstöd|driftbidrag|driftsbidrag|startbidrag|sponsr|lokalbidrag");
    private static final SwiftPattern REFUSAL = SwiftPattern.compile(
            "(?:avslå|avslås|avslag|avböj|säga nej|inte (?:heller )?(?:ett |någon |något )?(?:idébur|iop|partnerskap)|är inget (?:idébur|iop|partnerskap)|inte är (?:ett )?(?:idébur|iop)|not a(?:n)? (?:partnership|iop|idea)|i stället kunde vara|kan inte (?:ses|betraktas|anses) som|uppfyller inte (?:kriterierna|villkoren)|inte att betrakta som|inte fråga om (?:ett )?(?:idébur|iop|partnerskap)|nekas|inte ingå (?:ett )?(?:idébur|iop|partnerskap)|inte aktuellt|inte förenlig)");

    private KindOfDocument() {}

    /** The kind of the document whose heading is given. */
    static DocumentKind of(AgreementText text, List<Title> titles) {
        String title = titles.isEmpty() ? "" : Letters.lower(titles.get(0).text());
        int partnership = weight(PARTNERSHIP, Cue.PARTNERSHIP, title, text);
        int purchase = weight(PURCHASE, Cue.PURCHASE, title, text);
        int grant = weight(GRANT, Cue.GRANTING, title, text);
        boolean titled = PARTNERSHIP.standsIn(title) || title.contains("om partnerskapet");
        boolean agreed = titled
                && !title.contains("fråga om")
                && !title.contains("ansökan")
                && !title.contains("begäran")
                && !title.contains("önskemål");
        if (refuses(text, agreed)) {
            return purchase > grant ? DocumentKind.PURCHASE : DocumentKind.GRANT;
        }
        if (!agreed && (purchase >= 10 || grant >= 10) && (purchase > 2 || grant > 2)) {
            return purchase >= grant ? DocumentKind.PURCHASE : DocumentKind.GRANT;
        }
        if (partnership < 3 || (!agreed && partnership <= Math.max(purchase, grant))) {
            return purchase > grant ? DocumentKind.PURCHASE : grant > 0 ? DocumentKind.GRANT : DocumentKind.OTHER;
        }
        if (AMENDMENT.standsIn(title)) {
            return DocumentKind.AMENDMENT;
        }
        return DECISION.standsIn(opening(text)) ? DocumentKind.DECISION_PAPER : DocumentKind.AGREEMENT;
    }

    private static int weight(SwiftPattern words, Cue cue, String title, AgreementText text) {
        int weight = words.standsIn(title) ? 10 : 0;
        for (Sentence sentence : text.sentencesWith(cue)) {
            var matcher = words.finder(sentence.lower());
            while (matcher.find() && weight < 40) {
                weight++;
            }
        }
        return weight;
    }

    /** Whether the paper says no to a partnership, or says that it is none. */
    private static boolean refuses(AgreementText text, boolean agreed) {
        int no = 0;
        Set<Integer> seen = new HashSet<>();
        for (Sentence sentence : text.sentencesWith(Cue.PARTNERSHIP)) {
            Block block = sentence.block();
            if (seen.add(block.index()) && PARTNERSHIP.standsIn(block.lower()) && REFUSAL.standsIn(block.lower())) {
                no++;
                if (block.lower().contains("avslå")
                        || block.lower().contains("avslag")
                        || block.lower().contains("säga nej")) {
                    no++;
                }
            }
        }
        return agreed ? no > 2 : no > 0;
    }

    private static String opening(AgreementText text) {
        StringBuilder opening = new StringBuilder();
        for (Block block : text.blocks()) {
            if (opening.length() > 700) {
                break;
            }
            opening.append(block.lower()).append('\n');
        }
        return opening.toString();
    }
}
