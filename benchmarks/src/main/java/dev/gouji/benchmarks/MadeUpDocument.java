package dev.gouji.benchmarks;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Source;
import dev.gouji.launcher.bench.GeneratedReports;
import java.time.Instant;

/** The documents that the benchmarks read: the same ones at every run. */
final class MadeUpDocument {
    private static final long SEED = 1;
    private static final int INDEX = 3;

    private MadeUpDocument() {}

    /** A page as a portal shows it, about 60 KB. */
    static RawDocument page() {
        return raw(new GeneratedReports(SEED).html(INDEX));
    }

    /** The same report as flattened text, about 5 KB. */
    static RawDocument text() {
        return raw(new GeneratedReports(SEED).text(INDEX));
    }

    private static RawDocument raw(GeneratedReports.Generated made) {
        String hash = DocumentId.sha256(made.content());
        Source source = new Source(made.fileName(), null, null, null, null, Instant.EPOCH);
        return new RawDocument(
                DocumentId.of(made.fileName(), hash),
                source,
                made.fileName(),
                made.mediaType(),
                hash,
                made.content().length,
                made.content());
    }
}
