package dev.gouji.images;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs each service once with a real broker and database until it is ready and its main page was asked for, and has the JVM write down the
 * classes it loaded (JEP 483, 514): the cache of the image.
 */
final class Training {
    private final String java;
    private final Path work;

    Training(Path java, Path work) {
        this.java = java.toAbsolutePath().toString();
        this.work = work;
    }

    void train(List<StagedService> services) throws ImageException, InterruptedException {
        try (Neighbours neighbours = new Neighbours(work.resolve("neighbours"))) {
            // One after the other: each run leaves a JVM behind that writes its cache with all it can get.
            for (StagedService staged : services) {
                train(staged, new HashMap<>(neighbours.settings()));
            }
        } catch (IOException e) {
            throw new ImageException("The training run in %s failed: %s".formatted(work, e), e);
        }
    }

    private void train(StagedService staged, Map<String, String> settings)
            throws IOException, ImageException, InterruptedException {
        Path log = work.resolve(staged.service().serviceName() + "-training.log");
        try (RunningService running =
                RunningService.start(staged, StagedService.trainingCommand(java), settings, log)) {
            running.awaitReady();
            for (String path : List.of("/", "/q/metrics", "/openapi")) {
                visit(running.address(path));
            }
        }
        Path cache = staged.folder().resolve(StagedService.CACHE);
        if (!Files.exists(cache)) {
            throw new ImageException("The training run of %s left no cache: see %s"
                    .formatted(staged.service().serviceName(), log));
        }
        Files.setLastModifiedTime(cache, FileTime.from(Tree.FILE_TIME));
    }

    private static void visit(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}
