package dev.gouji.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against S3Proxy, which checks signatures and sums like the real thing. */
class S3ArchiveTest {
    private static final byte[] CONTENT = "内容".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Hashes.sha256(CONTENT);
    private static final ArchivePlace PLACE = ArchivePlace.of("s3://" + ObjectStore.BUCKET + "/gouji/archive");

    private static ObjectStore server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        server = new ObjectStore();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static DocumentArchive archive() throws IOException {
        return PLACE.open(0, server.access("secret"));
    }

    @Test
    void keepsBytesUnderTheSamePathAsAFolder() throws IOException {
        try (DocumentArchive archive = archive()) {
            archive.store(HASH, CONTENT);
            archive.store(HASH, CONTENT);
            assertArrayEquals(CONTENT, archive.read(HASH).orElseThrow());
            assertTrue(server.store()
                    .blobExists(
                            ObjectStore.BUCKET,
                            "gouji/archive/" + HASH.substring(0, 2) + "/" + HASH.substring(2, 4) + "/" + HASH));
            archive.probe();
        }
    }

    @Test
    void keepsAFileThatIsTooLargeForMemory() throws IOException {
        byte[] large = new byte[9 * 1024 * 1024];
        Arrays.fill(large, (byte) 7);
        Path file = Files.write(folder.resolve("large"), large);
        try (DocumentArchive archive = archive()) {
            archive.store(Hashes.sha256(large), file);
            assertArrayEquals(large, archive.read(Hashes.sha256(large)).orElseThrow());
        }
    }

    @Test
    void tellsWhatIsNotThereFromWhatDoesNotAnswer() throws IOException {
        try (DocumentArchive archive = archive()) {
            assertEquals(Optional.empty(), archive.read("0".repeat(64)));
        }
        try (DocumentArchive stranger = PLACE.open(0, server.access("wrong"))) {
            assertThrows(IOException.class, () -> stranger.store(HASH, CONTENT));
            assertThrows(IOException.class, () -> stranger.read("0".repeat(64)));
            assertThrows(IOException.class, stranger::probe);
        }
        try (DocumentArchive nowhere = ArchivePlace.of("s3://no-such-bucket").open(0, server.access("secret"))) {
            assertThrows(IOException.class, nowhere::probe);
            assertThrows(IOException.class, () -> nowhere.store(HASH, CONTENT));
        }
    }

    @Test
    void believesNoStoreThatDoesNotShowWhatItKept() throws Exception {
        for (boolean damages : new boolean[] {false, true}) {
            HttpServer forgetful = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            forgetful.createContext("/", exchange -> {
                byte[] shown = damages ? "别的".getBytes(StandardCharsets.UTF_8) : CONTENT;
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().add("ETag", "\"encrypted\"");
                switch (exchange.getRequestMethod()) {
                    case "HEAD" -> exchange.sendResponseHeaders(404, -1);
                    case "PUT" -> exchange.sendResponseHeaders(200, -1);
                    default -> {
                        exchange.sendResponseHeaders(200, shown.length);
                        exchange.getResponseBody().write(shown);
                    }
                }
                exchange.close();
            });
            forgetful.start();
            URI endpoint =
                    URI.create("http://127.0.0.1:" + forgetful.getAddress().getPort());
            try (DocumentArchive archive = PLACE.open(0, new S3Access(endpoint, "r", true, "key", "secret"))) {
                if (damages) {
                    assertThrows(IOException.class, () -> archive.store(HASH, CONTENT));
                } else {
                    archive.store(HASH, CONTENT);
                }
            } finally {
                forgetful.stop(0);
            }
        }
    }

    @Test
    void goesOnWhenTheServerIsBack() throws Exception {
        byte[] content = "等待".getBytes(StandardCharsets.UTF_8);
        String hash = Hashes.sha256(content);
        try (DocumentArchive archive = archive()) {
            server.stop();
            assertThrows(IOException.class, () -> archive.store(hash, content));
            assertThrows(IOException.class, () -> archive.read(hash));
            assertThrows(IOException.class, archive::probe);
            server.start();
            archive.store(hash, content);
            assertArrayEquals(content, archive.read(hash).orElseThrow());
        }
    }

    @Test
    void readsWhereAnArchiveIs() {
        assertEquals(new ArchivePlace.Bucket("b", ""), ArchivePlace.of("s3://b"));
        assertEquals(new ArchivePlace.Bucket("b", "a/c/"), ArchivePlace.of("s3://b/a/c"));
        assertEquals(new ArchivePlace.Folder(Path.of("data/archive")), ArchivePlace.of("data/archive"));
        assertThrows(IllegalArgumentException.class, () -> ArchivePlace.of("s3:///a"));
        assertFalse(server.access("secret").toString().contains("secret"));
    }
}
