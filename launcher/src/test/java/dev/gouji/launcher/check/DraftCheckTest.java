package dev.gouji.launcher.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Finding;
import dev.gouji.launcher.check.DraftCheck.Draft;
import dev.gouji.launcher.document.DocumentFile;
import dev.gouji.launcher.document.UnusablePathException;
import java.nio.file.Path;
import java.util.List;
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
