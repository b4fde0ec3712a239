package dev.gouji.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gouji.access.audit.Columns;
import dev.gouji.access.audit.Entry;
import dev.gouji.access.audit.Line;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that was taken out of a service, and what people do to such files. */
class AuditFileTest {
    private static final int LINES = 12;

    private final List<Line> lines = record();
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    private static List<Line> record() {
        List<Line> lines = new ArrayList<>();
        String hash = Line.BEGINNING;
        for (int i = 0; i < LINES; i++) {
            Entry entry = new Entry(
                    Instant.parse("2026-11-22T12:00:00Z").plusMillis(i),
                    "=王科员",
                    "system",
                    "192.0.2.1",
                    "PUT",
                    "/v1/portals/" + i,
                    Entry.Phase.ASKED,
                    0,
                    "",
                    0);
            lines.add(Line.after(i, hash, entry));
            hash = lines.getLast().hash();
        }
        return lines;
    }

    /** As the service writes it: the last line first. */
    private static String csv(List<Line> lines) {
        return "\uFEFF" + String.join(",", Columns.NAMES) + "\r\n"
                + lines.reversed().stream()
                        .map(line -> Columns.of(line).stream()
                                .map(Columns::inert)
                                .collect(Collectors.joining(",", "", "\r\n")))
                        .collect(Collectors.joining());
    }

    private static String json(List<Line> lines) throws IOException {
        List<Map<String, String>> items = lines.stream()
                .map(line -> {
                    Map<String, String> item = new LinkedHashMap<>();
                    List<String> texts = Columns.of(line);
                    for (int i = 0; i < texts.size(); i++) {
                        item.put(Columns.NAMES.get(i), texts.get(i));
                    }
                    return item;
                })
                .toList();
        return WireEvent.json().writeValueAsString(Map.of("items", items));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int audit(String... arguments) {
        out.getBuffer().setLength(0);
        errors.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 1];
        all[0] = "audit";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Gouji.commandLine(new PrintWriter(out, true), new PrintWriter(errors, true))
                .execute(all);
    }

    private void names(int line, String text) throws IOException {
        assertEquals(1, audit("verify", "--file", file("touched.csv", text)), out + "" + errors);
        assertTrue(out.toString().contains("line %d is wrong".formatted(line)), out.toString());
    }

    @Test
    void findsAFileWhole() throws IOException {
        assertEquals(0, audit("verify", "--file", file("record.csv", csv(lines))), out + "" + errors);
        assertTrue(out.toString().contains("1–12"), out.toString());
        assertEquals(0, audit("verify", "--file", file("record.json", json(lines))), out + "" + errors);
    }

    @Test
    void putsPagesTogetherInAnyOrder() throws IOException {
        String old = file("old.csv", csv(lines.subList(0, 7)));
        String young = file("young.json", json(lines.subList(5, LINES)));
        assertEquals(0, audit("verify", "--file", young, "--file", old), out + "" + errors);
        assertEquals(1, audit("verify", "--file", young), "lines 1 to 5 are missing");
    }

    @Test
    void namesTheRowThatWasChanged() throws IOException {
        names(4, csv(lines).replace("/v1/portals/3,", "/v1/portals/9,"));
        names(4, csv(lines).replace("12:00:00.003Z", "noon"));
        names(1, csv(lines).replace("12:00:00Z", "noon"));
        names(LINES, csv(lines).replace("12:00:00.011Z", "noon"));
    }

    @Test
    void namesTheRowThatWasTakenOutOrPutInAgain() throws IOException {
        List<Line> without = new ArrayList<>(lines);
        without.remove(8);
        names(9, csv(without));
        names(1, csv(lines.subList(1, LINES)));
        Line other = Line.after(2, lines.get(1).hash(), lines.getFirst().entry());
        List<Line> twice = new ArrayList<>(lines);
        twice.add(3, other);
        names(3, csv(twice));
    }

    @Test
    void noticesThatTheLastRowIsGoneWhenItsHashWasWrittenDown() throws IOException {
        String shorter = file("shorter.csv", csv(lines.subList(0, LINES - 1)));
        assertEquals(
                1,
                audit(
                        "verify",
                        "--file",
                        shorter,
                        "--last-hash",
                        lines.getLast().hash()));
        assertTrue(out.toString().contains("line 12 is wrong"), out.toString());
    }

    @Test
    void endsWith2WhenAFileIsNoRecord() throws IOException {
        String[][] none = {
            {"not-there.csv", null, "not-there.csv"},
            {"empty.csv", "", "number"},
            {"other.csv", "a,b\r\n1,2\r\n", "number"},
            {"head.csv", csv(List.of()), "no line"},
            {"broken.json", "{\"items\": [", "JSON"},
            {"other.json", "{\"organs\": []}", "items"},
            {"unnumbered.csv", csv(lines).replace("\n5,", "\n五,"), "五"},
        };
        for (String[] row : none) {
            String path = row[1] == null ? folder.resolve(row[0]).toString() : file(row[0], row[1]);
            assertEquals(2, audit("verify", "--file", path), row[0] + out);
            assertTrue(errors.toString().contains(row[2]), errors.toString());
        }
        assertEquals(2, audit("verify"), "neither a file nor a token");
    }

    @Test
    void takesTheWholeRecordOutOfAService() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/audit.csv", this::page);
        server.start();
        Path to = folder.resolve("out.csv");
        String token = file("token", "gouji_auditor\n");
        String service = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            assertEquals(0, audit("export", service, "--token-file", token, "--to", to.toString()), out + "" + errors);
            assertTrue(out.toString().contains("1–12"), out.toString());
            assertEquals(csv(lines), Files.readString(to));
            assertEquals(2, audit("export", service, "--token-file", file("other", "x"), "--to", to.toString()));
            assertTrue(errors.toString().contains("401"), errors.toString());
            assertEquals(csv(lines), Files.readString(to), "the file of the last time is kept");
        } finally {
            server.stop(0);
        }
        assertFalse(Files.exists(folder.resolve("out.csv.part")));
    }

    /** Five lines at a time, and the next page under another name of the service. */
    private void page(HttpExchange exchange) throws IOException {
        boolean known =
                "Bearer gouji_auditor".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String query = exchange.getRequestURI().getQuery();
        int end = query.contains("before=") ? Integer.parseInt(query.replaceAll(".*before=(\\d+).*", "$1")) - 1 : LINES;
        int begin = Math.max(0, end - 5);
        if (begin > 0) {
            exchange.getResponseHeaders()
                    .add("Link", "<http://inside/v1/audit.csv?limit=500&before=%d>; rel=\"next\"".formatted(begin + 1));
        }
        byte[] bytes = csv(lines.subList(begin, end)).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? 200 : 401, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
