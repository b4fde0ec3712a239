package dev.gouji.contract.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An event as a Kafka record: CloudEvents 1.0, binary mode. Attributes are headers, data is JSON.
 *
 * @param topic name at the broker
 * @param key record key
 * @param headers {@code ce_*} and {@code content-type}, UTF-8
 * @param value JSON of the event, UTF-8
 */
public record WireEvent(String topic, String key, Map<String, String> headers, byte[] value) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A newer service may add fields; an older one reads on.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // 96171.60 万元 is printed with its zero and stays so, in trees too.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The one mapper for everything that the contract defines. */
    public static ObjectMapper json() {
        return JSON;
    }

    /** The record that carries an event. */
    public static WireEvent of(Event event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.eventId());
        headers.put("ce_source", event.producer());
        headers.put("ce_type", event.type());
        headers.put("ce_time", event.time().toString());
        headers.put("content-type", "application/json");
        try {
            return new WireEvent(event.topic().topicName(), event.key(), headers, JSON.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event %s cannot be written as JSON".formatted(event.eventId()), e);
        }
    }

    /**
     * The event in the value of a record.
     *
     * @param value of the record; null (a tombstone) is no event
     * @throws UndecodableEventException when the value is not what the type needs
     */
    public static <E extends Event> E decode(byte[] value, Class<E> type) throws UndecodableEventException {
        if (value == null) {
            throw new UndecodableEventException("expected a %s, found no value".formatted(type.getSimpleName()), null);
        }
        try {
            return Objects.requireNonNull(JSON.readValue(value, type), "the value is null");
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new UndecodableEventException(
                    "expected a %s in %d bytes of JSON: %s".formatted(type.getSimpleName(), value.length, cause(e)), e);
        }
    }

    /** Where, and not what: contents belong neither in messages nor in logs. */
    private static String cause(Exception e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? "%s at line %d, column %d"
                        .formatted(
                                e.getClass().getSimpleName(),
                                json.getLocation().getLineNr(),
                                json.getLocation().getColumnNr())
                : e.getClass().getSimpleName();
    }
}
