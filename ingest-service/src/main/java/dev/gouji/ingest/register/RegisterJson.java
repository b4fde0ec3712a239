package dev.gouji.ingest.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gouji.ingest.portal.WrongFieldException;
import java.io.IOException;
import java.util.stream.Collectors;

/** Entries of the register as JSON. */
public final class RegisterJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RegisterJson() {}

    /**
     * @throws WrongFieldException naming the first field that is wrong; {@code (JSON)} when it is no JSON
     */
    public static RegisteredOrgan read(byte[] json) {
        try {
            RegisteredOrgan organ = JSON.readValue(json, RegisteredOrgan.class);
            if (organ != null) {
                return organ;
            }
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof WrongFieldException wrong) {
                throw wrong;
            }
            String field = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .collect(Collectors.joining("."));
            throw new WrongFieldException(
                    field.isEmpty() ? "(JSON)" : field,
                    e.getClass().getSimpleName(),
                    "已知字段和正确类型的值",
                    "a known field of the right type");
        } catch (IOException e) {
            // No JSON: told below.
        }
        throw new WrongFieldException("(JSON)", null, "一个 JSON 对象", "a JSON object");
    }

    public static byte[] write(RegisteredOrgan organ) {
        try {
            return JSON.writeValueAsBytes(organ);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an organ can always be written as JSON", e);
        }
    }
}
