package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.endtoend.Access.Person;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every verb on every path of every service, asked by somebody of each role inside and outside of the scope. */
@ExtendWith(ChainExtension.class)
class AccessMatrixTest {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");
    /** What the gate itself says; everything else comes from behind it. */
    private static final Set<String> OF_THE_GATE = Set.of("GJ-801", "GJ-802", "GJ-803", "GJ-804");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Access access = new Access();

    /** What belongs to the scope. */
    private record Things(String finding, String alert, String stats) {}

    /** A verb on a path as OpenAPI has it. */
    private record Operation(String service, String address, String method, String path) {}

    @TestFactory
    Stream<DynamicTest> everyCellOfTheTable(RunningChain chain) throws IOException {
        String stats = chain.service("stats").address();
        Things things = new Things(finding(chain), ofTheScope(stats + "/v1/alerts?year=2023&division=410404"), stats);
        HttpResponse<String> portal =
                send(chain.service("ingest").address() + "/v1/portals", "POST", ChainClient.TOKEN, """
                {"id": "of-the-scope", "name": "白沙县民政局", "division": "410404", "organ": "白沙县民政局", "enabled": false,
                 "source": {"kind": "list-pages", "entries": ["https://www.baisha.example/"]},
                 "access": {"hosts": ["*.baisha.example"]}}""");
        assertEquals(201, portal.statusCode(), portal.body());
        List<Operation> operations = new ArrayList<>();
        for (String service : List.of("ingest", "parse", "validate", "stats")) {
            operations.addAll(operations(service, chain.service(service).address()));
        }
        Stream<DynamicTest> rows = operations.stream()
                .map(operation -> DynamicTest.dynamicTest(
                        "%s %s has a row".formatted(operation.method(), operation.path()),
                        () -> assertTrue(access.names(operation.method(), operation.path()), "add one to matrix.txt")));
        Stream<DynamicTest> cells = operations.stream()
                .filter(operation -> access.names(operation.method(), operation.path()))
                .flatMap(operation -> Person.all().stream()
                        .map(who -> DynamicTest.dynamicTest(
                                "%s %s by %s %s"
                                        .formatted(
                                                operation.method(),
                                                operation.path(),
                                                who.role(),
                                                who.inside() ? "inside" : "outside"),
                                () -> check(operation, who, things))));
        return Stream.concat(rows, cells);
    }

    private void check(Operation operation, Person who, Things things) {
        int expected = access.refusal(operation.method(), operation.path(), who);
        String path = operation
                .path()
                .replace("{suffix}", "")
                .replaceAll("^/v1/findings/\\{\\w+}", "/v1/findings/" + things.finding())
                .replaceAll("^/v1/alerts/\\{\\w+}", "/v1/alerts/" + things.alert())
                .replaceAll("^/v1/subscriptions/\\{\\w+}", "/v1/subscriptions/" + subscription(operation, things))
                .replaceAll("^/v1/portals/\\{\\w+}", "/v1/portals/of-the-scope")
                .replace("{year}", "1999")
                .replaceAll("\\{(run|number)}", "1")
                .replaceAll("\\{\\w+}", "nothing-of-that-name");
        String body = operation.method().equals("GET") ? null : "";
        HttpResponse<String> answer =
                send(operation.address() + path, operation.method(), who.isAnonymous() ? null : who.token(), body);
        String code = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                ? ChainClient.json(answer).path("code").asText()
                : "";
        boolean refused = OF_THE_GATE.contains(code);
        assertEquals(expected, refused ? answer.statusCode() : 0, answer.statusCode() + " " + answer.body());
    }

    private List<Operation> operations(String service, String address) throws IOException {
        HttpResponse<String> answer = send(address + "/openapi?format=json", "GET", null, null);
        JsonNode paths = WireEvent.json().readTree(answer.body()).path("paths");
        List<Operation> operations = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(verb -> {
                    if (VERBS.contains(verb)) {
                        operations.add(new Operation(service, address, verb.toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        assertTrue(!operations.isEmpty(), "no paths at " + answer.uri() + ": " + answer.body());
        return operations;
    }

    /** A finding on a report of the scope. */
    private String finding(RunningChain chain) throws IOException {
        byte[] report = Files.readAllBytes(Checkout.root().resolve("samples/row-total-wrong/document.txt"));
        String query =
                "?source=access-matrix&division=410404&organ=" + URLEncoder.encode("白沙县民政局", StandardCharsets.UTF_8);
        HttpRequest upload = request(chain.service("ingest").address() + "/v1/documents" + query, ChainClient.TOKEN)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(report))
                .build();
        assertEquals(
                202,
                http.sendAsync(upload, HttpResponse.BodyHandlers.ofString())
                        .join()
                        .statusCode());
        return ofTheScope(chain.service("stats").address() + "/v1/findings?year=2023&division=410404");
    }

    /** The first of a list that is about the organ of the scope. */
    private String ofTheScope(String list) {
        return Awaitility.await("something of the scope in " + list)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            JsonNode items = ChainClient.json(send(list, "GET", ChainClient.TOKEN, null))
                                    .path("items");
                            for (JsonNode item : items) {
                                if (item.path("organ_key").asText().equals(Access.ORGAN)) {
                                    return item.path("id").asText();
                                }
                            }
                            return "";
                        },
                        id -> !id.isEmpty());
    }

    /** Another one each time: one of the verbs takes it away. */
    private String subscription(Operation operation, Things things) {
        if (!operation.path().startsWith("/v1/subscriptions/")) {
            return "";
        }
        HttpResponse<String> made = send(things.stats() + "/v1/subscriptions", "POST", ChainClient.TOKEN, """
                {"name": "x", "channel": "email", "address": "office@baisha.example", "division": "410404"}""");
        assertEquals(201, made.statusCode(), made.body());
        return ChainClient.json(made).path("id").asText();
    }

    private HttpResponse<String> send(String address, String method, String token, String body) {
        HttpRequest request = request(address, token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, AccessMatrixTest::answer).join();
    }

    /** A stream of events has no end: that it began is enough. */
    private static HttpResponse.BodySubscriber<String> answer(HttpResponse.ResponseInfo info) {
        String type = info.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("text/event-stream")
                ? HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofInputStream(), begun -> "")
                : HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(String address, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
