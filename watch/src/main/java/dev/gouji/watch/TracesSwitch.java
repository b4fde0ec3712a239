package dev.gouji.watch;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * {@code GOUJI_TRACES}, the address of a collector, turns traces on. Without it nothing is recorded, no message is looked
 * at for a trace, and nobody is called.
 */
public final class TracesSwitch implements ConfigSourceFactory {
    private static final String SETTING = "gouji.traces";
    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final String IN_RECORDS = "mp.messaging.connector.smallrye-kafka.tracing-enabled";
    /** Above what the applications say, below variables and system properties. */
    private static final int ORDINAL = 290;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue setting = context.getValue(SETTING);
        String collector = setting == null ? null : setting.getValue();
        Map<String, String> settings = collector == null || collector.isBlank() ? off() : on(collector.strip());
        return List.of(new PropertiesConfigSource(settings, SETTING, ORDINAL));
    }

    private static Map<String, String> off() {
        return Map.of(DISABLED, "true", IN_RECORDS, "false");
    }

    /** Every setting of {@link #off}, too: what was found when the service was built is remembered otherwise. */
    private static Map<String, String> on(String collector) {
        return Map.of(DISABLED, "false", IN_RECORDS, "true", "quarkus.otel.exporter.otlp.endpoint", collector);
    }
}
