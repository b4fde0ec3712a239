package dev.gouji.stats;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of alerts and their feeds; docs/reference/settings.md explains them. */
@ConfigMapping(prefix = "gouji.stats.alerts")
interface AlertConfig {
    @WithDefault("true")
    boolean push();

    @WithDefault("P90D")
    Duration pushWithin();

    @WithDefault("10m")
    Duration lookInterval();

    @WithDefault("300ms")
    Duration streamInterval();

    @WithDefault("15s")
    Duration streamHeartbeat();

    @WithDefault("1000")
    int streamClients();

    Optional<URI> publicUrl();
}
