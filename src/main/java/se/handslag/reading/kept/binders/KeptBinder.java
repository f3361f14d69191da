package se.handslag.reading.kept.binders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.binder.AgreementChoice.Ground;
import se.handslag.reading.binder.BinderKind;
import se.handslag.reading.binder.BinderProgress;

/**
 * A binder that is kept, as it stands.
 *
 * @param broken whether the sending broke off
 * @param sentOn the day, where we are
 * @param ground why the main agreement was taken for it; empty before it is read
 * @param reading the reading of the agreement; empty where there is none, or nobody has said which paper it is
 * @param dossier the partnership that came of it; null before its agreement is confirmed
 * @param progress the file that is being read; empty when none is
 * @param parts the files as they were sent
 */
public record KeptBinder(
        UUID id,
        String name,
        BinderState state,
        boolean broken,
        LocalDate sentOn,
        Optional<Ground> ground,
        Optional<Main> reading,
        @Nullable UUID dossier,
        Optional<BinderProgress> progress,
        List<Part> parts,
        List<File> files) {

    public KeptBinder {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    /**
     * The reading of its agreement.
     *
     * @param version the document that was read
     * @param confirmed whether it holds as an agreement
     */
    public record Main(UUID id, String title, @Nullable UUID version, boolean confirmed) {}

    /** A file as it was sent; its version is null where it was too much to be kept. */
    public record Part(UUID id, String name, @Nullable UUID version) {}

    /**
     * A file, those in zips one by one.
     *
     * @param packedIn the zip that it lay in; null where it was sent by itself
     * @param version the document; null where it is not kept by itself
     * @param known whether the very same bytes were here before the binder came
     * @param copyOf the number of an earlier file with the same bytes; null where there is none
     * @param shared whether the parties of the partnership see it
     */
    public record File(
            UUID id,
            int number,
            String name,
            @Nullable String packedIn,
            @Nullable UUID version,
            boolean known,
            @Nullable Integer copyOf,
            BinderKind kind,
            boolean shared,
            FileFound found) {

        private boolean isOtherPaper() {
            return copyOf == null && (kind == BinderKind.AMENDMENT || kind == BinderKind.DECISION_PAPER);
        }
    }

    /** The files of that kind, copies of others left out. */
    public List<File> all(BinderKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind && file.copyOf() == null)
                .toList();
    }

    /**
     * The papers among which people are asked which is the agreement; empty where they are not asked, or have confirmed what they
     * answered. Where nothing looks like an agreement, any other paper may be it all the same.
     */
    public List<File> candidates() {
        boolean settled = dossier != null || reading.filter(Main::confirmed).isPresent();
        return settled
                ? List.of()
                : ground.map(each -> each == Ground.NONE
                                ? files.stream().filter(File::isOtherPaper).toList()
                                : each.asks() ? all(BinderKind.AGREEMENT) : List.<File>of())
                        .orElse(List.of());
    }
}
