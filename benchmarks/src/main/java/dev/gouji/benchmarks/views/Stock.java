package dev.gouji.benchmarks.views;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Source;
import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.rule.CaseFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two thousand reports, read and checked by what the services do; a tenth of them with a sum that does not tie out. */
final class Stock {
    private static final int SIZE = 2_000;
    private static final int KINDS = 20;
    private static final CellId TOTAL = new CellId("t3.new_received.total");

    private final List<ReportChecked> reports = new ArrayList<>(SIZE);

    Stock() {
        GeneratedReports generated = new GeneratedReports(2);
        DocumentReader reader = new DocumentReader();
        RuleBook rules = RuleBook.standard();
        for (int i = 0; i < SIZE; i++) {
            Report read = read(reader, generated.text(i));
            Report report = i / KINDS % 10 == 0 ? spoilt(read) : read;
            Verdict verdict = rules.check(CaseFile.of(report));
            reports.add(new ReportChecked(
                    report,
                    verdict.findings(),
                    verdict.notAssessable(),
                    rules.version(),
                    List.of(),
                    Instant.EPOCH,
                    Instant.EPOCH));
        }
    }

    /** One of the same kind of organ. */
    ReportChecked of(int organ, int year) {
        int mixed = Math.floorMod(organ / KINDS * 31 + year * 17, SIZE / KINDS);
        return reports.get(mixed * KINDS + organ % KINDS);
    }

    private static Report read(DocumentReader reader, GeneratedReports.Generated document) {
        String sha256 = DocumentId.sha256(document.content());
        Source source = new Source(document.fileName(), null, null, null, null, Instant.EPOCH);
        RawDocument raw = new RawDocument(
                DocumentId.of(document.fileName(), sha256),
                source,
                document.fileName(),
                document.mediaType(),
                sha256,
                document.content().length,
                null);
        if (reader.read(raw, document.content()) instanceof Reading.OfReport(Report report)) {
            return report;
        }
        throw new IllegalStateException("a generated document was not read: " + document.fileName());
    }

    private static Report spoilt(Report report) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        if (cells.get(TOTAL) instanceof Cell.Number number) {
            BigDecimal other = number.value().add(BigDecimal.TEN);
            cells.put(TOTAL, new Cell.Number(other, other.toPlainString(), null, number.place()));
        }
        return new Report(
                report.documentId(),
                report.sha256(),
                report.source(),
                report.organ(),
                report.year(),
                report.form(),
                report.title(),
                cells,
                report.sections(),
                report.claims(),
                report.appearance(),
                report.problems());
    }
}
