/**
 * Where people are invited and take an invitation, and each person's own page: who they are, for whom they act, how they sign in and where
 * they are signed in. It writes the mails that belong to it.
 */
@NullMarked
package se.handslag.site.account;

import org.jspecify.annotations.NullMarked;
