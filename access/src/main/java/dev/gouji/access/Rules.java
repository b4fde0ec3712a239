package dev.gouji.access;

import dev.gouji.access.policy.Identity;
import dev.gouji.access.policy.Matrix;
import dev.gouji.access.policy.Scope;
import dev.gouji.access.policy.Verdict;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The matrix with the setting of this place. */
@Singleton
class Rules {
    private final Matrix matrix = matrix();
    private final boolean open;

    Rules(AccessConfig config) {
        this.open = config.findings() == AccessConfig.Findings.OPEN;
    }

    private static Matrix matrix() {
        try (InputStream table = Matrix.class.getResourceAsStream("matrix.txt")) {
            return Matrix.parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Verdict decide(String method, List<String> path, Identity who) {
        return matrix.decide(method, path, who, open);
    }

    Scope scope(String permission, Identity who) {
        return matrix.scope(permission, who, open);
    }
}
