package se.handslag.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entity tag that is a revision in quotation marks. */
public final class EntityTag {

    private static final Pattern REVISION = Pattern.compile("\"([0-9]{1,9})\"");

    private EntityTag() {}

    /** The revision that whoever asks has seen; empty where they do not say so, or not as they were told it. */
    public static Optional<Integer> revision(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(REVISION::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.valueOf(matcher.group(1)));
    }
}
