package dev.gouji.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderArchiveTest {
    private static final byte[] CONTENT = "内容".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Hashes.sha256(CONTENT);

    @TempDir
    Path root;

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        FolderArchive archive = new FolderArchive(root, 0);
        archive.store(HASH, CONTENT);
        archive.store(HASH, CONTENT);
        assertArrayEquals(CONTENT, archive.read(HASH).orElseThrow());
        assertArrayEquals(
                CONTENT,
                Files.readAllBytes(root.resolve(HASH.substring(0, 2) + "/" + HASH.substring(2, 4) + "/" + HASH)));
        assertTrue(archive.read("0".repeat(64)).isEmpty());
    }

    @Test
    void isNotDisturbedByAWriteThatWasCutOff() throws IOException {
        Path folder = Files.createDirectories(root.resolve(HASH.substring(0, 2) + "/" + HASH.substring(2, 4)));
        Files.write(folder.resolve(HASH + ".left-over.tmp"), new byte[] {1});
        Files.write(folder.resolve(HASH), new byte[] {1});
        FolderArchive archive = new FolderArchive(root, 0);
        archive.store(HASH, CONTENT);
        assertArrayEquals(CONTENT, archive.read(HASH).orElseThrow());
    }

    @Test
    void takesTheSameBytesFromManyAtOnceAndLeavesNothingBehind() throws Exception {
        FolderArchive archive = new FolderArchive(root, 0);
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> written = Stream.<Future<?>>generate(() -> writers.submit(() -> {
                        archive.store(HASH, CONTENT);
                        return null;
                    }))
                    .limit(64)
                    .toList();
            for (Future<?> each : written) {
                each.get();
            }
        }
        try (Stream<Path> files = Files.walk(root).filter(Files::isRegularFile)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void saysWhenThereIsNoSpaceLeft() throws IOException {
        FolderArchive archive = new FolderArchive(root, Long.MAX_VALUE / 2);
        assertThrows(ArchiveFullException.class, () -> archive.store(HASH, CONTENT));
        assertThrows(ArchiveFullException.class, archive::probe);
        assertTrue(archive.read(HASH).isEmpty());
    }

    @Test
    void refusesANameThatIsNoHash() throws IOException {
        FolderArchive archive = new FolderArchive(root, 0);
        assertThrows(IllegalArgumentException.class, () -> archive.read("../../etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> archive.store(HASH.toUpperCase(), CONTENT));
    }
}
