package dev.gouji.stats.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.contract.event.WireEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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

    private StoredText() {}

    /** A text column; null stays null. */
    static String of(String text) {
        return text == null || text.indexOf(NOT_STORABLE) < 0 ? text : text.replace("\0", REPLACEMENT);
    }

    /** A {@code jsonb} column. */
    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
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
