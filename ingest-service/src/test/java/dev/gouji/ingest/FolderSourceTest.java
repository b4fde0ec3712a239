package dev.gouji.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.zip.Zips;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    @Test
    void opensAnArchiveAndKeepsARecordForPeople() throws Exception {
        Files.write(
                Infrastructure.folder.resolve("各局.zip"),
                Zips.of(Map.of("民政局.txt", Zips.utf8("民政"), "教育局.txt", Zips.utf8("教育"))));
        Files.writeString(Infrastructure.folder.resolve("nothing.txt"), "");
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertEquals(
                        1, PublishedEvents.withKey("folder/各局.zip!/教育局.txt").size()));
        await().atMost(30, SECONDS).untilAsserted(() -> {
            String record = Files.readString(Infrastructure.folder.resolve("gouji-record.csv"));
            assertTrue(record.contains("各局.zip") && record.contains("/v1/batches/"), record);
            assertTrue(record.contains("nothing.txt") && record.contains("未接收 refused,GJ-101"), record);
        });
    }
}
