package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real reports against their true figures, where the corpus lies beside the checkout; it is not part of the project. */
class CorpusTest {
    private static final Path CORPUS =
            Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("../shared/corpus");

    @Test
    void readsEveryFigureOfTheSeeds() throws IOException {
        assertEquals(998, checkFolder(CORPUS.resolve("seeds"), ".txt"));
    }

    @Test
    void readsNoWrongFigureFromRealPages() throws IOException {
        assertTrue(checkFolder(CORPUS.resolve("real"), ".html") > 500);
    }

    private static int checkFolder(Path folder, String suffix) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(folder), "no corpus beside this checkout");
        int right = 0;
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                JsonNode truth = WireEvent.json()
                        .readTree(Files.readAllBytes(
                                folder.resolve("truth").resolve(name.substring(0, name.lastIndexOf('.')) + ".json")));
                JsonNode cells = truth.path("cells");
                if (!cells.fieldNames().hasNext() || cells.fieldNames().next().startsWith("s14")) {
                    continue;
                }
                right += compare(name, cells, Documents.report(Files.readAllBytes(file)), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        return right;
    }

    private static int compare(String name, JsonNode truth, Report report, List<String> wrong) {
        int right = 0;
        for (Map.Entry<String, JsonNode> cell : truth.properties()) {
            Optional<BigDecimal> read = report.figure(new CellId(cell.getKey()));
            boolean same = cell.getValue().isNull()
                    ? read.isEmpty()
                    : read.isPresent() && read.get().compareTo(cell.getValue().decimalValue()) == 0;
            right += same ? 1 : 0;
            if (!same) {
                wrong.add("%s: %s is %s, read %s".formatted(name, cell.getKey(), cell.getValue(), read));
            }
        }
        return right;
    }
}
