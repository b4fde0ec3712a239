package dev.gouji.ingest.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.DocumentLedger;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRoundTest {
    @TempDir
    Path root;

    private final List<String> told = new ArrayList<>();
    private boolean brokerAway;

    @Test
    void goesOnBehindABadFileAndTriesAgainOnlyWhatMaySucceed() throws IOException {
        write("a-empty.txt", "");
        write("b.txt", "b");
        FolderRound round = round();

        brokerAway = true;
        round.run();
        assertEquals(List.of(), told, "the first look only takes note");
        round.run();
        assertEquals(List.of("a-empty.txt GJ-101", "b.txt GJ-503"), told);

        told.clear();
        brokerAway = false;
        round.run();
        round.run();
        assertEquals(List.of("folder/b.txt taken"), told);
    }

    @Test
    void takesMoreFilesThanGoTogether() throws IOException {
        for (int i = 0; i < 100; i++) {
            write(i + ".txt", "content " + i);
        }
        FolderRound round = round();
        round.run();
        round.run();
        assertEquals(100, told.size());
    }

    private FolderRound round() {
        DocumentIntake intake = new DocumentIntake(
                (sha256, content) -> {},
                document -> brokerAway
                        ? CompletableFuture.failedStage(new IllegalStateException("away"))
                        : CompletableFuture.completedStage(null),
                new Forgetful(),
                Runnable::run,
                Clock.systemUTC(),
                Duration.ofSeconds(5));
        return new FolderRound(new SourceFolder(root, Clock.systemUTC()), intake, null, new Told());
    }

    private void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    private final class Told implements FolderRound.Report {
        @Override
        public void taken(Found.Document document, Receipt receipt) {
            told.add(receipt.source() + " taken");
        }

        @Override
        public void opened(Found.Document pack, String batchId) {
            told.add(pack.relativePath() + " opened");
        }

        @Override
        public void passedOver(Found found, Problem problem) {
            told.add(found.relativePath() + " " + problem.code());
        }
    }

    private static final class Forgetful implements DocumentLedger {
        @Override
        public CompletionStage<Set<String>> known(Set<String> documentIds) {
            return CompletableFuture.completedStage(Set.of());
        }

        @Override
        public CompletionStage<Void> remember(List<RawDocument> published) {
            return CompletableFuture.completedStage(null);
        }
    }
}
