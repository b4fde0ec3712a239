package dev.gouji.access.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    private static final Line LINE = Line.after(
            41,
            Line.BEGINNING,
            new Entry(
                    Instant.parse("2026-11-22T12:00:00.123456Z"),
                    "=张\n\"三\"",
                    "system auditor",
                    "192.0.2.1",
                    "PUT",
                    "/v1/portals/白沙",
                    Entry.Phase.ANSWERED,
                    204,
                    "",
                    40));

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        List<String> row = Columns.of(LINE);
        for (int i = 0; i < row.size(); i++) {
            texts.put(Columns.NAMES.get(i), row.get(i));
        }
        return texts;
    }

    @Test
    void givesTheLineAgainHashAndAll() {
        assertEquals(LINE, Columns.line(texts()));
    }

    @ParameterizedTest
    @CsvSource({"number,1.5", "at,yesterday", "phase,ASKED", "status,ok", "asked,''"})
    void saysWhichColumnIsWrong(String column, String text) {
        Map<String, String> texts = texts();
        texts.put(column, text);
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> Columns.line(texts));
        assertTrue(wrong.getMessage().startsWith(column + ": "), wrong.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "=1+1", "'=1+1", "'", "''x", "'张三", "\t", "＝", "-", "a=b"})
    void isNoFormulaAndCanBeHadAgain(String text) {
        String inert = Columns.inert(text);
        assertFalse(inert.matches("(?s)[=+\\-@\t\r＝＋－＠].*"), inert);
        assertEquals(text, Columns.plain(inert));
    }
}
