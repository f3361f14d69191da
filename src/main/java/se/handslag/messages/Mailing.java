package se.handslag.messages;

import java.time.LocalDate;

/** A mail of a day, as the one it is to sees it afterwards: its words are gone. */
public record Mailing(LocalDate day, String subject, MailState state) {}
