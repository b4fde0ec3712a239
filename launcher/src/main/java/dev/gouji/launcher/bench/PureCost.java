package dev.gouji.launcher.bench;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Source;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.rule.CaseFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report costs without broker, database and HTTP, one after the other on this thread, in microseconds.
 *
 * @param read bytes to report
 * @param check report to findings
 */
record PureCost(double read, double check) {
    private static final int REPORTS = 200;
    private static final int ROUNDS = 5;

    /** The best of several rounds: the others were disturbed. */
    static PureCost of(ChainBench.Order order, GeneratedReports reports) {
        List<Generated> documents = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            documents.add(order.generated(reports, i));
        }
        PureCost best = round(documents);
        for (int i = 1; i < ROUNDS; i++) {
            PureCost next = round(documents);
            best = new PureCost(Math.min(best.read(), next.read()), Math.min(best.check(), next.check()));
        }
        return best;
    }

    private static PureCost round(List<Generated> documents) {
        DocumentReader reader = new DocumentReader();
        RuleBook rules = RuleBook.standard();
        List<Report> read = new ArrayList<>();
        long start = System.nanoTime();
        for (Generated document : documents) {
            if (reader.read(raw(document), document.content()) instanceof Reading.OfReport(Report report)) {
                read.add(report);
            }
        }
        long between = System.nanoTime();
        for (Report report : read) {
            rules.check(new CaseFile(report, Optional.empty()));
        }
        long end = System.nanoTime();
        return new PureCost(
                (between - start) / 1e3 / documents.size(), (end - between) / 1e3 / Math.max(1, read.size()));
    }

    private static RawDocument raw(Generated document) {
        String sha256 = DocumentId.sha256(document.content());
        Source source = new Source(document.fileName(), null, null, null, null, Instant.EPOCH);
        return new RawDocument(
                DocumentId.of(source.id(), sha256),
                source,
                document.fileName(),
                document.mediaType(),
                sha256,
                document.content().length,
                null);
    }
}
