package se.handslag.isolation;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.handslag.site.SteppedClock;

/** Tests with a mail server beside the program; all of them share one program that knows of it. */
public abstract class WithMail extends WithTheCast {

    /** Where the program says that it is reached. */
    protected static final String ADDRESS = "https://handslag.example";

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        serverIsBack();
        settings.add("handslag.mail.host", () -> "127.0.0.1");
        settings.add("handslag.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("handslag.mail.security", () -> "none");
        settings.add("handslag.mail.from", () -> "handslag@alvhamra.example");
        settings.add("handslag.address", () -> ADDRESS + "/");
    }

    @BeforeEach
    void nothingHasCome() throws Exception {
        serverIsBack();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void theClockOnTheWall() {
        ((SteppedClock) clock).back();
    }

    protected void forward(Duration step) {
        ((SteppedClock) clock).forward(step);
    }

    /** What has come to that address. */
    protected static List<MimeMessage> mailTo(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    /** What has come to anybody since this was last asked. */
    protected static List<MimeMessage> takeAllMail() throws FolderException {
        var taken = List.of(SERVER.getReceivedMessages());
        SERVER.purgeEmailFromAllMailboxes();
        return taken;
    }

    protected static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it says, as whoever opens it reads it. */
    protected static String text(MimeMessage mail) {
        try {
            return ((String) mail.getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static void serverIsAway() {
        SERVER.stop();
    }

    protected static void serverIsBack() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
