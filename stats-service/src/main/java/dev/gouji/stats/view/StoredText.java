package dev.gouji.stats.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Texts as PostgreSQL can keep them. It keeps every character but U+0000, which becomes U+FFFD, the sign for a
 * character that could not be represented; a document with such a character would otherwise hold up its whole batch.
 */
final class StoredText {
    private static final char NOT_STORABLE = '\0';
    private static final String REPLACEMENT = "\uFFFD";

    private static final ObjectMapper JSON = WireEvent.json().copy();

    static {
        JSON.getFactory().setCharacterEscapes(new NullCharacter());
    }

    /** A map does not tell its writer that its values are cells, and a cell without its kind is nothing. */
    private static final ObjectWriter CELLS = JSON.writerFor(new TypeReference<Map<CellId, Cell>>() {});

    private StoredText() {}

    /** A text column; null stays null. */
    static String of(String text) {
        return text == null || text.indexOf(NOT_STORABLE) < 0 ? text : text.replace("\0", REPLACEMENT);
    }

    /** The figures of a report as a {@code jsonb} column. */
    static String cells(Map<CellId, Cell> cells) {
        return written(CELLS, cells);
    }

    /** A {@code jsonb} column. */
    static String json(Object value) {
        return written(JSON.writer(), value);
    }

    private static String written(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a value of the contract cannot be written as JSON", e);
        }
    }

    /** A {@code timestamptz} column, which keeps microseconds. */
    static Instant time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static final class NullCharacter extends CharacterEscapes {
        private final int[] escapes = standardAsciiEscapesForJSON();

        NullCharacter() {
            escapes[NOT_STORABLE] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return character == NOT_STORABLE ? new SerializedString(REPLACEMENT) : null;
        }
    }
}
