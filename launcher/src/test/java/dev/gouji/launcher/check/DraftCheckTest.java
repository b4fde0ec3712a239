package dev.gouji.launcher.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Finding;
import dev.gouji.launcher.check.DraftCheck.Draft;
import dev.gouji.launcher.document.DocumentFile;
import dev.gouji.launcher.document.UnusablePathException;
import dev.gouji.validate.draft.CheckedDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DraftCheckTest {
    private static final Path SAMPLES = Path.of(System.getenv("GOUJI_ROOT"), "samples");

    private final Draft earlier = draft("two-years-2022/document.txt");
    private final Draft later = draft("two-years-2023/document.html");

    @Test
    void checksOneOrgansYearsAgainstEachOther() {
        List<String> alone = rules(new DraftCheck().check(List.of(later)).getFirst());
        List<String> together =
                rules(new DraftCheck().check(List.of(later, earlier)).getFirst());
        assertTrue(together.containsAll(alone), "alone %s, together %s".formatted(alone, together));
        assertTrue(together.size() > alone.size(), "alone %s, together %s".formatted(alone, together));
    }

    @Test
    void answersInTheOrderOfTheDrafts() {
        List<CheckedDraft> checked = new DraftCheck().check(List.of(later, earlier));
        assertEquals(
                List.of(later.source(), earlier.source()),
                checked.stream().map(CheckedDraft::source).toList());
    }

    @Test
    void opensAnArchiveAndNamesItsMembers() throws IOException {
        byte[] other = "假期通知".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("a.zip/a.txt", "a.zip/b.html"),
                sources(zip(Map.of("a.txt", earlier.content(), "b.html", later.content()))));
        assertEquals(
                List.of("a.zip/note.txt", "a.zip"),
                sources(zip(Map.of("note.txt", other, "report.txt", earlier.content()))));
        assertEquals(List.of("a.zip"), sources(zip(Map.of("report.txt", earlier.content()))));
    }

    private static List<String> sources(byte[] archive) {
        return new DraftCheck()
                .check(List.of(new Draft("a.zip", "a.zip", archive))).stream()
                        .map(CheckedDraft::source)
                        .toList();
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> rules(CheckedDraft draft) {
        return ((CheckedDraft.Checked) draft)
                .verdict().findings().stream().map(Finding::rule).toList();
    }

    private static Draft draft(String name) {
        DocumentFile file = DocumentFile.named(SAMPLES.resolve(name).toString());
        try {
            return Draft.of(file, file.content());
        } catch (UnusablePathException e) {
            throw new AssertionError(e);
        }
    }
}
