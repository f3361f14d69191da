/**
 * How people come to act for an organisation and prove who they are: invitations, passwords, passkeys, links by which a new password is
 * chosen, the browsers they are known in and the sessions they have.
 *
 * <p>Whatever somebody proves ends in {@link se.handslag.identity.Entrance}. What was proved wrong is answered alike whether there is such
 * a person or not, in words and in work.
 */
@NamedInterface("account")
@NullMarked
package se.handslag.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
