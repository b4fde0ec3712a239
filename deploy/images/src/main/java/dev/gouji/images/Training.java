package dev.gouji.images;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs each service once with a real broker and database on the samples, and has the JVM write down the classes it loaded and how often it
 * called what (JEP 483, 514, 515): the cache of the image. With it a pod is ready sooner, and fast sooner.
 */
final class Training {
    private final String java;
    private final Path work;

    Training(Path java, Path work) {
        this.java = java.toAbsolutePath().toString();
        this.work = work;
    }

    /**
     * @param services in the order of the data, from the first: each works on what those before it left
     * @param samples folder of the documents they work on
     */
    void train(List<StagedService> services, Path samples) throws ImageException, InterruptedException {
        try (Neighbours neighbours = new Neighbours(work.resolve("neighbours"));
                HttpClient client = HttpClient.newHttpClient()) {
            Map<String, String> settings = new HashMap<>(neighbours.settings());
            settings.put("GOUJI_ADMIN_TOKEN", Rehearsal.TOKEN);
            Rehearsal rehearsal = Rehearsal.of(samples, client);
            // One after the other: each run leaves a JVM behind that writes its cache with all it can get.
            for (StagedService staged : services) {
                train(staged, settings, rehearsal);
            }
        } catch (IOException e) {
            throw new ImageException("The training run in %s failed: %s".formatted(work, e), e);
        }
    }

    private void train(StagedService staged, Map<String, String> settings, Rehearsal rehearsal)
            throws IOException, ImageException, InterruptedException {
        Path log = work.resolve(staged.service().serviceName() + "-training.log");
        try (RunningService running =
                RunningService.start(staged, StagedService.trainingCommand(java), settings, log)) {
            running.awaitReady();
            rehearsal.play(staged.service(), running.address("/"));
        }
        Path cache = staged.folder().resolve(StagedService.CACHE);
        if (!Files.exists(cache)) {
            throw new ImageException("The training run of %s left no cache: see %s"
                    .formatted(staged.service().serviceName(), log));
        }
        Files.setLastModifiedTime(cache, FileTime.from(Tree.FILE_TIME));
    }
}
