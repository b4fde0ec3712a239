package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page in the docs that says how well documents are read, one table from each test that measures it. */
final class AccuracyPage {
    private static final int DOCUMENTS = 20_000;
    private static final long SEED = 1;
    private static final String HEAD =
            "| format | form | documents | figures | right | unread, told | wrong, told | silent |\n"
                    + "|---|---|---|---|---|---|---|---|\n";

    private AccuracyPage() {}

    /** Whether a run is the one that the page shows: all documents, none left out for want of a font. */
    static boolean isMadeOf(int documents, long seed) {
        return documents == DOCUMENTS && seed == SEED && PdfFile.isPossible();
    }

    /** Compares a table of the page with what was measured, or writes it there when {@code gouji.rewrite} is set. */
    static void keep(String table, String rows) throws IOException {
        Path page = Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("docs/reference/accuracy.md");
        String kept = Files.readString(page);
        String begin = "<!-- %s: begin -->\n".formatted(table);
        String end = "<!-- %s: end -->\n".formatted(table);
        int from = kept.indexOf(begin) + begin.length();
        int to = kept.indexOf(end);
        String fresh = "\n" + HEAD + rows + "\n";
        if (Boolean.getBoolean("gouji.rewrite")) {
            Files.writeString(page, kept.substring(0, from) + fresh + kept.substring(to));
        } else {
            assertEquals(
                    fresh, kept.substring(from, to), "docs/reference/accuracy.md is stale: see how to write it there");
        }
    }
}
