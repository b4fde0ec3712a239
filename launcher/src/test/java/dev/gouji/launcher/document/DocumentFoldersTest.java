package dev.gouji.launcher.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFoldersTest {
    @TempDir
    Path folder;

    @Test
    void walksForDocumentsInTheOrderOfTheirNames() throws Exception {
        make("b.txt", "a.html", "deep/c.MD", "deep/d.shtml", "README.md", "notes.ppt", ".hidden.txt");
        make(".git/e.txt", "truth/f.txt", "expected.json");
        assertEquals(List.of("a.html", "b.txt", "deep/c.MD", "deep/d.shtml"), found(folder.toString()));
    }

    @Test
    void takesANamedFileWhateverItIs() throws Exception {
        make("notes.ppt", "truth/f.txt");
        assertEquals(List.of("notes.ppt", "truth/f.txt"), found(folder + "/notes.ppt", folder + "/truth"));
    }

    @Test
    void saysWhichPathIsMissing() {
        UnusablePathException refusal =
                assertThrows(UnusablePathException.class, () -> DocumentFolders.under(List.of(folder + "/nowhere")));
        assertTrue(refusal.getMessage().contains("No such file: " + folder + "/nowhere"), refusal.getMessage());
    }

    @Test
    void saysThatAFolderHasNoDocuments() throws Exception {
        make("notes.ppt");
        assertThrows(UnusablePathException.class, () -> DocumentFolders.under(List.of(folder.toString())));
    }

    @Test
    void readsNoFolderAsAFile() {
        DocumentFile file = DocumentFile.named(folder.toString());
        assertTrue(assertThrows(UnusablePathException.class, file::content)
                .getMessage()
                .contains("is a folder"));
    }

    private void make(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
    }

    private List<String> found(String... paths) throws UnusablePathException {
        return DocumentFolders.under(List.of(paths)).stream()
                .map(document -> folder.relativize(document.path()).toString())
                .toList();
    }
}
