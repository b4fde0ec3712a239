package dev.gouji.stats;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of telling others; docs/reference/settings.md explains them. */
@ConfigMapping(prefix = "gouji.stats.push")
interface PushConfig {
    @WithDefault("true")
    boolean enabled();

    @WithDefault("500ms")
    Duration interval();

    @WithDefault("30s")
    Duration lease();

    @WithDefault("15s")
    Duration timeout();

    @WithDefault("64")
    int atOnce();

    @WithDefault("1")
    double retryScale();

    @WithDefault("24h")
    Duration bothSecrets();

    Optional<List<String>> allow();
}
