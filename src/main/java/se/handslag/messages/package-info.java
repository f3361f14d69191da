/**
 * Mail from the program to people: what waits to be sent, what has been, and what each person wants of it; it has no texts of its own.
 *
 * <p>Publishes {@link se.handslag.messages.Outbox}, into which others lay the mail of a day, at most one for each person and day,
 * {@link se.handslag.messages.Mailboxes}, where people look at theirs, and {@link se.handslag.messages.MailRounds}, which hands over what
 * waits to the mail server that {@link se.handslag.messages.MailServer} names. Where none is named nothing is laid here.
 *
 * <p>{@link se.handslag.messages.Courier} hands over at once what somebody waits for or must hear of whatever they have said of mail; nothing
 * of that is kept.
 *
 * <p>Keeps, in each person's own space, the subject, day and fate of what was sent, for {@value MailRounds#KEPT_DAYS} days; the words of a
 * mail until it has been sent or its day has passed; and what the person has said of it, until that space is erased. Addresses stay
 * where they are, in {@code identity}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "identity")
package se.handslag.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
