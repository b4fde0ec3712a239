package dev.gouji.parse.made;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.recognise.IndicatorNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How well real reports are read, where the corpus lies beside the checkout; it is not part of the project. */
class CorpusAccuracyTest {
    private static final Path CORPUS =
            Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("../shared/corpus");

    @Test
    void readsRealReportsAsThePageSays() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no corpus beside this checkout");
        Tally tally = new Tally();
        int silent = 0;
        for (String folder : List.of("seeds", "real")) {
            for (Path file : files(CORPUS.resolve(folder))) {
                String name = file.getFileName().toString();
                JsonNode truth = WireEvent.json()
                        .readTree(
                                CORPUS.resolve(folder + "/truth/" + name.substring(0, name.lastIndexOf('.')) + ".json")
                                        .toFile());
                FormGeneration generation =
                        FormGeneration.valueOf(truth.path("form").asText());
                Map<CellId, Truth> figures = truth(truth, generation);
                Reading reading = Samples.read(Files.readAllBytes(file));
                Verdict verdict = Verdict.on(reading, figures, figures.keySet());
                silent += verdict.silentlyWrong().size();
                tally.add(
                        shape(name, Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)),
                        generation,
                        verdict);
            }
        }
        Assertions.assertEquals(0, silent);
        AccuracyPage.keep("real", tally.rows());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        int dot = Math.max(0, name.lastIndexOf('.'));
                        return Files.exists(folder.resolve("truth").resolve(name.substring(0, dot) + ".json"));
                    })
                    .sorted()
                    .toList();
        }
    }

    /** What kind of document it is; text in one line is text whose digits run together. */
    private static Shape shape(String name, String text) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> Shape.PLAIN_HTML;
            case "md" -> Shape.PIPES;
            case "pdf" -> Shape.PDF;
            case "json" -> Shape.JSON;
            default -> text.indexOf('|') < 0 && text.indexOf('\t') < 0 ? Shape.RUN_TOGETHER : Shape.ROW_PER_LINE;
        };
    }

    private static Map<CellId, Truth> truth(JsonNode truth, FormGeneration generation) {
        Map<CellId, Truth> figures = new LinkedHashMap<>();
        truth.path("cells").properties().forEach(cell -> put(figures, new CellId(cell.getKey()), cell.getValue()));
        int position = -1;
        for (Map.Entry<String, JsonNode> row : truth.path("stat_table").properties()) {
            IndicatorNames names = IndicatorNames.of(generation);
            String folded = Folding.fold(row.getKey());
            Optional<IndicatorNames.Indicator> known = names.find(folded, position);
            position = known.map(IndicatorNames.Indicator::position).orElse(position);
            CellId id = known.map(found -> names.table().cell(found.row(), found.column()))
                    .orElseGet(() -> new CellId(names.table().id() + ".x." + IndicatorNames.words(folded)));
            put(figures, id, row.getValue().path("year"));
            put(figures, new CellId(id + ".cumulative"), row.getValue().path("cumulative"));
        }
        return figures;
    }

    private static void put(Map<CellId, Truth> figures, CellId id, JsonNode value) {
        figures.put(id, value.isNumber() ? Truth.figure(new BigDecimal(value.asText())) : new Truth.Blank());
    }
}
