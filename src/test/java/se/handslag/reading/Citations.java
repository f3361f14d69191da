package se.handslag.reading;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;

/** Finds every citation in a value, however deep it lies. */
final class Citations {

    private final List<Citation> found = new ArrayList<>();

    private Citations() {}

    /** Those in a record, and in all that the record holds. */
    static List<Citation> in(Object value) {
        Citations citations = new Citations();
        citations.look(value);
        return citations.found;
    }

    private void look(@Nullable Object value) {
        switch (value) {
            case Citation citation -> found.add(citation);
            case Collection<?> values -> values.forEach(this::look);
            case Optional<?> maybe -> maybe.ifPresent(this::look);
            case Record owner -> lookIntoParts(owner);
            case null, default -> {}
        }
    }

    private void lookIntoParts(Record owner) {
        for (RecordComponent part : owner.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                look(part.getAccessor().invoke(owner));
            } catch (ReflectiveOperationException unexpected) {
                throw new IllegalStateException("Cannot look into " + part, unexpected);
            }
        }
    }

    /** Those in a JSON object: every object that tells page, start, end and words. */
    static List<Citation> inJson(String hash, Map<String, Object> json) {
        Citations citations = new Citations();
        citations.lookIntoJson(hash, json);
        return citations.found;
    }

    private void lookIntoJson(String hash, @Nullable Object value) {
        switch (value) {
            case Map<?, ?> object
            when object.containsKey("words") && object.containsKey("page") ->
                found.add(new Citation(
                        hash, number(object, "page"), number(object, "start"), number(object, "end"), (String)
                                object.get("words")));
            case Map<?, ?> object -> object.values().forEach(each -> lookIntoJson(hash, each));
            case Collection<?> values -> values.forEach(each -> lookIntoJson(hash, each));
            case null, default -> {}
        }
    }

    private static int number(Map<?, ?> object, String key) {
        return ((Number) object.get(key)).intValue();
    }
}
