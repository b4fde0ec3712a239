package dev.gouji.access.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {
    private static final String TABLE = """
            things.read    all  all  scope scope scope scope - - - -
            things.change  -    -    -     scope scope -     all - - -
            things.try     rated all all all all all - - - all
            GET    /things{suffix}      things.read
            GET    /things/{id}         things.read    of=thing
            GET    /things/best         things.read
            PUT    /things/{id}         things.change  of=thing
            POST   /things/try          things.try     kept=nothing
            GET    /files/**            things.read
            GET    /things/list.{format} things.read
            """;

    private final Matrix matrix = Matrix.parse(TABLE);

    private static Identity somebody(String... grants) {
        return new Identity(
                "somebody",
                java.util.Arrays.stream(grants)
                        .map(grant -> Grant.parse(grant).orElseThrow())
                        .toList());
    }

    private Verdict decide(String method, String path, Identity who) {
        return matrix.decide(method, Matrix.segments(path), who, false);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /things, /things{suffix}",
        "GET, /things.csv, /things{suffix}",
        "GET, /things/, /things{suffix}",
        "HEAD, /things, /things{suffix}",
        "GET, /things/7, /things/{id}",
        "GET, /things/best, /things/best",
        "GET, /files, /files/**",
        "GET, /things/list.docx, /things/list.{format}",
        "GET, /things/list., /things/{id}",
        "GET, /files/a/b/c, /files/**",
    })
    void findsTheRowThatSaysMost(String method, String path, String row) {
        Verdict.Allowed allowed = assertInstanceOf(Verdict.Allowed.class, decide(method, path, Identity.ANONYMOUS));
        assertEquals(row, allowed.endpoint().path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/thing",
                "/things.csv/7",
                "/things/7/8",
                "/thingsx",
                "/things.CSV",
                "/things;a=b",
                "/files.csv"
            })
    void deniesWhatItDoesNotName(String path) {
        assertInstanceOf(Verdict.NoSuchPath.class, decide("GET", path, Identity.administrator("root")));
    }

    @Test
    void deniesVerbsItDoesNotName() {
        assertInstanceOf(Verdict.NoSuchVerb.class, decide("DELETE", "/things/7", Identity.administrator("root")));
        assertInstanceOf(Verdict.NoSuchVerb.class, decide("POST", "/things", Identity.administrator("root")));
    }

    @Test
    void asksWhoItIsBeforeItSaysNo() {
        assertInstanceOf(Verdict.WhoAsks.class, decide("PUT", "/things/7", Identity.ANONYMOUS));
        assertInstanceOf(Verdict.Forbidden.class, decide("PUT", "/things/7", somebody("researcher")));
        assertInstanceOf(Verdict.Forbidden.class, decide("GET", "/things", somebody("security")));
    }

    @Test
    void unitesTheScopesOfAllRoles() {
        Scope scope = matrix.scope("things.change", somebody("office:4104", "organ_admin:某局", "clerk:他局"), false);
        assertTrue(scope.covers(new Belonging("甲局", "410402", null)));
        assertTrue(scope.covers(new Belonging("某局", "110000", null)));
        assertTrue(!scope.covers(new Belonging("他局", "110000", null)), "a clerk changes nothing here");
        assertTrue(!scope.covers(new Belonging(null, null, null)), "what is nobody's is not everybody's");
        assertEquals(Scope.EVERYTHING, matrix.scope("things.change", somebody("office:4104", "system"), false));
    }

    @Test
    void countsThoseAloneWhoDoNotSayWhoTheyAre() {
        assertTrue(((Verdict.Allowed) decide("POST", "/things/try", Identity.ANONYMOUS)).rated());
        assertTrue(!((Verdict.Allowed) decide("POST", "/things/try", somebody("researcher"))).rated());
    }

    @Test
    void keepsWhatChangesUnlessToldOtherwise() {
        assertEquals(Endpoint.Kept.BEFORE, row("PUT", "/things/7").kept());
        assertEquals(Endpoint.Kept.NOTHING, row("POST", "/things/try").kept());
        assertEquals(Endpoint.Kept.NOTHING, row("GET", "/things").kept());
    }

    private Endpoint row(String method, String path) {
        return matrix.endpoint(method, Matrix.segments(path)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "things.read all",
                "things.read all all all all all all all all all perhaps",
                "GET /things",
                "GET /things nothing.known",
                "GET /things things.read sometimes",
            })
    void refusesATableThatIsNone(String line) {
        assertThrows(IllegalArgumentException.class, () -> Matrix.parse(line));
    }

    @Test
    void readsTheTableOfTheProduct() throws IOException {
        try (InputStream table = Matrix.class.getResourceAsStream("matrix.txt")) {
            Matrix product = Matrix.parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
            List<String> changes = product.endpoints().stream()
                    .filter(endpoint -> !endpoint.method().equals("GET"))
                    .filter(endpoint -> endpoint.kept() == Endpoint.Kept.NOTHING)
                    .map(Endpoint::path)
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "/check",
                            "/sign-in",
                            "/sign-out",
                            "/v1/checks",
                            "/v1/portals/try",
                            "/v1/readings",
                            "/v1/rules/try"),
                    changes,
                    "all else is kept");
        }
    }
}
