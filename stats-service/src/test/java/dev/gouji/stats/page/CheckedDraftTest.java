package dev.gouji.stats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedDraftTest {
    private static final String ANSWER = """
            [{"source": "draft.html", "organ": {"name": "甲局"}, "year": 2023, "form": "G2021", "findings": [
              {"rule": "PUB-011", "severity": "info", "message": {"zh": "一", "en": "a"}, "values": {}, "place": null},
              {"rule": "T3-001", "severity": "error", "message": {"zh": "二", "en": "b"}, "values": {},
               "place": {"in": "text", "line": 7, "start": 120, "end": 122}},
              {"rule": "XO-006", "severity": "warning", "message": {"zh": "三", "en": "c"}, "values": {}}]}]
            """;

    @Test
    void listsTheGravestFirstWithTheirPlaces() throws JsonProcessingException {
        CheckedDraft draft =
                CheckedDraft.all(new ObjectMapper().readTree(ANSWER)).getFirst();
        assertEquals(
                List.of("T3-001 第7行 (line 7)", "XO-006 ", "PUB-011 "),
                draft.notes().stream()
                        .map(note -> note.rule() + " " + note.place())
                        .toList());
        assertEquals(1, draft.errors());
    }
}
