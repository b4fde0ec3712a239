package dev.gouji.endtoend.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An overlay as {@code kubectl kustomize} renders it.
 *
 * @param overlay name of its folder
 */
record Rendered(String overlay, List<JsonNode> objects) {
    private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());

    static List<String> overlays(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("deploy/overlays"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Whether kubectl is here. */
    static boolean isPossible() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    static Rendered of(Path root, String overlay) throws IOException, InterruptedException {
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", "deploy/overlays/" + overlay)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        byte[] output;
        try (InputStream stream = kubectl.getInputStream()) {
            output = stream.readAllBytes();
        }
        if (kubectl.waitFor() != 0) {
            throw new IllegalStateException(
                    "overlay %s is not rendered: %s".formatted(overlay, new String(output, StandardCharsets.UTF_8)));
        }
        return new Rendered(
                overlay,
                YAML.readerFor(JsonNode.class).<JsonNode>readValues(output).readAll());
    }

    @Override
    public String toString() {
        return overlay;
    }

    Stream<JsonNode> ofKind(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    static String name(JsonNode object) {
        return object.path("kind").asText() + " " + object.at("/metadata/name").asText();
    }
}
