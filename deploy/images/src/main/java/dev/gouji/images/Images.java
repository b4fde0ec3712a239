package dev.gouji.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code gouji images}: an image a service, with its bill of materials, into a folder or a registry. Exits 0 when all are
 * written, 2 when one could not be.
 */
@Command(
        name = "gouji images",
        mixinStandardHelpOptions = true,
        description = {
            "四个服务的容器镜像，无需容器引擎。",
            "Container images of the four services; no container engine is needed. The services must be built."
        })
final class Images implements Callable<Integer> {
    @Option(names = "--checkout", hidden = true, defaultValue = "${sys:gouji.root:-.}")
    Path checkout;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "images",
            description =
                    "写入的文件夹。 The folder to write image files, bills of materials and SHA256SUMS into. Default: images")
    Path to;

    @Option(
            names = "--push",
            description = "推送到仓库。 Push to the registry that --prefix names, and write no image files.")
    boolean push;

    @Option(
            names = "--prefix",
            defaultValue = "gouji/",
            description = "镜像名前缀。 What stands before the service's name, the registry included. Default: gouji/")
    String prefix;

    @Option(names = "--tag", defaultValue = "0.1.0", description = "版本。 The version. Default: 0.1.0")
    String tag;

    @Option(
            names = "--base",
            defaultValue = "debian:13-slim",
            description = {
                "基础镜像。 The base: an image with glibc in a registry, tar:FILE as docker save writes it, or scratch.",
                "For scans parse-service needs one with Tesseract. Default: debian:13-slim"
            })
    String base;

    @Option(
            names = "--bundle",
            description = "附上清单与文档，供离线安装。 Add manifests, dashboards and guides, for a place without a network.")
    boolean bundle;

    @Option(names = "--service", paramLabel = "NAME", description = "只做这些。 Only these: INGEST, PARSE, VALIDATE, STATS.")
    List<Service> only = List.of(Service.values());

    @Option(names = "--revision", hidden = true, defaultValue = "unknown")
    String revision;

    @Option(names = "--created", hidden = true, defaultValue = "2020-01-01T00:00:00Z")
    Instant created;

    /** Ends the JVM with the exit code. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return new CommandLine(new Images())
                .registerConverter(Instant.class, Instant::parse)
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("gouji-images");
        try {
            make(work, new Label(prefix, tag, revision, created));
        } catch (ImageException | IllegalArgumentException e) {
            // What was made so far stays, with the logs that the message names.
            System.err.println(e.getMessage());
            return 2;
        }
        Tree.delete(work);
        return 0;
    }

    private void make(Path work, Label label) throws ImageException, IOException, InterruptedException {
        Path java = work.resolve("java");
        LinkedJava.link(java);
        List<StagedService> staged = new ArrayList<>();
        for (Service service : only) {
            staged.add(StagedService.stage(
                    service, checkout, work.resolve(service.serviceName()).resolve("app")));
        }
        System.err.println("启动各服务以制作类缓存… Running each service once to make its cache of classes…");
        new Training(LinkedJava.program(java), work).train(staged);
        ImageWriter writer = new ImageWriter(java, label, base);
        Files.createDirectories(to);
        for (StagedService each : staged) {
            write(writer, each, label.reference(each.service()));
        }
        if (bundle) {
            Bundle.write(checkout, to);
        }
        Checksums.write(to);
    }

    private void write(ImageWriter writer, StagedService staged, String name)
            throws ImageException, IOException, InterruptedException {
        String file = staged.service().serviceName() + "-" + tag;
        if (push) {
            System.out.printf("%s@%s%n", name, writer.push(staged).getDigest());
        } else {
            Path tar = to.resolve(file + ".tar");
            writer.write(staged, tar);
            System.out.printf("%s  %s  %d MB%n", name, tar, Files.size(tar) >> 20);
        }
        Files.copy(
                staged.service().billOfMaterials(checkout),
                to.resolve(file + ".cdx.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
