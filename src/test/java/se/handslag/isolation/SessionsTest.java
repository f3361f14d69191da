package se.handslag.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.identity.DemoDoor;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** A session is looked up before any space is entered, and no row security guards it: so it tells nobody's name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
class SessionsTest {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What the proof against forged forms is called where it is sent. */
    private static final Set<String> NAMES_OF_FIELDS = Set.of("_csrf", "X-CSRF-TOKEN");

    @LocalServerPort
    int port;

    @Autowired
    DemoDoor cast;

    @Autowired
    Database database;

    @Test
    void allThatIsKeptOfASessionIsIdsAndProofs() throws Exception {
        var member = cast.cast().getFirst();
        var browser = MemberBrowser.of(URI.create("http://localhost:" + port + "/"), member);
        for (var path : List.of("/mitt", "/partnerskap")) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            browser.send(request.build(), BodyHandlers.discarding());
        }

        var written = new ArrayList<byte[]>();
        try (var superuser = TestServer.superuserOf(database)) {
            assertThat(texts(superuser, "select principal_name from platform.session where principal_name is not null"))
                    .contains(member.person().toString())
                    .allSatisfy(name -> assertThat(name).matches(ID));
            try (var statement = superuser.createStatement();
                    var answer = statement.executeQuery("select attribute_bytes from platform.session_attributes")) {
                while (answer.next()) {
                    written.add(answer.getBytes(1));
                }
            }
        }

        assertThat(written).isNotEmpty();
        for (var attribute : written) {
            assertThat(textsIn(attribute)).allSatisfy(SessionsTest::isNobodysName);
        }
    }

    @Test
    void aPlantedNameIsCaught() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(List.of(List.of("Maja Ståhlgren")));
        }

        assertThat(textsIn(bytes.toByteArray())).containsExactly("Maja Ståhlgren");
    }

    private static void isNobodysName(String text) {
        assertThat(text.matches(ID) || NAMES_OF_FIELDS.contains(text))
                .as("%s is an id or the name of a field", text)
                .isTrue();
    }

    /** Every text among the objects that were written, however deep. */
    private static List<String> textsIn(byte[] written) throws IOException, ClassNotFoundException {
        var texts = new ArrayList<String>();
        try (var objects = new Noting(written, texts)) {
            objects.readObject();
        }
        return texts;
    }

    private static final class Noting extends ObjectInputStream {

        private final List<String> texts;

        Noting(byte[] written, List<String> texts) throws IOException {
            super(new ByteArrayInputStream(written));
            this.texts = texts;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            if (read instanceof String text) {
                texts.add(text);
            } else if (read instanceof byte[] bytes) {
                texts.add(new String(bytes, UTF_8));
            }
            return read;
        }
    }

    private static List<String> texts(Connection superuser, String sql) throws Exception {
        var texts = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
        }
        return texts;
    }
}
