package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ChainExtension.class)
class ChainTest {
    private static final GeneratedReports REPORTS = new GeneratedReports(7);

    private final RunningChain chain;
    private final ChainClient client;

    ChainTest(RunningChain chain) {
        this.chain = chain;
        this.client = chain.client();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html"})
    void aDocumentBecomesAReportWithoutErrors(String shape) {
        Generated document = shape.equals("text") ? REPORTS.text(1001) : REPORTS.html(1002);
        HttpResponse<String> answer = client.post("chain/" + shape, document.mediaType(), document.content())
                .join();
        assertEquals(202, answer.statusCode(), answer.body());

        JsonNode outcome = outcomeOf(answer);
        assertEquals("report", outcome.get("outcome").asText(), outcome.toString());
        assertEquals(document.year(), outcome.get("year").asInt());
        JsonNode report = client.reports("chain/" + shape).getFirst();
        assertEquals(document.organ(), report.get("organ").asText());
        assertEquals(200, report.get("figures_read").asInt(), report.toString());
        assertEquals(
                0,
                report.get("errors").asInt(),
                () -> client.report(report.get("organ_key").asText(), document.year())
                        .toPrettyString());
        assertEquals(Map.of(), chain.deadLetters());
    }

    @Test
    void theSameDocumentTwiceIsOneReport() {
        Generated document = REPORTS.text(1003);
        HttpResponse<String> first = client.post("chain/twice", document.mediaType(), document.content())
                .join();
        HttpResponse<String> second = client.post("chain/twice", document.mediaType(), document.content())
                .join();
        assertEquals(200, second.statusCode(), second.body());
        assertTrue(ChainClient.json(second).get("duplicate").asBoolean());

        outcomeOf(first);
        assertEquals(1, client.reports("chain/twice").size());
        assertEquals(1, client.outcomes("chain/twice").size());
    }

    @Test
    void aDraftIsReadAndCheckedAndNothingOfItIsKept() {
        Generated draft = REPORTS.text(1004);
        HttpResponse<String> answer = chain.check("draft.txt", draft.content());
        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode checked = ChainClient.json(answer).get(0);
        assertEquals("report", checked.get("outcome").asText());
        assertEquals(draft.organ(), checked.get("organ").get("name").asText());
        assertEquals(List.of(), client.outcomes("draft.txt"));
        HttpResponse<String> junk = chain.check("junk.txt", new byte[] {'?'});
        assertEquals("refused", ChainClient.json(junk).get(0).get("outcome").asText(), junk.body());
    }

    private JsonNode outcomeOf(HttpResponse<String> answer) {
        String id = ChainClient.json(answer).get("document_id").asText();
        return Awaitility.await("the outcome of " + id)
                .atMost(Duration.ofSeconds(60))
                .until(() -> client.outcome(id), java.util.Optional::isPresent)
                .orElseThrow();
    }
}
