package se.handslag.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import se.handslag.messages.MailServer.Named;
import se.handslag.messages.MailServer.Security;

/** Hands mail over to the server, one at a time. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** A server that is silent for longer is not there. */
    private static final String CONNECTING_MS = "10000";

    private static final String WAITING_MS = "30000";

    private final Optional<Round> round;
    private final Clock clock;

    Postman(MailServer server, Clock clock) {
        this.round = server.named().map(named -> new Round(named, sender(named)));
        this.clock = clock;
    }

    private record Round(Named server, JavaMailSenderImpl sender) {}

    /** What came of it. */
    enum Answer {
        /** The server has taken it. */
        TAKEN,
        /** The server is there, and did not take this one. */
        NOT_TAKEN,
        /** The server is not there, or does not let us in: it takes no other either. */
        AWAY
    }

    /** Hands the mail over to be brought to that address. */
    Answer carry(MailRows.Taken mail, String address) {
        Round now = round.orElseThrow(() -> new IllegalStateException("No mail server is named"));
        try {
            now.sender().send(written(mail, address, now));
            return Answer.TAKEN;
        } catch (MailException refused) {
            return notTaken(refused, now.server());
        } catch (AddressException unfit) {
            LOG.warn("A mail has no address that a mail server would know");
            return Answer.NOT_TAKEN;
        } catch (MessagingException bug) {
            throw new IllegalStateException("A mail could not be written", bug);
        }
    }

    /** Neither the address nor what the server says of it gets into the log: it names nobody. */
    private static Answer notTaken(MailException refused, Named server) {
        if (refused instanceof MailSendException alone && alone.getCause() == null) {
            LOG.warn("The mail server {} did not take a mail", server);
            return Answer.NOT_TAKEN;
        }
        LOG.warn(
                "The mail server {} cannot be used: {}",
                server,
                refused.getMostSpecificCause().getClass().getSimpleName());
        return Answer.AWAY;
    }

    private MimeMessage written(MailRows.Taken mail, String address, Round now) throws MessagingException {
        MimeMessage message = now.sender().createMimeMessage();
        InternetAddress from = new InternetAddress(now.server().from(), true);
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject(mail.subject(), UTF_8.name());
        message.setText(mail.body(), UTF_8.name());
        // The same each time it is tried: two that come are known to be one.
        message.setHeader(
                "Message-ID",
                "<" + mail.id() + from.getAddress().substring(from.getAddress().indexOf('@')) + ">");
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        // No holiday greeting is to answer it (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.stopAt() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.stopAt() + ">");
        }
        return message;
    }

    private static JavaMailSenderImpl sender(Named server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding(UTF_8.name());
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", CONNECTING_MS);
        settings.setProperty("mail.smtp.timeout", WAITING_MS);
        settings.setProperty("mail.smtp.writetimeout", WAITING_MS);
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (server.security() == Security.STARTTLS) {
            settings.setProperty("mail.smtp.starttls.required", "true");
            settings.setProperty("mail.smtp.starttls.enable", "true");
        }
        if (server.security() == Security.TLS) {
            settings.setProperty("mail.smtp.ssl.enable", "true");
        }
        server.user().ifPresent(user -> {
            sender.setUsername(user);
            sender.setPassword(server.password());
            settings.setProperty("mail.smtp.auth", "true");
        });
        sender.setJavaMailProperties(settings);
        return sender;
    }
}
