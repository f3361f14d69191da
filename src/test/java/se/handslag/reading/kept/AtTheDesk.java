package se.handslag.reading.kept;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.handslag.identity.DemoDoor;
import se.handslag.platform.Database;

/** Somebody of the cast is at a desk, in the whole program, and all that is kept can be looked at. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
@Import(Failing.class)
abstract class AtTheDesk {

    @Autowired
    KeptReadings readings;

    @Autowired
    Reviews reviews;

    @Autowired
    Confirmation confirmation;

    @Autowired
    DemoDoor cast;

    @Autowired
    Database database;

    Desk desk;
    Contents contents;

    @BeforeEach
    void somebodyIsAtTheDesk() {
        desk = new Desk(cast, readings, reviews, confirmation);
        contents = new Contents(database);
    }
}
