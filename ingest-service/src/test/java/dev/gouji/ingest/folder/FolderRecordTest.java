package dev.gouji.ingest.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRecordTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path root;

    @Test
    void remindsTheNextRunOfWhatWasDealtWith() throws IOException {
        write("=formula,\"quoted\".txt");
        write("年报.txt");
        SourceFolder first = folder();
        first.scan();
        FolderRecord record = new FolderRecord(root);
        for (Found found : first.scan()) {
            record.add(NOW, found, FolderRecord.Result.PROCESSED, "id", "=1+1");
        }
        Files.writeString(root.resolve(FolderRecord.NAME), "cut off in the mid", StandardOpenOption.APPEND);
        write("new.txt");

        SourceFolder second = folder();
        new FolderRecord(root).remind(second);
        second.scan();
        assertEquals(
                List.of("new.txt"),
                second.scan().stream().map(Found::relativePath).toList());
        String text = Files.readString(root.resolve(FolderRecord.NAME));
        assertTrue(text.startsWith("\uFEFF时间 time,文件 file"), text);
        assertTrue(text.contains("'=1+1") && !text.contains(",=1"), text);
    }

    private SourceFolder folder() {
        return new SourceFolder(root, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void write(String name) throws IOException {
        Path file = Files.writeString(root.resolve(name), name);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
    }
}
