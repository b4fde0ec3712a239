package dev.gouji.ingest.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Sightings;
import dev.gouji.contract.report.Source;
import dev.gouji.ingest.revision.PublicationHistories;
import dev.gouji.ingest.revision.PublicationHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class SightingsTellingTest {
    /** The first of February in China, the last of January elsewhere. */
    private static final Instant NIGHT = Instant.parse("2024-01-31T20:00:00Z");

    private final List<RawDocument> told = new ArrayList<>();
    private boolean brokerAway;
    private PublicationHistory history = history(null);
    private Sightings last;
    private boolean unsettled = true;

    private static PublicationHistory history(Instant goneAt) {
        return new PublicationHistory(
                "document",
                "https://example.org/1.html",
                NIGHT,
                NIGHT,
                NIGHT.minusSeconds(86_400),
                null,
                goneAt,
                List.of(),
                List.of("附表.xls"),
                List.of(new PublicationHistory.Listed("https://example.org/", 1, "政府信息公开年报", List.of(2023, 2022))));
    }

    private final ToldDocuments documents = new ToldDocuments() {
        @Override
        public List<Unsettled> unsettled(int most) {
            Source source = new Source("portal/x", null, null, null, "410404", Instant.EPOCH);
            return unsettled
                    ? List.of(new Unsettled(
                            new RawDocument("document", source, "1.html", "text/html", "00", 4, null), last))
                    : List.of();
        }

        @Override
        public void settle(String documentId, Sightings sightings) {
            last = sightings;
            unsettled = false;
        }
    };

    private final PublicationHistories histories = new PublicationHistories() {
        @Override
        public Optional<PublicationHistory> ofDocument(String documentId) {
            return Optional.ofNullable(history);
        }

        @Override
        public Optional<PublicationHistory> ofPage(long pageId) {
            throw new UnsupportedOperationException("nobody asks for a page");
        }
    };

    private final Herald herald = new DeafHerald() {
        @Override
        public CompletionStage<Void> again(RawDocument document) {
            if (brokerAway) {
                return CompletableFuture.failedStage(new IllegalStateException("away"));
            }
            told.add(document);
            return CompletableFuture.completedStage(null);
        }
    };

    private final SightingsTelling telling = new SightingsTelling(documents, histories, herald, Duration.ofSeconds(1));

    private int lookAgain() throws Exception {
        unsettled = true;
        return telling.round();
    }

    @Test
    void tellsWhatWasSeenInTheDaysOfThePortals() throws Exception {
        assertEquals(1, telling.round());
        Sightings seen = told.getFirst().source().sightings();
        assertEquals(
                new Sightings(
                        1,
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 1, 31),
                        null,
                        null,
                        List.of("附表.xls"),
                        "政府信息公开年报",
                        List.of(2023, 2022)),
                seen);
        assertEquals("document/s1", told.getFirst().eventId());
        assertEquals(Instant.EPOCH, told.getFirst().source().receivedAt());
        assertNull(told.getFirst().content());
    }

    @Test
    void saysNothingTwiceAndTellsWhatIsNew() throws Exception {
        telling.round();
        lookAgain();
        assertEquals(1, told.size());
        history = history(NIGHT);
        lookAgain();
        assertEquals(2, told.size());
        assertEquals(2, told.getLast().source().sightings().revision());
        assertEquals(
                LocalDate.of(2024, 2, 1), told.getLast().source().sightings().goneOn());
        history = history(null);
        lookAgain();
        assertNull(told.getLast().source().sightings().goneOn());
    }

    @Test
    void settlesNothingThatTheBrokerHasNot() throws Exception {
        brokerAway = true;
        assertThrows(ExecutionException.class, telling::round);
        assertNull(last);
        brokerAway = false;
        lookAgain();
        assertEquals(1, told.size());
        assertEquals(1, last.revision());
    }

    @Test
    void hasNothingToSayOfWhatNoCrawlFound() throws Exception {
        history = null;
        assertEquals(1, telling.round());
        assertEquals(0, telling.round());
        assertEquals(List.of(), told);
    }
}
