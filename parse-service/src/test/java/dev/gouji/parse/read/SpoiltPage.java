package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page as it should be, to be spoilt; and what is read of it, within the time of its kind. */
final class SpoiltPage {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    static final String CELL = "t3.granted.natural_person";

    private SpoiltPage() {}

    static PrintedPage page() {
        return new PrintedPage(FormGeneration.G2021, 11);
    }

    static Reading read(byte[] content) {
        return assertTimeout(LIMIT, () -> Documents.read(content));
    }

    static Reading read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    static Refusal refusal(Reading reading) {
        return assertInstanceOf(Reading.Refused.class, reading).refusal();
    }

    static Report report(Reading reading) {
        return assertInstanceOf(Reading.OfReport.class, reading, reading::toString)
                .report();
    }

    static Map<String, BigDecimal> values(Report report) {
        Map<String, BigDecimal> values = new TreeMap<>();
        report.cells()
                .forEach((cell, read) -> values.put(cell.path(), read.figure().orElse(null)));
        return values;
    }

    static List<String> codes(Report report) {
        return report.problems().stream().map(ReadingProblem::code).toList();
    }

    static Cell cell(String printed) {
        String html = page().html().replaceFirst("（一）予以公开</td><td>\\d+", "（一）予以公开</td><td>" + printed);
        return report(read(html)).cell(new CellId(CELL));
    }
}
