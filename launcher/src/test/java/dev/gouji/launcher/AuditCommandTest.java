package dev.gouji.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against services that say what each of them says in the end-to-end tests. */
class AuditCommandTest {
    private static final String WHOLE = """
            {"whole": true, "lines": 5, "first": 1, "last": 5, "last_hash": "ab"}""";
    private static final String ALTERED = """
            {"whole": false, "lines": 5, "first": 1, "last": 5, "last_hash": "ab", "broken": 3, "reason": "第 3 行"}""";
    private static final String REFUSED = """
            {"code": "GJ-802", "detail": "没有权限"}""";

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private HttpServer server;
    private Path token;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        token = Files.writeString(folder.resolve("token"), "gouji_auditor\n");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void says(int status, String body) {
        server.createContext("/v1/audit/verification", exchange -> {
            boolean known =
                    "Bearer gouji_auditor".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? status : 401, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private int verify(String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {
                    "audit",
                    "verify",
                    "--token-file",
                    token.toString(),
                    "http://127.0.0.1:" + server.getAddress().getPort()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Gouji.commandLine(new PrintWriter(out, true), new PrintWriter(errors, true))
                .execute(arguments);
    }

    @Test
    void saysThatARecordIsWhole() {
        says(200, WHOLE);
        assertEquals(0, verify());
        assertTrue(out.toString().startsWith("✓ http://127.0.0.1:"), out.toString());
        assertTrue(out.toString().contains("last_hash ab"), out.toString());
    }

    @Test
    void namesTheLineThatWasAltered() throws IOException {
        says(200, ALTERED);
        assertEquals(1, verify("--format", "json"));
        JsonNode report = WireEvent.json().readTree(out.toString()).get(0);
        assertEquals(3, report.path("broken").asInt());
        assertFalse(report.path("whole").asBoolean(true), out.toString());
        assertEquals(1, verify());
        assertTrue(out.toString().contains("line 3 is wrong: 第 3 行"), out.toString());
    }

    @Test
    void endsWith2WhenOneCannotBeAsked() {
        says(403, REFUSED);
        assertEquals(2, verify());
        assertTrue(out.toString().contains("403 GJ-802 没有权限"), out.toString());
        assertEquals(2, verify("http://127.0.0.1:1"));
        assertTrue(out.toString().contains("no answer"), out.toString());
        assertEquals(2, verify("nowhere"));
        assertTrue(errors.toString().contains("An address reads as"), errors.toString());
        token = Path.of("/nowhere/at/all");
        assertEquals(2, verify());
        assertTrue(errors.toString().contains("/nowhere/at/all"), errors.toString());
    }
}
