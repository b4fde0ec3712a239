package dev.gouji.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the gate; {@code docs/reference/settings.md} explains each. */
@ConfigMapping(prefix = "gouji.access")
interface AccessConfig {
    /** Who may see findings on published reports. */
    enum Findings {
        /** Those whose scope it is. */
        SCOPED,
        /** Everybody. */
        OPEN
    }

    Findings findings();

    /** Checks of drafts a minute by one address that does not say who it is. */
    int checksAMinute();

    /** Attempts to sign in by browser a minute from one address, right and wrong ones. */
    int signInsAMinute();

    /** How often answers that go on are looked at, whether those who listen still may. */
    Duration lookAgain();

    /** A file of users, read again when it changes. */
    Optional<Path> users();

    /** Of the administrator of one machine; accepted on loopback alone. */
    Optional<String> adminToken();

    /** With which our services ask one another. */
    Optional<String> serviceToken();

    Oidc oidc();

    Record record();

    /** Tokens of a provider. */
    interface Oidc {
        boolean enabled();

        /** The claim that holds the grants, with slashes between the names. */
        String grants();
    }

    /** The record of changes; whether there is one is decided when the service is built. */
    interface Record {
        @WithDefault("true")
        boolean enabled();

        Duration keep();
    }
}
