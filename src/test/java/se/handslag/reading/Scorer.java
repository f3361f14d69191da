package se.handslag.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import net.minidev.json.parser.JSONParser;
import net.minidev.json.parser.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * Scores what was read of agreements against answers made by hand. Every field gives precision, recall and F1 over all
 * documents; what is null, empty or false is neither predicted nor expected. In a document that is no partnership only the
 * fields that every paper has are judged. A finding whose detail begins with "[optional]" or "[cross-document]" may be
 * found or missed.
 */
final class Scorer {

    private static final Set<String> FIELDS_OF_ANY_PAPER = Set.of(
            "isIop",
            "title",
            "diaryNumber",
            "parties",
            "parties.sector",
            "parties.organisationNumber",
            "period.start",
            "period.end",
            "findings");

    private Scorer() {}

    /** Scores each answer in the one folder against the file of the same name in the other. */
    static Tally score(Path predictions, Path answers) throws IOException {
        Tally all = new Tally();
        for (Path answer : jsonFiles(answers)) {
            String name = answer.getFileName().toString();
            Path exact = predictions.resolve(name);
            String beginning = name.substring(0, name.length() - ".json".length()) + "_";
            Path alike = jsonFiles(predictions).stream()
                    .filter(file -> file.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElse(exact);
            Path prediction = Files.exists(exact) ? exact : alike;
            String predicted = Files.exists(prediction) ? Files.readString(prediction) : "{}";
            all.addAll(score(parse(predicted), parse(Files.readString(answer))));
        }
        return all;
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The object; an empty one where it is no JSON object, so that all of it is missed. */
    static Map<String, Object> parse(String json) {
        try {
            Object parsed = new JSONParser(JSONParser.MODE_RFC4627).parse(json.replaceFirst("^\ufeff", ""));
            return Credit.object(parsed);
        } catch (ParseException noJson) {
            return Map.of();
        }
    }

    /** Scores one document. */
    static Tally score(Map<String, Object> predicted, Map<String, Object> truth) {
        Document document = new Document(predicted, truth, !Boolean.FALSE.equals(truth.get("isIop")), new Tally());
        document.scoreHeading();
        document.scoreDuration();
        document.scoreMoney();
        document.scoreCooperation();
        document.scoreFindings();
        return document.tally();
    }

    /** One document under judgement. */
    private record Document(Map<String, Object> predicted, Map<String, Object> truth, boolean full, Tally tally) {

        void scoreHeading() {
            Object isIop = predicted.get("isIop");
            double right = Objects.equals(isIop, truth.get("isIop")) ? 1 : 0;
            tally.add("isIop", right, isIop instanceof Boolean ? 1 : 0, 1);
            value("title", Alike::title);
            value("diaryNumber", Alike::diary);
            List<Map<String, Object>> p = Credit.objects(predicted.get("parties"));
            List<Map<String, Object>> t = Credit.objects(truth.get("parties"));
            List<Credit.Pair> pairs = Credit.pairs(p, t, Credit::party);
            tally.add("parties", pairs.size(), p.size(), t.size());
            partOfParty("sector", Credit::equal, pairs, p, t);
            partOfParty(
                    "organisationNumber", Credit.when((a, b) -> Alike.digits(a).equals(Alike.digits(b))), pairs, p, t);
        }

        private void partOfParty(
                String part,
                ToDoubleBiFunction<Object, Object> credit,
                List<Credit.Pair> pairs,
                List<Map<String, Object>> p,
                List<Map<String, Object>> t) {
            double right = pairs.stream()
                    .filter(pair -> !Credit.isEmpty(pair.predicted().get(part)))
                    .filter(pair -> !Credit.isEmpty(pair.truth().get(part)))
                    .mapToDouble(pair -> credit.applyAsDouble(
                            pair.predicted().get(part), pair.truth().get(part)))
                    .sum();
            tally.add("parties." + part, right, having(part, p), having(part, t));
        }

        private static long having(String part, List<Map<String, Object>> objects) {
            return objects.stream()
                    .filter(object -> !Credit.isEmpty(object.get(part)))
                    .count();
        }

        void scoreDuration() {
            value("period.start", Credit.when(Alike::sameDay));
            value("period.end", Credit.when(Alike::sameDay));
            scalar("extension.kind", extensionKind(predicted), extensionKind(truth), Credit::equal);
            value("extension.months", Credit.when(Alike::sameAmount));
            value("extension.decideBy", Credit.when(Alike::nearDay));
            value("noticeMonths", Credit.when(Alike::sameAmount));
        }

        private static @Nullable Object extensionKind(Map<String, Object> record) {
            Object kind = Credit.object(record.get("extension")).get("kind");
            return "none".equals(kind) ? null : kind;
        }

        void scoreMoney() {
            list("funding", Credit::funding);
            list("budgetTables", Credit::table);
            value("payment.schedule", Credit::equal);
            value("indexation", Alike::indexation);
            value("volunteerHours.hours", Credit.when(Alike::sameAmount));
            value("volunteerHours.ratePerHourSek", Credit.when(Alike::sameAmount));
            scalar("repayment", orNull(predicted.get("repayment")), orNull(truth.get("repayment")), Credit::equal);
        }

        private static @Nullable Object orNull(@Nullable Object repayment) {
            return Boolean.TRUE.equals(repayment) ? repayment : null;
        }

        void scoreCooperation() {
            list("followUp", Credit::followUp);
            list("steeringGroup", Credit::member);
            value("decisionRule", Credit::equal);
            value("targetGroup.text", Alike::passage);
            value("targetGroup.ageFrom", Credit.when(Alike::sameAmount));
            value("targetGroup.ageTo", Credit.when(Alike::sameAmount));
        }

        void scoreFindings() {
            List<String> rest = new ArrayList<>();
            Credit.objects(predicted.get("findings")).forEach(finding -> rest.add(Alike.norm(finding.get("kind"))));
            List<String> must = new ArrayList<>();
            List<String> may = new ArrayList<>();
            for (Map<String, Object> finding : Credit.objects(truth.get("findings"))) {
                String detail = Alike.norm(finding.get("detail"));
                boolean neutral = detail.startsWith("[optional]") || detail.startsWith("[cross-document]");
                (neutral ? may : must).add(Alike.norm(finding.get("kind")));
            }
            long hit = must.stream().filter(rest::remove).count();
            may.forEach(rest::remove);
            tally.add("findings", hit, hit + rest.size(), must.size());
        }

        private void list(String field, ToDoubleBiFunction<Map<String, Object>, Map<String, Object>> credit) {
            List<Map<String, Object>> p = Credit.objects(predicted.get(field));
            List<Map<String, Object>> t = Credit.objects(truth.get(field));
            if (full) {
                tally.add(field, Credit.sum(Credit.pairs(p, t, credit)), p.size(), t.size());
            }
        }

        private void value(String field, ToDoubleBiFunction<Object, Object> credit) {
            scalar(field, at(predicted, field), at(truth, field), credit);
        }

        private static @Nullable Object at(Map<String, Object> record, String path) {
            int point = path.indexOf('.');
            return point < 0
                    ? record.get(path)
                    : Credit.object(record.get(path.substring(0, point))).get(path.substring(point + 1));
        }

        private void scalar(
                String field,
                @Nullable Object predicted,
                @Nullable Object truth,
                ToDoubleBiFunction<Object, Object> credit) {
            if (full || FIELDS_OF_ANY_PAPER.contains(field)) {
                boolean said = !Credit.isEmpty(predicted);
                boolean expected = !Credit.isEmpty(truth);
                double right = said && expected ? credit.applyAsDouble(predicted, truth) : 0;
                tally.add(field, right, said ? 1 : 0, expected ? 1 : 0);
            }
        }
    }
}
