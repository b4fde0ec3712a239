package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.document.Folding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Made-up reports in the layouts of portals, converters and copies, written by somebody who did not know the reader. No
 * figure is read wrong, and what is left unread is what {@code truth.tsv} says; {@code -Dgouji.rewrite=true} writes
 * how much that is.
 */
class LayoutsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/gouji/parse/layouts");
    private static final Path TRUTH = FOLDER.resolve("truth.tsv");
    private static final String NONE = "·";

    /** A row of {@code truth.tsv}; figures in the order of the cells' identifiers. */
    private record Truth(String file, String organ, String year, FormGeneration form, int unread, String figures) {
        static Truth of(String row) {
            String[] parts = row.split("\t");
            return new Truth(
                    parts[0],
                    parts[1],
                    parts[2],
                    FormGeneration.valueOf(parts[3]),
                    Integer.parseInt(parts[4]),
                    parts[5]);
        }

        Truth with(int found) {
            return new Truth(file, organ, year, form, found, figures);
        }

        String row() {
            return String.join("\t", file, organ, year, form.name(), String.valueOf(unread), figures);
        }
    }

    /** What came out: differences that must not be, and how many figures were left unread. */
    private record Outcome(List<String> wrong, int unread) {}

    @Test
    void readsNoFigureWrongInAnyLayout() throws IOException {
        List<String> rows = Files.readAllLines(TRUTH);
        List<Truth> truths = rows.stream().skip(1).map(Truth::of).toList();
        assertEquals(files(), truths.stream().map(Truth::file).sorted().toList(), "every file has a row");
        List<String> wrong = new ArrayList<>();
        List<String> written = new ArrayList<>(List.of(rows.getFirst()));
        for (Truth truth : truths) {
            Outcome outcome = outcome(truth);
            wrong.addAll(outcome.wrong());
            written.add(truth.with(outcome.unread()).row());
        }
        assertEquals(List.of(), wrong);
        if (Boolean.getBoolean("gouji.rewrite")) {
            Files.write(TRUTH, written);
        }
        assertEquals(
                String.join("\n", written),
                String.join("\n", Files.readAllLines(TRUTH)),
                "figures left unread; -Dgouji.rewrite=true when that is meant");
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(TRUTH.getFileName().toString()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static Outcome outcome(Truth truth) throws IOException {
        byte[] content = Files.readAllBytes(FOLDER.resolve(truth.file()));
        String name = truth.file();
        return switch (new DocumentReader().read(Documents.raw(name, content, null), content)) {
            case Reading.Refused refused -> new Outcome(List.of(name + ": refused, " + refused.refusal()), 0);
            case Reading.OfReport read -> compared(truth, read.report());
        };
    }

    private static Outcome compared(Truth truth, Report report) {
        List<String> wrong = new ArrayList<>();
        String organ = Objects.requireNonNullElse(report.organ().name(), NONE);
        compare(wrong, truth.file() + ": organ", Folding.fold(truth.organ()), Folding.fold(organ));
        compare(
                wrong,
                truth.file() + ": year",
                truth.year(),
                String.valueOf(report.year().value()));
        compare(wrong, truth.file() + ": form", truth.form(), report.form());
        List<CellId> cells = Form.of(truth.form()).cells().stream()
                .sorted(Comparator.comparing(CellId::path))
                .toList();
        String[] figures = truth.figures().split(" ");
        compare(wrong, truth.file() + ": figures", cells.size(), figures.length);
        int unread = 0;
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal found = report.cells()
                    .getOrDefault(cells.get(i), Cell.MISSING)
                    .figure()
                    .orElse(null);
            BigDecimal expected = figures[i].equals(NONE) ? null : new BigDecimal(figures[i]);
            unread += found == null && expected != null ? 1 : 0;
            if (found != null && (expected == null || expected.compareTo(found) != 0)) {
                wrong.add("%s: %s is %s, read %s"
                        .formatted(truth.file(), cells.get(i).path(), figures[i], found));
            }
        }
        return new Outcome(wrong, unread);
    }

    private static void compare(List<String> wrong, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            wrong.add("%s is %s, read %s".formatted(what, expected, found));
        }
    }
}
