package se.handslag.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.identity.DemoDoor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.DataFolder;
import se.handslag.platform.Statements;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.kept.ConfirmOutcome;
import se.handslag.reading.kept.Confirmation;
import se.handslag.reading.kept.Confirming;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.site.telling.ReadDocuments;

/** Tests in which the demo's cast uses the program from outside; all of them share one program that runs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
public abstract class WithTheCast {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Clock clock;

    @Autowired
    protected Statements statements;

    @Autowired
    private DataFolder folder;

    @Autowired
    private DemoDoor cast;

    @Autowired
    private KeptReadings readings;

    @Autowired
    private Confirmation confirmation;

    protected CastAtWork work;

    @BeforeEach
    void theCastIsAtWork() throws Exception {
        work = CastAtWork.at(port, folder, cast);
    }

    /**
     * The partnership that came of an agreement which one of the cast has confirmed, of which the text says nothing but this and who its
     * parties are.
     */
    protected UUID confirmed(String keeper, String said, Optional<Confirming.Into> into) {
        var member = cast.cast().stream()
                .filter(each -> each.name().equals(keeper))
                .findFirst()
                .orElseThrow();
        var bytes = (said + "\n\n1. Parter\nÄlvhamra kommun genom socialnämnden och Kajens vänner.\n").getBytes(UTF_8);
        return ActorScope.call(member.atHome(), () -> {
            var reading = readings.keep(
                    said + ".txt",
                    bytes,
                    ReadDocuments.read((DocumentText) new Documents().open(bytes, said + ".txt"), null));
            var outcome = confirmation.confirm(
                    reading, new Confirming("", into, null, Map.of(), "Prövat av båda parter.", null));
            return ((ConfirmOutcome.Confirmed) outcome).partnership();
        });
    }
}
