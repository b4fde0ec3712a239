package dev.gouji.ingest.portal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.gouji.ingest.address.WebAddress;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Portals as JSON. A field that is wrong, unknown or doubled is named; nothing is passed over in silence. */
public final class PortalJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .addModule(new SimpleModule()
                    .addSerializer(new AddressWriter())
                    .addDeserializer(WebAddress.class, new AddressReader()))
            .build();

    private PortalJson() {}

    /**
     * @throws WrongFieldException naming the first field that is wrong; {@code (JSON)} when it is no JSON
     */
    public static Portal read(byte[] json) {
        try {
            Portal portal = JSON.readValue(json, Portal.class);
            if (portal == null) {
                throw new WrongFieldException("(JSON)", "null", "一个 JSON 对象", "a JSON object");
            }
            return portal;
        } catch (JsonMappingException e) {
            throw wrongField(e);
        } catch (IOException e) {
            String place = e instanceof JsonProcessingException broken && broken.getLocation() != null
                    ? "第 %d 行 line %d"
                            .formatted(
                                    broken.getLocation().getLineNr(),
                                    broken.getLocation().getLineNr())
                    : null;
            throw new WrongFieldException("(JSON)", place, "一个 JSON 对象", "a JSON object");
        }
    }

    public static byte[] write(Portal portal) {
        try {
            return JSON.writeValueAsBytes(portal);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a portal can always be written as JSON", e);
        }
    }

    private static WrongFieldException wrongField(JsonMappingException e) {
        String path = path(e.getPath());
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongFieldException wrong) {
                return wrong.within(path);
            }
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new WrongFieldException(path, unknown.getPropertyName(), "以下字段之一：" + known, "one of " + known);
        }
        if (e instanceof InvalidTypeIdException kind) {
            String kinds = "list-pages, trs-lists, entry-pages, sitemaps, feeds, json-lists";
            return new WrongFieldException(path + ".kind", kind.getTypeId(), "以下之一：" + kinds, "one of " + kinds);
        }
        return new WrongFieldException(
                path.isEmpty() ? "(JSON)" : path, e.getClass().getSimpleName(), "类型正确的值", "a value of the right type");
    }

    private static String path(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static final class AddressWriter extends StdSerializer<WebAddress> {
        private static final long serialVersionUID = 1L;

        AddressWriter() {
            super(WebAddress.class);
        }

        @Override
        public void serialize(WebAddress address, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(address.toString());
        }
    }

    private static final class AddressReader extends StdDeserializer<WebAddress> {
        private static final long serialVersionUID = 1L;

        AddressReader() {
            super(WebAddress.class);
        }

        @Override
        public WebAddress deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getValueAsString("");
            return WebAddress.parse(text)
                    .orElseThrow(() -> JsonMappingException.from(
                            json,
                            "no address",
                            new WrongFieldException("", text, "http 或 https 地址", "an http or https address")));
        }
    }
}
