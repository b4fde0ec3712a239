package dev.gouji.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an air-gapped place needs beside the images: the manifests, the dashboards and alert rules, the guides, and the list of what others make
 * ({@code deploy/overlays/airgap/others.txt}).
 */
final class Bundle {
    /** Relative to the checkout, and so in the bundle. */
    static final List<String> FOLDERS = List.of(
            "deploy/base",
            "deploy/overlays",
            "deploy/observability",
            "deploy/compose",
            "docs/how-to",
            "docs/reference");

    private Bundle() {}

    /** Copies into the folder; what it holds of an earlier bundle is replaced. */
    static void write(Path checkout, Path to) throws IOException {
        for (String folder : FOLDERS) {
            Path copy = to.resolve(folder);
            if (Files.exists(copy)) {
                Tree.delete(copy);
            }
            Files.createDirectories(copy.getParent());
            Tree.copy(checkout.resolve(folder), copy);
        }
    }
}
