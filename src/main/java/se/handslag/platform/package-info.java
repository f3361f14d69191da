/**
 * The machinery below every module: the database server, its roles and migrations, who acts in which space, and the trail that
 * every change leaves.
 *
 * <p>Publishes {@link se.handslag.platform.Actor} and {@link se.handslag.platform.ActorScope} (who acts, and in which
 * space), {@link se.handslag.platform.DataFolder} and {@link se.handslag.platform.Database};
 * {@link se.handslag.platform.Keeping}, by which whoever runs the program backs it up, puts it back, moves it and checks its trail;
 * {@link se.handslag.platform.TrailReading} and {@link se.handslag.platform.Looks}, by which the trail is read and looks are noted; and
 * {@link se.handslag.platform.Purges} with {@link se.handslag.platform.Purgeable}, by which people are forgotten. It is open to every module
 * and knows none of them; each module brings its tables by laying migrations in {@code db/migration/<module>}.
 *
 * <p>Keeps, for each space, the audit trail and its seals. What a row held before and after lies beside the trail, in a table
 * that can be purged without breaking the chain of seals.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package se.handslag.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
