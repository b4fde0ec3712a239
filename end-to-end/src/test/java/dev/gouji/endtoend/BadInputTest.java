package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever comes in gets its code and its sentence, and the next report goes through. */
@ExtendWith(ChainExtension.class)
class BadInputTest {
    private static final GeneratedReports REPORTS = new GeneratedReports(11);
    private static int goodReports = 2000;

    private final RunningChain chain;
    private final ChainClient client;

    BadInputTest(RunningChain chain) {
        this.chain = chain;
        this.client = chain.client();
    }

    @AfterEach
    void aGoodReportStillGoesThrough() {
        Generated good = REPORTS.text(goodReports++);
        JsonNode outcome = outcome("good/" + goodReports, good.mediaType(), good.content());
        assertEquals("report", outcome.get("outcome").asText(), outcome.toString());
        assertEquals(Map.of(), chain.deadLetters());
    }

    @Test
    void anEmptyFileIsRefusedAtTheDoor() {
        assertProblem(400, "GJ-101", new byte[0]);
    }

    @Test
    void aFileOf25MegabytesIsRefusedAtTheDoor() {
        assertProblem(413, "GJ-102", new byte[25 * 1024 * 1024]);
    }

    @Test
    void blanksAreRefused() {
        assertRefused("GJ-101", "bad/blanks", "text/plain", " \n\t　\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void binaryJunkIsRefused() {
        byte[] junk = new byte[20_000];
        new Random(3).nextBytes(junk);
        System.arraycopy(new byte[] {'M', 'Z', 0, 0, 0, 0}, 0, junk, 0, 6);
        assertRefused("GJ-104", "bad/junk", "application/octet-stream", junk);
    }

    @Test
    void aPageWithoutAReportIsRefused() {
        String page = "<!DOCTYPE html><html><head><title>通知公告</title></head><body><ul><li>关于停水的通知</li>"
                + "<li>关于召开座谈会的通知</li></ul></body></html>";
        assertRefused("GJ-110", "bad/page", "text/html", page.getBytes(StandardCharsets.UTF_8));
    }

    /** Read as far as it goes with its problem told, or refused: never silently taken as whole. */
    @Test
    void aPageCutInTheMiddleIsNeverTakenAsWhole() {
        Generated whole = REPORTS.html(1500);
        byte[] half = Arrays.copyOf(whole.content(), whole.content().length / 2);
        JsonNode outcome = outcome("bad/cut", whole.mediaType(), half);
        if (outcome.get("outcome").asText().equals("refused")) {
            assertTrue(outcome.get("code").asText().matches("GJ-1(06|10)"), outcome.toString());
        } else {
            JsonNode report = client.report(
                    outcome.get("organ").asText(), outcome.get("year").asInt());
            assertTrue(report.toString().contains("\"missing\""), report.toPrettyString());
            assertTrue(report.toString().contains("GJ-207"), report.toPrettyString());
        }
    }

    @Test
    void aWrongCharsetLabelIsSeenThrough() {
        Generated report = REPORTS.text(1501);
        byte[] gb18030 = new String(report.content(), StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
        JsonNode outcome = outcome("bad/label", "text/plain;charset=UTF-8", gb18030);
        assertEquals("report", outcome.get("outcome").asText(), outcome.toString());
        JsonNode read = client.report(outcome.get("organ").asText(), report.year());
        assertTrue(read.toString().contains(report.organ()), read.toPrettyString());
        assertTrue(read.toString().contains("GJ-205"), read.toPrettyString());
    }

    private void assertProblem(int status, String code, byte[] content) {
        HttpResponse<String> answer =
                client.post("bad/door", "text/plain", content).join();
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, ChainClient.json(answer).get("code").asText());
        assertBilingual(ChainClient.json(answer).get("detail").asText());
    }

    private void assertRefused(String code, String source, String mediaType, byte[] content) {
        JsonNode outcome = outcome(source, mediaType, content);
        assertEquals("refused", outcome.get("outcome").asText(), outcome.toString());
        assertEquals(code, outcome.get("code").asText(), outcome.toString());
        assertBilingual(outcome.get("message").asText());
        assertBilingual(outcome.get("advice").asText());
    }

    private static void assertBilingual(String sentence) {
        assertTrue(sentence.matches("(?s).*\\p{IsHan}.*[a-z]{3}.*"), sentence);
    }

    private JsonNode outcome(String source, String mediaType, byte[] content) {
        HttpResponse<String> answer = client.post(source, mediaType, content).join();
        assertEquals(202, answer.statusCode(), answer.body());
        String id = ChainClient.json(answer).get("document_id").asText();
        return Awaitility.await("the outcome of " + source)
                .atMost(Duration.ofSeconds(60))
                .until(() -> client.outcome(id), Optional::isPresent)
                .orElseThrow();
    }
}
