package dev.gouji.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T08:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0                              | 0
                    120                            | 120
                    ' 7 '                          | 7
                    86401                          | 86400
                    99999999999999999999           | 86400
                    Sat, 31 Jan 2026 08:00:30 GMT  | 30
                    Saturday, 31-Jan-26 08:01:00 GMT | 60
                    Sat, 31 Jan 2026 07:00:00 GMT  | 0
                    Mon, 31 Jan 2028 08:00:00 GMT  | 86400
                    """)
    void readsBothForms(String value, long seconds) {
        assertEquals(seconds, RetryAfter.parse(value, CLOCK).toSeconds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-5", "1.5", "１２"})
    void takesNothingElse(String value) {
        assertNull(RetryAfter.parse(value, CLOCK));
    }

    @Test
    void needsNone() {
        assertNull(RetryAfter.parse(null, CLOCK));
    }
}
