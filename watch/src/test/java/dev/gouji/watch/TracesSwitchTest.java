package dev.gouji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesSwitchTest {
    private static final String IN_RECORDS = "mp.messaging.connector.smallrye-kafka.tracing-enabled";

    /** What was found when a service was built is among the defaults of the running one. */
    private static SmallRyeConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "settings", 300))
                .withSources(new PropertiesConfigSource(
                        Map.of("quarkus.otel.sdk.disabled", "true", IN_RECORDS, "false"), "built", 100))
                .withSources(new TracesSwitch())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void isOffWithoutACollector(String setting) {
        for (SmallRyeConfig config : new SmallRyeConfig[] {with(Map.of()), with(Map.of("gouji.traces", setting))}) {
            assertEquals("true", config.getRawValue("quarkus.otel.sdk.disabled"));
            assertEquals("false", config.getRawValue(IN_RECORDS));
        }
    }

    @Test
    void isOnWithOne() {
        SmallRyeConfig config = with(Map.of("gouji.traces", "http://collector:4318"));
        assertEquals("false", config.getRawValue("quarkus.otel.sdk.disabled"));
        assertEquals("true", config.getRawValue(IN_RECORDS));
        assertEquals("http://collector:4318", config.getRawValue("quarkus.otel.exporter.otlp.endpoint"));
    }
}
