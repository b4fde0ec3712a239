package dev.gouji.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An image file, its layers laid over one another as an engine would.
 *
 * @param root what the container sees as /
 * @param config the image's configuration, as in the OCI image specification
 */
record UnpackedImage(Path root, JsonNode config) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static UnpackedImage of(Path tar, Path folder) throws IOException {
        Path parts = folder.resolve("parts");
        try (InputStream file = Files.newInputStream(tar)) {
            unpack(file, parts);
        }
        JsonNode manifest =
                JSON.readTree(parts.resolve("manifest.json").toFile()).get(0);
        Path root = folder.resolve("root");
        for (JsonNode layer : manifest.get("Layers")) {
            try (InputStream file = new GZIPInputStream(Files.newInputStream(parts.resolve(layer.asText())))) {
                unpack(file, root);
            }
        }
        JsonNode config =
                JSON.readTree(parts.resolve(manifest.get("Config").asText()).toFile());
        return new UnpackedImage(root, config.get("config"));
    }

    private static void unpack(InputStream file, Path to) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(file);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = to.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
            String mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
            Files.setLastModifiedTime(
                    path, FileTime.from(entry.getLastModifiedDate().toInstant()));
        }
    }

    /** The entry point, with the path of its program seen from outside. */
    List<String> command() {
        List<String> command = new ArrayList<>();
        config.get("Entrypoint").forEach(word -> command.add(word.asText()));
        command.set(0, inside(command.getFirst()).toString());
        return command;
    }

    Path workingFolder() {
        return inside(config.get("WorkingDir").asText());
    }

    private Path inside(String path) {
        return root.resolve(path.substring(1));
    }
}
