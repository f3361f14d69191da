package se.handslag.isolation;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.identity.DemoDoor;
import se.handslag.platform.DataFolder;
import se.handslag.platform.Statements;

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

    protected CastAtWork work;

    @BeforeEach
    void theCastIsAtWork() throws Exception {
        work = CastAtWork.at(port, folder, cast);
    }
}
