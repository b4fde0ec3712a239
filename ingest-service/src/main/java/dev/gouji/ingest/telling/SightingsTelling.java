package dev.gouji.ingest.telling;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Sightings;
import dev.gouji.contract.report.Source;
import dev.gouji.ingest.revision.PublicationHistories;
import dev.gouji.ingest.revision.PublicationHistory;
import dev.gouji.ingest.telling.ToldDocuments.Unsettled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Publishes a document again when crawls have seen something new of it: that it is gone, that its attachments are, in
 * which order its list stands. The document's id stays; another revision of the sightings is another event.
 */
public final class SightingsTelling {
    private static final int TOGETHER = 200;
    /** Days are those of the portals. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ToldDocuments documents;
    private final PublicationHistories histories;
    private final Herald herald;
    private final Duration patience;

    /**
     * @param patience with the broker, for one document
     */
    public SightingsTelling(ToldDocuments documents, PublicationHistories histories, Herald herald, Duration patience) {
        this.documents = documents;
        this.histories = histories;
        this.herald = herald;
        this.patience = patience;
    }

    /**
     * Looks at what may have changed and tells what has. Blocks.
     *
     * @return how many documents were looked at
     * @throws ExecutionException when the broker takes one of them for no answer
     * @throws TimeoutException when it does not answer
     */
    public int round() throws ExecutionException, TimeoutException, InterruptedException {
        List<Unsettled> unsettled = documents.unsettled(TOGETHER);
        for (Unsettled one : unsettled) {
            Optional<Sightings> seen = histories
                    .ofDocument(one.document().documentId())
                    .filter(history -> history.firstSeen() != null)
                    .map(history -> sightings(history, one.nextRevision()));
            if (seen.isEmpty() || saysTheSame(seen.get(), one.told())) {
                documents.settle(one.document().documentId(), one.told());
            } else {
                herald.again(with(one.document(), seen.get()))
                        .toCompletableFuture()
                        .get(patience.toMillis(), TimeUnit.MILLISECONDS);
                documents.settle(one.document().documentId(), seen.get());
            }
        }
        return unsettled.size();
    }

    private static Sightings sightings(PublicationHistory history, int revision) {
        LocalDate firstSeen = day(history.firstSeen());
        LocalDate absentBefore = day(history.absentBefore());
        Optional<PublicationHistory.Listed> list = history.lists().stream().findFirst();
        return new Sightings(
                revision,
                firstSeen,
                absentBefore != null && absentBefore.isAfter(firstSeen) ? null : absentBefore,
                day(history.changedAt()),
                day(history.goneAt()),
                history.brokenLinks(),
                list.map(PublicationHistory.Listed::name).orElse(null),
                list.map(PublicationHistory.Listed::years).orElse(List.of()));
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, CHINA);
    }

    private static boolean saysTheSame(Sightings now, Sightings told) {
        return told != null
                && now.equals(new Sightings(
                        now.revision(),
                        told.firstSeen(),
                        told.absentBefore(),
                        told.changedOn(),
                        told.goneOn(),
                        told.brokenLinks(),
                        told.column(),
                        told.listedYears()));
    }

    private static RawDocument with(RawDocument document, Sightings seen) {
        Source from = document.source();
        Source source = new Source(
                from.id(), from.url(), from.publishedOn(), from.organ(), from.division(), from.receivedAt(), seen);
        return new RawDocument(
                document.documentId(),
                source,
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.size(),
                null);
    }
}
