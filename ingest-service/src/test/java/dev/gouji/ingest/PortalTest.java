package dev.gouji.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.ingest.portal.PortalDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PortalTest {
    private static final String PORTAL = """
            {"id": "%s", "name": "白沙县民政局", "division": "%s", "organ": "白沙县民政局",
             "source": {"kind": "list-pages", "entries": ["https://www.baisha.example/nb/"]},
             "access": {"hosts": ["*.baisha.example"], "delay_seconds": 2}}
            """;

    @TestHTTPResource("/")
    String root;

    @Inject
    PortalDesk portals;

    private Setup setup;

    @BeforeEach
    void connect() {
        setup = new Setup(root);
    }

    @Test
    void keepsAPortalAndItsVersions() {
        HttpResponse<String> added = setup.post("/v1/portals", PORTAL.formatted("kept", "410404"));
        assertEquals(201, added.statusCode(), added.body());
        assertEquals(
                "/v1/portals/kept", path(added.headers().firstValue("Location").orElseThrow()));
        HttpResponse<String> read = setup.get("/v1/portals/kept");
        String etag = read.headers().firstValue("ETag").orElseThrow();
        assertEquals("\"1\"", etag);
        assertEquals(
                "[\"*.baisha.example\"]", Setup.json(read).at("/access/hosts").toString());
        assertEquals("GJ-432", Setup.code(setup.post("/v1/portals", PORTAL.formatted("kept", "410404"))));

        String renamed = PORTAL.formatted("kept", "410404").replace("白沙县民政局\", \"div", "改名\", \"div");
        assertEquals("GJ-434", Setup.code(setup.put("/v1/portals/kept", renamed)));
        HttpResponse<String> changed = setup.put("/v1/portals/kept", renamed, "If-Match", etag);
        assertEquals("\"2\"", changed.headers().firstValue("ETag").orElse(changed.body()));
        HttpResponse<String> late = setup.put("/v1/portals/kept", renamed, "If-Match", etag);
        assertEquals(412, late.statusCode());
        assertEquals("GJ-433", Setup.code(late));
        assertEquals("改名", portals.find("kept").orElseThrow().name());
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void disablesInsteadOfDeleting() {
        setup.post("/v1/portals", PORTAL.formatted("closed", "410404"));
        assertTrue(portals.enabled().stream().anyMatch(portal -> portal.id().equals("closed")));
        assertEquals(204, setup.delete("/v1/portals/closed").statusCode());
        assertEquals(204, setup.delete("/v1/portals/closed").statusCode());
        assertFalse(Setup.json(setup.get("/v1/portals/closed")).get("enabled").asBoolean());
        assertFalse(portals.enabled().stream().anyMatch(portal -> portal.id().equals("closed")));
        assertEquals("GJ-431", Setup.code(setup.delete("/v1/portals/nowhere")));
        assertEquals(404, setup.get("/v1/portals/nowhere").statusCode());
    }

    @Test
    void listsByDivisionInPages() {
        for (int i = 0; i < 7; i++) {
            setup.post("/v1/portals", PORTAL.formatted("paged-" + i, i < 5 ? "65900" + i : "660100"));
        }
        List<String> ids = new ArrayList<>();
        String next = "/v1/portals?division=6590&limit=2";
        while (next != null && !next.equals("null")) {
            JsonNode page = Setup.json(setup.get(next));
            page.get("items").forEach(item -> ids.add(item.get("id").asText()));
            next = page.get("next").asText(null);
        }
        assertEquals(List.of("paged-0", "paged-1", "paged-2", "paged-3", "paged-4"), ids);
        assertEquals("GJ-400", Setup.code(setup.get("/v1/portals?division=6")));
        assertEquals("GJ-400", Setup.code(setup.get("/v1/portals?organ=x")));
        assertEquals("GJ-400", Setup.code(setup.get("/v1/portals?limit=0")));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        HttpResponse<String> refused =
                setup.post("/v1/portals", PORTAL.formatted("x", "410404").replace(": 2}", ": 0}"));
        assertEquals(400, refused.statusCode());
        assertTrue(Setup.json(refused).get("detail").asText().startsWith("access.delay_seconds 为 '0'"), refused.body());
    }

    @Test
    void importsNothingWhenARowIsWrong() {
        String csv = """
                标识,名称,行政区划代码,列表地址,启用
                imp-1,甲,650101,https://a.example/nb/,是
                imp-2,乙,65010,https://b.example/nb/,是
                imp-1,丙,650101,https://c.example/nb/,否
                """;
        HttpResponse<String> refused = setup.file("/v1/portals/import", csv.getBytes(Charset.forName("GB18030")));
        JsonNode result = Setup.json(refused);
        assertEquals(422, refused.statusCode(), refused.body());
        assertEquals(3, result.get("rows").asInt());
        assertEquals(0, result.get("saved").asInt());
        assertEquals(2, result.get("wrong").asInt());
        assertEquals("NOT_SAVED", result.at("/results/0/outcome").asText());
        assertTrue(result.at("/results/1/message").asText().startsWith("行政区划代码 为 '65010'"), refused.body());
        assertTrue(result.at("/results/2/message").asText().startsWith("与第 2 行重复"), refused.body());
        assertTrue(portals.find("imp-1").isEmpty());

        HttpResponse<String> partial =
                setup.file("/v1/portals/import?partial=true", csv.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, partial.statusCode());
        assertEquals(1, Setup.json(partial).get("saved").asInt());
        assertEquals("甲", portals.find("imp-1").orElseThrow().name());
    }

    @Test
    void importsItsOwnTemplateTwice() {
        byte[] template = setup.get("/v1/portals/import/template.csv").body().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> imported = setup.file("/v1/portals/import", template);
            assertEquals(200, imported.statusCode(), imported.body());
        }
        assertEquals(1, portals.stored("bai-sha-mzj").orElseThrow().version());
        assertEquals(
                "GJ-435", Setup.code(setup.file("/v1/portals/import", "PK nonsense".getBytes(StandardCharsets.UTF_8))));
        assertEquals("GJ-435", Setup.code(setup.file("/v1/portals/import", new byte[0])));
    }

    @Test
    void refusesToTryWhatIsNoPortal() {
        assertEquals("GJ-430", Setup.code(setup.post("/v1/portals/try", "{")));
    }
}
