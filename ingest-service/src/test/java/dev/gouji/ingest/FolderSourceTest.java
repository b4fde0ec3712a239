package dev.gouji.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FolderSourceTest {

    @Test
    void takesFilesInOnceAndAgainWhenTheyChange() throws Exception {
        Path file = Files.createDirectories(Infrastructure.folder.resolve("某区")).resolve("年报.txt");
        Files.writeString(file, "first");
        Files.writeString(Infrastructure.folder.resolve("empty.txt"), "");

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertEquals(
                        1, PublishedEvents.withKey("folder/某区/年报.txt").size()));
        Files.writeString(file, "second");
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertEquals(
                        2, PublishedEvents.withKey("folder/某区/年报.txt").size()));
    }
}
