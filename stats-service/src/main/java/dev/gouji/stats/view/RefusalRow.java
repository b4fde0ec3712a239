package dev.gouji.stats.view;

import dev.gouji.contract.event.DocumentRefused;
import dev.gouji.contract.report.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A document that is no report, or cannot be read.
 *
 * @param organ and {@code division}: as the source gives them, null when unknown
 */
public record RefusalRow(
        String documentId,
        String eventId,
        String sha256,
        String sourceId,
        String sourceUrl,
        LocalDate publishedOn,
        Instant receivedAt,
        String organ,
        String division,
        String code,
        String message,
        String advice,
        String parserVersion,
        Instant refusedAt) {

    /** The refusal said last wins. */
    public static final Comparator<RefusalRow> BY_VERSION =
            Comparator.comparing(RefusalRow::refusedAt).thenComparing(RefusalRow::eventId);

    /** The row for an event. */
    public static RefusalRow of(DocumentRefused event) {
        Source source = event.source();
        return new RefusalRow(
                StoredText.of(event.documentId()),
                StoredText.of(event.eventId()),
                StoredText.of(event.sha256()),
                StoredText.of(source.id()),
                StoredText.of(source.url()),
                source.publishedOn(),
                StoredText.time(source.receivedAt()),
                StoredText.of(source.organ()),
                source.division(),
                event.refusal().code(),
                StoredText.of(event.refusal().message()),
                StoredText.of(event.refusal().advice()),
                StoredText.of(event.parserVersion()),
                StoredText.time(event.refusedAt()));
    }
}
