package dev.gouji.ingest.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.problem.ProblemException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @Test
    void takesBlankParametersAsNotGiven() {
        assertEquals(Labels.NONE, Labels.of(Map.of("organ", " ", "division", "", "file_name", "  ")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ../../etc/passwd,  passwd
                    C:\\temp\\年报.txt,  年报.txt
                    a\u0000b.txt,      ab.txt
                    😀.html,           😀.html
                    """)
    void cleansFileNames(String given, String kept) {
        assertEquals(kept, Labels.of(Map.of("file_name", given)).fileName());
    }

    @Test
    void cutsLongFileNamesAndDropsEmptyOnes() {
        assertEquals(
                255, Labels.of(Map.of("file_name", "x".repeat(300))).fileName().length());
        assertNull(Labels.of(Map.of("file_name", "folder/")).fileName());
    }

    @Test
    void namesTheParameterThatItDoesNotKnow() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> Labels.of(Map.of("publishedOn", "2024-01-01")));
        assertTrue(refused.problem().detail().contains("publishedOn"));
        assertTrue(refused.problem().detail().contains("published_on"));
    }

    @Test
    void refusesAnIdThatNoDatabaseCanStore() {
        assertThrows(ProblemException.class, () -> Labels.of(Map.of("source", "a\u0000b")));
        assertThrows(ProblemException.class, () -> Labels.of(Map.of("source", "a\ud800b")));
        assertThrows(ProblemException.class, () -> Labels.of(Map.of("source", "x".repeat(513))));
    }
}
