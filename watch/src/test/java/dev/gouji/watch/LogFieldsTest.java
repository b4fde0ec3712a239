package dev.gouji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LogFieldsTest {
    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("documentId=a1 code=GJ-110", Map.of("documentId", "a1", "code", "GJ-110")),
                Arguments.of("batch finished batch=b2", Map.of("batch", "b2")),
                Arguments.of(
                        "code=GJ-510 attempt=3 records=4, trying again: no=field",
                        Map.of("code", "GJ-510", "attempt", "3", "records", "4")),
                Arguments.of("code=GJ-520 rule=T3-003: a=b", Map.of("code", "GJ-520", "rule", "T3-003")),
                Arguments.of(
                        "waiting for PostgreSQL code=GJ-691 sqlState=08006 reason=x: y=z",
                        Map.of("code", "GJ-691", "sqlState", "08006")),
                Arguments.of("=nothing a-b=c 数=1 empty=", Map.of("empty", "")),
                Arguments.of("no field", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void takesTheWordsWithKeys(String message, Map<String, String> fields) {
        assertEquals(fields, fields("dev.gouji.parse.ParseDocuments", message));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void leavesMessagesOfOthersAlone(String message) {
        assertEquals(Map.of(), fields("org.apache.kafka.clients.NetworkClient", message));
    }

    private static Map<String, String> fields(String logger, String message) {
        ExtLogRecord record = new ExtLogRecord(Level.INFO, message, ExtLogRecord.FormatStyle.NO_FORMAT, "x");
        record.setLoggerName(logger);
        assertTrue(new LogFields().isLoggable(record));
        assertEquals(message, record.getMessage());
        return record.getMdcCopy();
    }
}
