package dev.gouji.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FileEntry;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Writes the image of a service: base, JDK, libraries, application, cache, each a layer of its own, so that a new version moves
 * the last two alone. User 10001, nothing writable but what is mounted.
 */
final class ImageWriter {
    /** Sizes, as fits the manifests; whoever runs the image may set JDK_JAVA_OPTIONS otherwise. */
    static final String SIZES = "-Xmx256m";

    private static final String USER = "10001:10001";
    private static final AbsoluteUnixPath JAVA = AbsoluteUnixPath.get("/opt/java");
    private static final AbsoluteUnixPath APP = AbsoluteUnixPath.get("/app");
    private static final List<String> MOUNTED = List.of("/archive", "/files");
    private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");

    private final Path java;
    private final Label label;
    private final String base;

    /**
     * @param java the linked JDK
     * @param base an image with glibc: a name in a registry, {@code tar:FILE}, or {@code scratch}
     */
    ImageWriter(Path java, Label label, String base) {
        this.java = java;
        this.label = label;
        this.base = base;
    }

    /** To a file, in the layout that docker load, podman load and ctr import read. */
    JibContainer write(StagedService staged, Path tar) throws ImageException, InterruptedException {
        return containerize(staged, to -> Containerizer.to(TarImage.at(tar).named(to)));
    }

    /** To a registry, with the credentials that docker login or podman login left. */
    JibContainer push(StagedService staged) throws ImageException, InterruptedException {
        return containerize(staged, to -> Containerizer.to(registry(to)));
    }

    private interface Target {
        Containerizer named(ImageReference reference) throws InvalidImageReferenceException;
    }

    private JibContainer containerize(StagedService staged, Target target) throws ImageException, InterruptedException {
        String name = label.reference(staged.service());
        try {
            return image(staged)
                    .containerize(target.named(ImageReference.parse(name)).setToolName("gouji"));
        } catch (IOException
                | InvalidImageReferenceException
                | RegistryException
                | CacheDirectoryCreationException
                | ExecutionException e) {
            throw new ImageException(
                    "The image %s on %s cannot be written: %s".formatted(name, base, e.getMessage()), e);
        }
    }

    private JibContainerBuilder image(StagedService staged) throws IOException, InvalidImageReferenceException {
        return from(base)
                // Older engines cannot load an OCI layout from a file; all can load this.
                .setFormat(ImageFormat.Docker)
                .setCreationTime(label.created())
                .setUser(USER)
                .setWorkingDirectory(APP)
                .setEntrypoint(StagedService.command(JAVA.resolve("bin/java").toString()))
                .setEnvironment(Map.of(
                        "JDK_JAVA_OPTIONS",
                        SIZES,
                        "GOUJI_HTTP_HOST",
                        "0.0.0.0",
                        "GOUJI_HTTP_PORT",
                        "8080",
                        "LANG",
                        "C.UTF-8"))
                .setExposedPorts(Port.tcp(8080))
                .setLabels(label.labels(staged.service()))
                .setFileEntriesLayers(List.of(
                        folders(),
                        layer("java", java, JAVA, List.of("")),
                        layer("libraries", staged.folder(), APP, List.of("lib")),
                        layer("application", staged.folder(), APP, List.of("app", "quarkus", StagedService.OPTIONS)),
                        layer("classes", staged.folder(), APP, List.of(StagedService.CACHE))));
    }

    /** Where volumes are mounted: an engine gives a new volume to the owner of the folder that it covers. */
    private FileEntriesLayer folders() {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("folders");
        for (String folder : MOUNTED) {
            layer.addEntry(new FileEntry(
                    java,
                    AbsoluteUnixPath.get(folder),
                    FilePermissions.DEFAULT_FOLDER_PERMISSIONS,
                    Tree.FILE_TIME,
                    USER));
        }
        return layer.build();
    }

    private static JibContainerBuilder from(String base) throws InvalidImageReferenceException {
        if (base.equals("scratch")) {
            return Jib.fromScratch();
        }
        return base.startsWith("tar:")
                ? Jib.from(TarImage.at(Path.of(base.substring("tar:".length()))))
                : Jib.from(registry(ImageReference.parse(base)));
    }

    private static RegistryImage registry(ImageReference reference) {
        CredentialRetrieverFactory credentials = CredentialRetrieverFactory.forImage(reference, event -> {});
        return RegistryImage.named(reference)
                .addCredentialRetriever(credentials.dockerConfig())
                .addCredentialRetriever(credentials.wellKnownCredentialHelpers());
    }

    private static FileEntriesLayer layer(String name, Path folder, AbsoluteUnixPath at, List<String> parts)
            throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (String part : parts) {
            for (Path file : Tree.files(folder.resolve(part))) {
                FilePermissions permissions =
                        Files.isExecutable(file) ? PROGRAM : FilePermissions.DEFAULT_FILE_PERMISSIONS;
                AbsoluteUnixPath path = at.resolve(folder.relativize(file).toString());
                layer.addEntry(file, path, permissions, Tree.FILE_TIME);
            }
        }
        return layer.build();
    }
}
