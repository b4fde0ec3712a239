package dev.gouji.launcher.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTableTest {
    private static final Instant NOW = Instant.parse("2024-01-31T08:00:00Z");

    private final OutcomeTable table = new OutcomeTable(List.of(
            new OutcomeTable.Line(
                    accepted("a.txt", "d1"),
                    outcome("d1", "report", null),
                    new ReportLine("d1", "白沙县财政局", 2023, "G2021", 200, 2, 1)),
            new OutcomeTable.Line(accepted("b.txt", "d2"), outcome("d2", "refused", "GJ-110"), null),
            new OutcomeTable.Line(new Delivery.Rejected("c.txt", "GJ-101", "文件为空 empty"), null, null)));

    @Test
    void listsReportsFirstAndThenWhatIsNone() {
        assertEquals("""
                机关 organ    年度 year  表式 form  数据 figures  错误 errors  需核实 warnings  来源 source
                ------------  ---------  ---------  ------------  -----------  ---------------  -----------
                白沙县财政局       2023  G2021               200            2                1  a.txt
                b.txt  未作为年报 refused: GJ-110 message advice
                c.txt  未接收 not taken: GJ-101 文件为空 empty

                共 3 份文件：年报 1 份，其他 2 份；错误 2 处。 3 documents: 1 reports, 2 others; 2 errors.
                """, table.text());
    }

    @Test
    void tellsProgramsTheSame() throws Exception {
        JsonNode json = new ObjectMapper().readTree(table.json());
        assertEquals(3, json.size());
        assertEquals("report", json.get(0).path("outcome").asText());
        assertEquals(200, json.get(0).path("figures_read").asInt());
        assertEquals("GJ-110", json.get(1).path("code").asText());
        assertEquals("not_taken", json.get(2).path("outcome").asText());
        assertTrue(json.get(2).path("document_id").isMissingNode());
    }

    private static Delivery accepted(String source, String documentId) {
        return new Delivery.Accepted(source, documentId, false, NOW);
    }

    private static Outcome outcome(String documentId, String outcome, String code) {
        return new Outcome(1, documentId, "s", outcome, "key", 2023, code, "message", "advice", NOW, NOW, NOW, NOW);
    }
}
