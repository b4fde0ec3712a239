package dev.gouji.ingest.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.ingest.intake.Submission;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path root;

    @TempDir
    Path elsewhere;

    private SourceFolder folder;

    @BeforeEach
    void open() {
        folder = new SourceFolder(root, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void findsDocumentsByTheirEndings() throws IOException {
        for (String name : List.of(
                "b.txt", "a/b/c.HTML", "d.md", "e.docx", "f.zip", "g.exe", ".hidden.txt", ".git/f.txt", "txt")) {
            write(name, NOW.minusSeconds(60));
        }
        assertEquals(List.of("a/b/c.HTML", "b.txt", "d.md", "e.docx", "f.zip"), names());
        assertEquals("folder/a/b/c.HTML", ((Found.Document) found().getFirst()).sourceId());
    }

    @Test
    void leavesAFileAloneThatIsStillBeingWritten() throws IOException {
        write("young.txt", NOW.minusMillis(500));
        assertEquals(List.of(), names());
    }

    @Test
    void findsAFileAgainOnlyWhenItChanged() throws IOException {
        write("a.txt", NOW.minusSeconds(60));
        folder.dealtWith(found().getFirst());
        assertEquals(List.of(), names());
        write("a.txt", NOW.minusSeconds(30));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void passesOverLinksThatLeadOutOfTheFolder() throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("link.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("broken.txt"), elsewhere.resolve("nothing.txt"));
        Files.createSymbolicLink(root.resolve("folder"), elsewhere);
        write("inside.txt", NOW.minusSeconds(60));
        Files.createSymbolicLink(root.resolve("near.txt"), root.resolve("inside.txt"));

        List<Found> found = found();
        assertEquals(List.of("broken.txt", "inside.txt", "link.txt", "near.txt"), names());
        assertInstanceOf(Found.PassedOver.class, found.get(0));
        assertInstanceOf(Found.Document.class, found.get(1));
        assertEquals("GJ-403", ((Found.PassedOver) found.get(2)).problem().code());
        assertInstanceOf(Found.Document.class, found.get(3));
    }

    @Test
    void passesOverAFileThatIsTooLarge() throws IOException {
        Path large = root.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Submission.BYTES_MAX + 1L);
        }
        Files.setLastModifiedTime(large, FileTime.from(NOW.minusSeconds(60)));
        Found.PassedOver found = assertInstanceOf(Found.PassedOver.class, found().getFirst());
        assertEquals("GJ-102", found.problem().code());
        folder.dealtWith(found);
        assertEquals(List.of(), names());
    }

    @Test
    void saysWhenTheFolderItselfIsNotThere() {
        SourceFolder missing = new SourceFolder(root.resolve("missing"), Clock.systemUTC());
        assertThrows(IOException.class, missing::scan);
    }

    @Test
    void waitsUntilAFileHasLookedTheSameTwice() throws IOException {
        write("growing.txt", NOW.minusSeconds(60));
        assertEquals(List.of(), folder.scan());
        Path file = root.resolve("growing.txt");
        Files.writeString(file, "more and more");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        assertEquals(List.of(), folder.scan(), "it keeps its time, but has grown");
        assertEquals(1, folder.scan().size());
    }

    /** The first look only takes note. */
    private List<Found> found() throws IOException {
        folder.scan();
        return folder.scan();
    }

    private List<String> names() throws IOException {
        return found().stream().map(Found::relativePath).toList();
    }

    private void write(String name, Instant modified) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, modified.toString());
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
