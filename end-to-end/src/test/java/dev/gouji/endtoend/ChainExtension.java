package dev.gouji.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running chain: started once, used by all test classes, stopped at the end. */
final class ChainExtension implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(ChainExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(System.getProperty("quick") == null, "-Dquick builds no services that could be started");
        for (String service : new String[] {"ingest", "parse", "validate", "stats"}) {
            if (!Files.exists(ServiceProcess.program(service))) {
                throw new IllegalStateException("%s is not there: build it first, with ./mvnw verify"
                        .formatted(ServiceProcess.program(service)));
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningChain.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent("chain", key -> start(), RunningChain.class);
    }

    private static RunningChain start() {
        try {
            return RunningChain.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
