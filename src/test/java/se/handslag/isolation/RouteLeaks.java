package se.handslag.isolation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.handslag.identity.OpenPaths;
import se.handslag.identity.SignedIn;

/**
 * Goes to every address the program answers, as a stranger and as one of the cast, by session and by token, and tells where somebody
 * sees what is not theirs. Addresses with a number in them are tried with the numbers of everybody's rows.
 */
final class RouteLeaks {

    /** What they answer is made by the framework or is for strangers by nature. */
    private static final Set<String> NOT_OURS = Set.of("/error");

    /** An address the program answers, and how it is asked. */
    private record Door(String method, String pattern) {

        boolean isForPrograms() {
            return pattern.startsWith("/api/");
        }

        boolean isRead() {
            return method.equals("GET");
        }
    }

    private final URI address;
    private final List<Door> doors;
    private final List<PathPattern> open;
    private final KeptRows rows;
    private final List<String> leaks = new ArrayList<>();
    private final Set<String> searched = new HashSet<>();

    RouteLeaks(URI address, Set<RequestMappingInfo> mappings, List<OpenPaths> open, KeptRows rows) {
        this.address = address;
        this.doors = mappings.stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(pattern -> methods(mapping).stream().map(method -> new Door(method, pattern))))
                .filter(door -> !NOT_OURS.contains(door.pattern()))
                .toList();
        this.open = open.stream()
                .flatMap(paths -> paths.patterns().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        this.rows = rows;
    }

    private static Set<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? Set.of("GET", "POST")
                : methods.stream().map(RequestMethod::name).collect(Collectors.toSet());
    }

    /** The leaks to a stranger and to that member of the cast, who has that token. */
    List<String> found(SignedIn member, String token) throws Exception {
        for (var door : doors) {
            if (!isOpen(door)) {
                closedToStrangers(door);
            }
        }
        var spaces = Set.of(member.space().id(), member.person());
        var foreign = rows.foreignTo(spaces);
        var browser = MemberBrowser.of(address, member);
        for (var door : doors) {
            if (isOpen(door) || !door.isRead()) {
                continue;
            }
            for (var path : paths(door)) {
                var request = HttpRequest.newBuilder(address.resolve(path));
                if (door.isForPrograms()) {
                    request.header("Authorization", "Bearer " + token);
                }
                keepsToOnesOwn(path, browser.send(request.build(), BodyHandlers.ofString()), foreign);
            }
        }
        return leaks;
    }

    private void keepsToOnesOwn(String path, HttpResponse<String> answer, Set<String> foreign) {
        // Most answers are the same page that says that there is nothing, but for the address.
        if (searched.add(answer.body().replace(path, ""))) {
            foreign.stream()
                    .filter(tale -> !path.contains(tale) && answer.body().contains(tale))
                    .findFirst()
                    .ifPresent(tale -> leaks.add(path + " shows what is others': " + tale));
        }
        var isOfOthers = foreign.stream().anyMatch(path::contains);
        if (isOfOthers && answer.statusCode() < 400) {
            leaks.add(path + " answers about what is others'");
        }
    }

    private void closedToStrangers(Door door) throws IOException, InterruptedException {
        var path = paths(door).getFirst();
        var request = HttpRequest.newBuilder(address.resolve(path))
                .method(door.method(), BodyPublishers.noBody())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        var sentToSignIn = answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").matches(".*/(logga-in|en/sign-in)(\\?.*)?");
        if (!sentToSignIn && answer.statusCode() != 401 && answer.statusCode() != 403) {
            leaks.add(door + " lets a stranger in: " + answer.statusCode());
        }
    }

    private boolean isOpen(Door door) {
        var path = PathContainer.parsePath(door.pattern().replaceAll("\\{[^}]*}", "x"));
        return open.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private List<String> paths(Door door) {
        if (!door.pattern().contains("{")) {
            return List.of(door.pattern());
        }
        return rows.ids().stream()
                .map(id -> door.pattern().replaceAll("\\{[^}]*}", id))
                .toList();
    }
}
