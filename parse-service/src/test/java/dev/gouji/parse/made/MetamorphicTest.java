package dev.gouji.parse.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One report written down in other ways says the same, or says that it cannot be told. Seeds are 1 to 12. */
class MetamorphicTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    private static Plan plan(long seed, Shape shape, Deviation... deviations) {
        FormGeneration generation = seed % 2 == 0 ? FormGeneration.G2021 : FormGeneration.G2019;
        return new Plan(seed, generation, shape, Encoding.UTF_8, List.of(deviations));
    }

    private static Report read(byte[] content) {
        return assertInstanceOf(Reading.OfReport.class, Samples.read(content)).report();
    }

    private static Map<CellId, BigDecimal> figures(byte[] content) {
        Map<CellId, BigDecimal> figures = new TreeMap<>();
        read(content)
                .cells()
                .forEach((id, cell) -> figures.put(
                        id, cell.figure().map(BigDecimal::stripTrailingZeros).orElse(null)));
        return figures;
    }

    private static void assertSameOrTold(byte[] content, MadeReport report, String what) {
        Verdict verdict = Verdict.on(read(content), report.truth(), Set.of());
        assertEquals(List.of(), verdict.silentlyWrong(), what);
        assertEquals(List.of(), verdict.silentlyUnread(), what);
        assertEquals(List.of(), verdict.wrong(), what);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyCharacterSetSaysTheSame(long seed) {
        Plan plan = plan(seed, Shape.ROW_PER_LINE);
        Map<CellId, BigDecimal> expected = figures(plan.document().bytes());
        for (Encoding encoding : Encoding.values()) {
            assertEquals(
                    expected,
                    figures(plan.in(Shape.ROW_PER_LINE, encoding).document().bytes()),
                    encoding.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void anyFormatSaysTheSame(Shape shape) {
        if (shape == Shape.RUN_TOGETHER || shape == Shape.PDF && !PdfFile.isPossible()) {
            return;
        }
        for (long seed = 1; seed <= 6; seed++) {
            Map<CellId, BigDecimal> expected =
                    figures(plan(seed, Shape.TABS).document().bytes());
            assertEquals(expected, figures(plan(seed, shape).document().bytes()), shape + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fullWidthDigitsSayTheSame(long seed) {
        Map<CellId, BigDecimal> expected =
                figures(plan(seed, Shape.PLAIN_HTML).document().bytes());
        assertEquals(
                expected,
                figures(plan(seed, Shape.PLAIN_HTML, ValueVariant.FULL_WIDTH)
                        .document()
                        .bytes()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splitCellsAndEmptyColumnsSayTheSameOrAreTold(long seed) {
        for (Shape shape : new Shape[] {Shape.PLAIN_HTML, Shape.TABS, Shape.DOCX}) {
            for (Deviation deviation :
                    new Deviation[] {StructureVariant.LOST_SPANS, StructureVariant.EMPTY_COLUMN, ValueVariant.BLANK}) {
                Plan plan = plan(seed, shape, deviation, ValueVariant.BLANK);
                assertSameOrTold(plan.document().bytes(), plan.report(), plan.toString());
            }
        }
    }

    /** Two figures in one cell are nobody's figure; those around them stay what they are. */
    @ParameterizedTest
    @MethodSource("seeds")
    void mergedCellsAreTold(long seed) {
        MadeReport whole = plan(seed, Shape.PLAIN_HTML).report();
        for (int row = 0; row < 6; row++) {
            int at = row;
            MadeReport merged = whole.mapGrids(grid ->
                    grid.table().equals("t3") ? grid.merged(grid.figureRows().get(at), 4) : grid);
            String page = Shape.PLAIN_HTML.print(merged);
            assertSameOrTold(page.getBytes(StandardCharsets.UTF_8), merged, "seed " + seed + ", row " + row);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textTakenOutOfADocumentSaysTheSameOrIsTold(long seed) throws IOException {
        Plan plan = plan(seed, Shape.DOCX);
        try (XWPFWordExtractor text = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(plan.document().bytes())))) {
            assertSameOrTold(text.getText().getBytes(StandardCharsets.UTF_8), plan.report(), plan.toString());
        }
    }
}
