package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Texts;
import se.handslag.obligations.kept.KeptCommitment;
import se.handslag.partnership.Part;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.PartnershipListed;
import se.handslag.reading.json.JsonObject;
import se.handslag.reading.json.JsonWriter;
import se.handslag.reading.review.Matter;
import se.handslag.records.DiaryNumber;
import se.handslag.records.KeptDocument;
import se.handslag.records.Registration;
import se.handslag.site.review.ReviewJson;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLine;
import se.handslag.site.telling.TermLines;

/** Partnerships, for programs. */
record PartnershipJson(Texts texts, LocalDate today) {

    /** A part of a list, and how many there are in all. */
    String of(Part<PartnershipListed> found) {
        return JsonWriter.oneLine(new JsonObject()
                .put("items", found.items().stream().map(this::listed).toList())
                .put("total", found.total()));
    }

    /** One partnership with its parties, its terms, the document they came in and what is owed. */
    String of(PartnershipDesk.WithDocument found) {
        Opened opened = found.opened();
        Partnership partnership = opened.partnership();
        Agreement agreement = opened.agreement();
        return JsonWriter.oneLine(new JsonObject()
                .put("id", partnership.id().toString())
                .put("name", partnership.name())
                .put("phase", partnership.phase(today).code())
                .put("diaryNumber", partnership.diaryNumber())
                .put("firstDay", day(partnership.firstDay()))
                .put("lastDay", day(partnership.lastDay()))
                .put(
                        "parties",
                        partnership.parties().stream()
                                .map(PartnershipJson::party)
                                .toList())
                .put(
                        "funders",
                        partnership.participants().stream()
                                .filter(Participant.Funder.class::isInstance)
                                .map(Participant::name)
                                .toList())
                .put("milestones", milestones(partnership))
                .put("agreement", agreement(agreement, found.document()))
                .put("obligations", obligations(opened))
                .put(
                        "commitments",
                        opened.commitments().stream()
                                .map(PartnershipJson::commitment)
                                .toList()));
    }

    private JsonObject listed(PartnershipListed listed) {
        return new JsonObject()
                .put("id", listed.id().toString())
                .put("name", listed.name())
                .put("phase", listed.phase(today).code())
                .put("diaryNumber", listed.diaryNumber())
                .put("firstDay", day(listed.firstDay()))
                .put("lastDay", day(listed.lastDay()))
                .put(
                        "parties",
                        listed.parties().stream()
                                .map(party -> new JsonObject()
                                        .put("name", party.name())
                                        .put("sector", party.sector().code()))
                                .toList());
    }

    private static JsonObject party(Participant.Party party) {
        return new JsonObject()
                .put("name", party.name())
                .put("sector", party.sector().code())
                .put("board", party.board());
    }

    private static List<JsonObject> milestones(Partnership partnership) {
        return partnership.milestones().stream()
                .map(milestone -> new JsonObject()
                        .put("kind", milestone.kind().code())
                        .put("day", milestone.day().toString()))
                .toList();
    }

    private JsonObject agreement(Agreement agreement, Optional<KeptDocument> document) {
        TermLines lines = new TermLines(new Speech(texts));
        List<JsonObject> terms = new ArrayList<>();
        List<Term> standing = agreement.terms().terms();
        for (int place = 0; place < standing.size(); place++) {
            Term term = standing.get(place);
            JsonObject fields = ReviewJson.fields(term);
            if (fields != null) {
                TermLine line = lines.of(term);
                terms.add(new JsonObject()
                        .put("matter", Matter.of(term).map(Matter::code).orElse(null))
                        .put("kind", line.label())
                        .put("words", line.words())
                        .put("fields", fields)
                        .put("confirmed", !agreement.unconfirmed().contains(place))
                        .put("clause", term.source().citation().words()));
            }
        }
        return new JsonObject()
                .put("id", agreement.id().toString())
                .put("number", agreement.number())
                .put("title", agreement.title())
                .put("confirmedOn", agreement.confirmedOn().toString())
                .put("document", document.map(PartnershipJson::document).orElse(null))
                .put("terms", terms);
    }

    /** What a document is registered under. */
    static JsonObject document(KeptDocument document) {
        Registration registration = document.registration();
        DiaryNumber number = registration.number();
        return new JsonObject()
                .put("id", document.id().toString())
                .put("name", document.name())
                .put("diaryNumber", number == null ? null : number.value())
                .put("standing", registration.standing().code())
                .put("since", day(registration.since()))
                .put("revision", document.revision());
    }

    private List<JsonObject> obligations(Opened opened) {
        return new KeptDutyJson(texts, opened.agreement().terms().kind(), today).of(opened.obligations());
    }

    /** A standing promise and the words that say it. */
    static JsonObject commitment(KeptCommitment kept) {
        return new JsonObject()
                .put("key", kept.id().toString())
                .put("party", kept.party())
                .put("text", kept.text())
                .put("clause", kept.clause().words());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
