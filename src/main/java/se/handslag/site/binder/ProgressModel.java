package se.handslag.site.binder;

import java.util.Optional;
import se.handslag.kernel.Texts;
import se.handslag.reading.binder.BinderProgress;
import se.handslag.reading.kept.binders.KeptBinder;

/**
 * How far the reading of a binder has come.
 *
 * @param words which file is read now
 * @param done how many files have been read
 * @param all how many there are, at least 1
 */
record ProgressModel(String name, String words, int done, int all) {

    static ProgressModel of(KeptBinder binder, Texts texts) {
        Optional<BinderProgress> progress = binder.progress();
        return new ProgressModel(
                binder.name(),
                progress.map(now -> texts.get("intake.reading.file", now.file(), now.of(), now.name()))
                        .orElseGet(() -> texts.get("intake.reading.soon")),
                progress.map(now -> now.file() - 1).orElse(0),
                progress.map(BinderProgress::of)
                        .orElse(Math.max(1, binder.parts().size())));
    }
}
