package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.Succession;

/**
 * Tells which obligations of a new agreement are those that were kept before. Those with one id are the same words, and so the same
 * whatever these are taken to say. Another document gives other ids; what it says is known by what it is. Of one kind and one doer
 * it must be, whatever the size of the letters and the blanks of the name. Then, from the surest sign to the weakest, one is
 * paired with one in the order of the calendar when
 *
 * <ol>
 *   <li>they are of one time, and go to the same: about the same period or, where they are about none, due on the same day;
 *   <li>they are of one time;
 *   <li>the id names one time of the calendar ("2019-Q1"), though its days are other ones;
 *   <li>the id names one thing of its agreement ("by", "ofTerm", "part2"): it has moved its day;
 *   <li>in one calendar year there are as many left of before as of now: the first is the first, and so on; they have moved.
 * </ol>
 *
 * <p>The first of its partnership has none before it, and only ids count. What is replaced is another agreement, with an end and
 * reports of its own, so that the last two signs do not count: nothing moves from an agreement to the one that takes its place, and
 * what an earlier agreement left behind stays with its day. Nor do they count for what is met when the day it would move to is still
 * to come: that would hide that the thing is to be done once more.
 */
final class SaidAgain {

    /** An occurrence that begins with a year, after the kind's name. */
    private static final Pattern NAMES_ITS_TIME = Pattern.compile("[^.]+\\.\\d{4}(?!\\d).*");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Succession succession;
    private final LocalDate on;

    /** A sign by which two are the same: what they have in common; empty where it tells nothing. */
    private interface Sign extends Function<Obligation, Optional<Object>> {}

    /** What two that are the same always have in common, and what a sign adds to it. */
    private record Likeness(ObligationKind what, @Nullable String who, Object sign) {}

    SaidAgain(Succession succession, LocalDate on) {
        this.succession = succession;
        this.on = on;
    }

    /** By its id of before, how each that is said again is said now. */
    Map<ObligationId, Obligation> pair(Collection<Owed> before, Collection<Obligation> said) {
        Pairing pairing = new Pairing(before, said);
        pairing.byId();
        switch (succession) {
            case FIRST -> {} // it has none before it
            case AMENDS -> {
                pairing.bySameTime();
                pairing.one(SaidAgain::occurrence, this::mayMove);
                pairing.asMany(SaidAgain::year, this::mayMove);
            }
            case REPLACES -> pairing.bySameTime();
        }
        return pairing.same;
    }

    private boolean mayMove(Pair pair) {
        boolean isStillToCome =
                pair.said().day().filter(day -> !day.isAfter(on)).isEmpty();
        return !pair.before().carriedOver() && !(pair.before().isMet() && isStillToCome);
    }

    private static Optional<Object> time(Obligation obligation) {
        return obligation.period() == null
                ? obligation.day().map(Function.identity())
                : Optional.of(obligation.period());
    }

    private static Optional<Object> timeAndReceivers(Obligation obligation) {
        return time(obligation)
                .map(time -> List.of(
                        time, obligation.toWhom().stream().map(SaidAgain::name).toList()));
    }

    private static Optional<Object> namedTime(Obligation obligation) {
        return occurrence(obligation).filter(_ -> namesItsTime(obligation));
    }

    private static Optional<Object> occurrence(Obligation obligation) {
        return Optional.of(obligation.id().occurrence());
    }

    private static Optional<Object> year(Obligation obligation) {
        return obligation.day().map(LocalDate::getYear);
    }

    private static boolean namesItsTime(Obligation obligation) {
        return NAMES_ITS_TIME.matcher(obligation.id().occurrence()).matches();
    }

    private static @Nullable String name(@Nullable String who) {
        return who == null ? null : BLANKS.matcher(who.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private record Pair(Owed before, Obligation said) {}

    /** What has been paired so far, and what is left. */
    private static final class Pairing {

        private final Map<ObligationId, Obligation> same = new HashMap<>();
        private final Map<ObligationId, Owed> before = new LinkedHashMap<>();
        private final Map<ObligationId, Obligation> said = new LinkedHashMap<>();

        /** Each in the order of the calendar; what an earlier agreement left behind comes after all else. */
        Pairing(Collection<Owed> before, Collection<Obligation> said) {
            Map<ObligationId, Owed> byId = new HashMap<>();
            before.forEach(owed -> byId.put(owed.id(), owed));
            Deadlines.of(before.stream().map(Owed::obligation).toList()).obligations().stream()
                    .map(each -> Objects.requireNonNull(byId.get(each.id())))
                    .sorted(Comparator.comparing(Owed::carriedOver))
                    .forEach(owed -> this.before.put(owed.id(), owed));
            Deadlines.of(said).obligations().forEach(each -> this.said.put(each.id(), each));
        }

        void byId() {
            for (ObligationId id : List.copyOf(said.keySet())) {
                Owed owed = before.get(id);
                if (owed != null) {
                    add(new Pair(owed, Objects.requireNonNull(said.get(id))));
                }
            }
        }

        void bySameTime() {
            one(SaidAgain::timeAndReceivers, any -> true);
            one(SaidAgain::time, any -> true);
            one(SaidAgain::namedTime, any -> true);
        }

        /** Each that is said with the first of before that it may be. */
        void one(Sign sign, Predicate<Pair> allowed) {
            alike(sign).forEach(alike -> {
                List<Owed> left = new ArrayList<>(alike.before());
                for (Obligation each : alike.said()) {
                    left.stream()
                            .map(owed -> new Pair(owed, each))
                            .filter(allowed)
                            .findFirst()
                            .ifPresent(pair -> {
                                left.remove(pair.before());
                                add(pair);
                            });
                }
            });
        }

        /** The first with the first and the last with the last, where there are as many of both. */
        void asMany(Sign sign, Predicate<Pair> allowed) {
            alike(sign).stream()
                    .filter(alike -> alike.before().size() == alike.said().size())
                    .forEach(alike -> {
                        for (int i = 0; i < alike.said().size(); i++) {
                            Pair pair =
                                    new Pair(alike.before().get(i), alike.said().get(i));
                            if (allowed.test(pair)) {
                                add(pair);
                            }
                        }
                    });
        }

        private void add(Pair pair) {
            same.put(pair.before().id(), pair.said());
            before.remove(pair.before().id());
            said.remove(pair.said().id());
        }

        private List<Alike> alike(Sign sign) {
            Map<Likeness, Alike> all = new LinkedHashMap<>();
            said.values()
                    .forEach(each -> like(each, sign)
                            .ifPresent(likeness -> all.computeIfAbsent(likeness, any -> new Alike())
                                    .said()
                                    .add(each)));
            before.values()
                    .forEach(owed -> like(owed.obligation(), sign)
                            .flatMap(likeness -> Optional.ofNullable(all.get(likeness)))
                            .ifPresent(alike -> alike.before().add(owed)));
            return List.copyOf(all.values());
        }

        private static Optional<Likeness> like(Obligation obligation, Sign sign) {
            return sign.apply(obligation)
                    .map(shared -> new Likeness(obligation.what(), name(obligation.who()), shared));
        }
    }

    /** Those of before and of now that a sign makes the same, each in order. */
    private record Alike(List<Owed> before, List<Obligation> said) {

        Alike() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }
}
