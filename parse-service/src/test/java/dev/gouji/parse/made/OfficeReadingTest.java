package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Made-up reports in Word and Excel files, every figure read back, also when labels, values and tables deviate. */
class OfficeReadingTest {
    private static final int DEVIATING = Integer.getInteger("gouji.generated.office", 60);

    private enum Format {
        DOCX(OfficeShapes::docx),
        XLSX(OfficeShapes::xlsx),
        XLS(OfficeShapes::xls);

        private final Function<MadeReport, byte[]> writer;

        Format(Function<MadeReport, byte[]> writer) {
            this.writer = writer;
        }
    }

    private static Reading read(byte[] content) {
        String hash = DocumentId.sha256(content);
        Source source = new Source("made", null, null, null, null, Instant.EPOCH);
        RawDocument raw =
                new RawDocument(DocumentId.of("made", hash), source, null, null, hash, content.length, content);
        return new DocumentReader().read(raw, content);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsEveryFigureOrganAndYear(Format format) {
        List<FormGeneration> generations = Stream.of(FormGeneration.values())
                .filter(FormGeneration::hasThreeTables)
                .toList();
        for (FormGeneration generation : generations) {
            for (long seed = 1; seed <= 10; seed++) {
                MadeReport report = MadeReport.of(generation, seed);
                Reading reading = read(format.writer.apply(report));
                Verdict verdict = Verdict.on(reading, report.truth(), report.excused());
                String which = format + " " + generation + " " + seed;
                assertEquals(verdict.figures(), verdict.right(), which + verdict);
                Reading.OfReport read = (Reading.OfReport) reading;
                assertAll(
                        () -> assertEquals(report.organ(), read.report().organ().name(), which),
                        () -> assertEquals(report.year(), read.report().year().value(), which),
                        () -> assertEquals(generation, read.report().form(), which));
            }
        }
    }

    /** Labels, values and tables deviate; whatever HTML gives, the same cells in another file give too. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void readsWhatHtmlWouldGive(Format format) {
        List<String> differences = new ArrayList<>();
        for (long seed = 1; seed <= DEVIATING; seed++) {
            Plan plan = Plan.of(seed).in(Shape.PLAIN_HTML, Encoding.UTF_8);
            if (format != Format.DOCX && plan.deviations().contains(StructureVariant.EMPTY_COLUMN)) {
                // Rows that print nothing in it are shorter in HTML, in a sheet they are not.
                continue;
            }
            Map<CellId, String> html = cells(read(plan.document().bytes()));
            Map<CellId, String> office = cells(read(format.writer.apply(plan.report())));
            for (CellId cell : html.keySet()) {
                if (!html.get(cell).equals(office.get(cell))) {
                    differences.add("%s: %s is %s, in HTML %s".formatted(plan, cell, office.get(cell), html.get(cell)));
                }
            }
        }
        assertEquals(
                List.of(),
                differences.stream().limit(5).toList(),
                differences.size() + " cells of " + DEVIATING + " documents");
    }

    private static Map<CellId, String> cells(Reading reading) {
        Map<CellId, String> cells = new TreeMap<>(Comparator.comparing(CellId::toString));
        if (reading instanceof Reading.OfReport(Report report)) {
            report.cells()
                    .forEach((id, cell) -> cells.put(
                            id, cell.getClass().getSimpleName() + cell.figure().orElse(null)));
        }
        return cells;
    }
}
