package dev.gouji.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service as it will lie in {@code /app} of its image. It is started by a class path and not by its runner's own class
 * loader, because only classes of the JVM's loaders can be cached.
 *
 * @param folder the staged {@code /app}
 */
record StagedService(Service service, Path folder) {
    static final String OPTIONS = "java.options";
    static final String CACHE = "classes.aot";
    private static final String MAIN_CLASS = "io.quarkus.runner.GeneratedMain";

    /** Changed bytecode first, as the runner has it. */
    private static final List<String> CLASS_PATH = List.of(
            "quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar", "app", "lib/boot", "lib/main");

    /**
     * Options that the cache depends on: equal when it is made and when it is used. Sizes are left to JDK_JAVA_OPTIONS. What is
     * opened is what the manifest of the runner opens; with a class path nobody reads it, and threads end with an error.
     */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            // A service without memory neither works nor ends; one that ended is started again.
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    static StagedService stage(Service service, Path checkout, Path folder) throws ImageException {
        Path application = service.application(checkout);
        if (!Files.isDirectory(application.resolve("lib"))) {
            throw new ImageException("%s is not built, nothing in %s: run ./mvnw -DskipTests package first."
                    .formatted(service.serviceName(), application));
        }
        try {
            Files.createDirectories(folder.getParent());
            Tree.copy(application, folder);
            Files.writeString(folder.resolve(OPTIONS), options(folder));
            Tree.settle(folder);
        } catch (IOException e) {
            throw new ImageException("%s cannot be laid out in %s: %s".formatted(service.serviceName(), folder, e), e);
        }
        return new StagedService(service, folder);
    }

    private static String options(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : CLASS_PATH) {
            jars.addAll(jars(folder, entry));
        }
        return String.join("\n", JVM) + "\n-cp " + String.join(":", jars) + "\n" + MAIN_CLASS + "\n";
    }

    private static List<String> jars(Path folder, String entry) throws IOException {
        if (entry.endsWith(".jar")) {
            return Files.exists(folder.resolve(entry)) ? List.of(entry) : List.of();
        }
        try (Stream<Path> all = Files.list(folder.resolve(entry))) {
            return all.map(jar -> entry + "/" + jar.getFileName())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** How it is started in its folder, the cache included; without it the JVM goes on, slower. */
    static List<String> command(String java) {
        return List.of(java, "-XX:AOTCache=" + CACHE, "@" + OPTIONS);
    }

    /** How it is started to make the cache. */
    static List<String> trainingCommand(String java) {
        return List.of(java, "-XX:AOTCacheOutput=" + CACHE, "@" + OPTIONS);
    }
}
