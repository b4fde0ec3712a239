package dev.gouji.parse.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.made.MadeReport;
import dev.gouji.parse.made.Samples;
import dev.gouji.parse.made.Shape;
import dev.gouji.parse.read.Reading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;

/** Whole reports with one strange thing in them. */
class ReportFuzzTest {
    private static final CellId ODD = new CellId("t3.granted.natural_person");
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String PRINTED = "987654";
    private static final String REPORT =
            Shape.PLAIN_HTML.print(MadeReport.ofZeros(FormGeneration.G2021).with(ODD.path(), PRINTED));

    /** Whatever stands in a cell: a figure is read only from its own digits. */
    @FuzzTest(maxDuration = "60s")
    void figure(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString().replace("<", "").replace("&", "");
        if (text.length() > 60) {
            return;
        }
        Report report = report(REPORT.replace(PRINTED, text));
        if (report == null) {
            return;
        }
        if (report.cell(ODD) instanceof Cell.Number number && !digits(text).equals(digits(number.value()))) {
            boolean note = text.indexOf('(') >= 0 || text.indexOf('（') >= 0;
            boolean words = digits(text).isEmpty();
            if (!note && !words) {
                throw new AssertionError("'%s' was read as %s".formatted(text, number.value()));
            }
        }
        for (String other : new String[] {"t3.granted.commercial", "t3.partial.natural_person", "t4.review.total"}) {
            if (report.cell(new CellId(other)) instanceof Cell.Number number
                    && number.value().signum() != 0) {
                throw new AssertionError("with '%s' in another cell, %s is %s".formatted(text, other, number));
            }
        }
    }

    /** A report cut out of and into itself anywhere. */
    @FuzzTest(maxDuration = "60s")
    void shuffled(FuzzedDataProvider data) {
        Shape shape = data.pickValue(new Shape[] {
            Shape.ROW_PER_LINE, Shape.CELL_PER_LINE, Shape.TABS, Shape.RUN_TOGETHER, Shape.PIPES, Shape.PLAIN_HTML
        });
        FormGeneration generation = data.pickValue(FormGeneration.values());
        String text = shape.print(MadeReport.of(generation, data.consumeInt(0, 20)));
        int pieces = data.consumeInt(0, 6);
        for (int i = 0; i < pieces; i++) {
            int from = data.consumeInt(0, text.length());
            int to = data.consumeInt(from, Math.min(text.length(), from + 400));
            String put = data.consumeBoolean() ? data.consumeString(20) : text.substring(from, to);
            int at = data.consumeInt(0, from);
            text = text.substring(0, at) + put + text.substring(at, from) + text.substring(to);
        }
        String whole = text;
        Bounds.inTime(LIMIT, whole.length(), () -> report(whole));
    }

    /** The first document costs what loading and compiling the reader costs. */
    @BeforeAll
    static void warmUp() {
        report(REPORT);
    }

    private static Report report(String text) {
        return switch (Samples.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.OfReport read -> read.report();
            case Reading.Refused refused -> null;
        };
    }

    private static String digits(BigDecimal value) {
        return digits(value.abs().toPlainString());
    }

    private static String digits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    }
}
