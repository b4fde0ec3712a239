package dev.gouji.stats;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Findings are everybody's. */
public final class OpenFindings implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("gouji.access.findings", "open");
    }
}
