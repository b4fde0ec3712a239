package dev.gouji.ingest.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.archive.ArchiveFullException;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class DocumentIntakeTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final List<String> steps = new ArrayList<>();
    private final Memory ledger = new Memory();
    private IOException archiveFailure;
    private CompletionStage<Void> acknowledgement = CompletableFuture.completedStage(null);

    private final DocumentIntake intake = new DocumentIntake(
            (sha256, content) -> {
                if (archiveFailure != null) {
                    throw archiveFailure;
                }
                steps.add("archive");
            },
            document -> {
                steps.add("publish");
                return acknowledgement;
            },
            ledger,
            Runnable::run,
            NOON,
            Duration.ofMillis(200));

    @Test
    void archivesThenPublishesThenRemembers() {
        Receipt receipt = take("a", "text");
        assertFalse(receipt.duplicate());
        assertEquals(List.of("archive", "known?", "publish", "remember"), steps);
    }

    @Test
    void answersAKnownDocumentWithoutPublishing() {
        Receipt first = take("a", "text");
        steps.clear();
        Receipt second = take("a", "text");
        assertTrue(second.duplicate());
        assertEquals(first.documentId(), second.documentId());
        assertEquals(List.of("archive", "known?"), steps);
    }

    @Test
    void tellsTheSameBytesFromAnotherSourceApart() {
        assertFalse(take("a", "text").duplicate());
        assertFalse(take("b", "text").duplicate());
    }

    @Test
    void letsAnEqualDocumentWaitForTheFirst() {
        CompletableFuture<Void> broker = new CompletableFuture<>();
        acknowledgement = broker;
        CompletionStage<Receipt> first = intake.take(submission("a", "text"));
        CompletionStage<Receipt> second = intake.take(submission("a", "text"));
        assertFalse(second.toCompletableFuture().isDone());
        broker.complete(null);
        assertFalse(first.toCompletableFuture().join().duplicate());
        assertTrue(second.toCompletableFuture().join().duplicate());
        assertEquals(1, steps.stream().filter("publish"::equals).count());
    }

    @Test
    void givesNoReceiptWhenTheBrokerRefusesAndTakesTheNextTry() {
        acknowledgement = CompletableFuture.failedStage(new IllegalStateException("away"));
        assertEquals("GJ-503", refusal("a", "text").code());
        acknowledgement = CompletableFuture.completedStage(null);
        assertFalse(take("a", "text").duplicate());
    }

    @Test
    void givesNoReceiptWhenTheBrokerIsSilent() {
        acknowledgement = new CompletableFuture<>();
        Problem problem = refusal("a", "text");
        assertEquals(503, problem.status());
        assertTrue(problem.isTemporary());
    }

    @Test
    void publishesNothingWhenTheDatabaseIsAway() {
        ledger.failure = new IllegalStateException("away");
        assertEquals("GJ-503", refusal("a", "text").code());
        assertFalse(steps.contains("publish"));
    }

    @Test
    void publishesNothingWhenTheArchiveCannotWrite() {
        archiveFailure = new ArchiveFullException("full", null);
        assertEquals("GJ-507", refusal("a", "text").code());
        archiveFailure = new IOException("broken");
        assertEquals("GJ-503", refusal("a", "text").code());
        assertEquals(List.of(), steps);
    }

    private Receipt take(String source, String content) {
        return intake.take(submission(source, content)).toCompletableFuture().join();
    }

    private Problem refusal(String source, String content) {
        return ProblemException.in(assertThrows(CompletionException.class, () -> take(source, content)));
    }

    private static Submission submission(String source, String content) {
        Labels labels = new Labels(source, null, null, null, null, null);
        return new Submission(content.getBytes(StandardCharsets.UTF_8), labels, null);
    }

    private final class Memory implements DocumentLedger {
        private final Set<String> ids = new HashSet<>();
        private RuntimeException failure;

        @Override
        public CompletionStage<Set<String>> known(Set<String> documentIds) {
            if (failure != null) {
                throw failure;
            }
            steps.add("known?");
            Set<String> known = new HashSet<>(ids);
            known.retainAll(documentIds);
            return CompletableFuture.completedStage(known);
        }

        @Override
        public CompletionStage<Void> remember(List<RawDocument> published) {
            steps.add("remember");
            published.forEach(document -> ids.add(document.documentId()));
            return CompletableFuture.completedStage(null);
        }
    }
}
