/**
 * Who there is and for whom they act: organisations with a space each, people, mandates, sessions and tokens.
 *
 * <p>Publishes {@link se.handslag.identity.SignedIn}, {@link se.handslag.identity.People} to make spaces and mandates, and
 * {@link se.handslag.identity.OpenPaths} by which a module says which of its addresses need no signing in; every other address
 * needs it, and leads a stranger to the {@link se.handslag.identity.SignInPage}. No person is looked up by anybody but those they act
 * with.
 *
 * <p>{@link se.handslag.identity.Everybody} tells, in ids, for whom the program has something to do each day.
 *
 * <p>{@link se.handslag.identity.account} is how people come to be here and prove who they are.
 *
 * <p>Keeps for each person a name and an address, to sign in, to get mail and to show colleagues who did what; they are erased with the
 * person's own space. A mandate keeps the name as long as the organisation's records tell who acted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.handslag.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
