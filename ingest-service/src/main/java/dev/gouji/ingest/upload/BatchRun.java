package dev.gouji.ingest.upload;

import dev.gouji.archive.DocumentArchive;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.pack.Members;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Works through a batch, from where it stands to its end. Members go a few at a time: taken in, then written down, then the
 * next; so whoever goes on after a kill takes at most those few once more, which does no harm.
 */
final class BatchRun {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_SECONDS_MAX = 15;

    private final Claim claim;
    private final Batches batches;
    private final DocumentArchive archive;
    private final FileKinds kinds;
    private final Path spool;
    private final Together together;
    private Claim.Position position;
    private String waitingFor;

    BatchRun(
            Claim claim, Batches batches, DocumentArchive archive, DocumentIntake intake, FileKinds kinds, Path spool) {
        this.claim = claim;
        this.batches = batches;
        this.archive = archive;
        this.kinds = kinds;
        this.spool = spool;
        this.together = new Together(intake, claim.batch().labels());
        this.position = claim.position();
    }

    /**
     * Returns when the batch is done, or another owner has it.
     *
     * @return whether it is done
     */
    boolean toItsEnd() throws InterruptedException {
        List<BatchFile> files = claim.batch().files();
        while (position.file() < files.size()) {
            if (!file(files.get(position.file()))) {
                return false;
            }
        }
        return true;
    }

    private boolean file(BatchFile file) throws InterruptedException {
        Path content = fetched(file);
        try {
            if (content == null) {
                return writeDown(List.of(refused(file, Problems.damagedDocument(file.sha256()))), 0, 0, null, true);
            }
            try (Members members = kinds.open(content, file, position.unpacked())) {
                return members(file, members);
            }
        } catch (IOException e) {
            return writeDown(List.of(refused(file, Problems.damagedMember())), 0, 0, null, true);
        } finally {
            discard(content);
        }
    }

    private static MemberResult refused(BatchFile file, Problem problem) {
        return MemberResult.Refused.of(file.name(), problem);
    }

    private boolean members(BatchFile file, Members members) throws IOException, InterruptedException {
        for (int i = 0; i < position.member(); i++) {
            members.next();
        }
        Integer expected = expected(members);
        while (true) {
            List<MemberResult> results = new ArrayList<>();
            boolean isLast = together.fill(members, claim.batch().sourceOf(file), file.kind());
            for (Optional<String> away = together.take(results); away.isPresent(); away = together.take(results)) {
                pause(away.get());
            }
            long unpacked = position.unpacked() + together.unpacked();
            if (!writeDown(results, unpacked, members.passedOver(), expected, isLast)) {
                return false;
            }
            if (isLast) {
                return true;
            }
        }
    }

    /** Of the whole batch, as soon as it can be told. */
    private Integer expected(Members members) {
        List<BatchFile> behind = claim.batch()
                .files()
                .subList(position.file() + 1, claim.batch().files().size());
        boolean known = members.expected().isPresent()
                && behind.stream().allMatch(file -> file.kind() == BatchFile.Kind.DOCUMENT);
        return known
                ? Integer.valueOf(
                        position.done() - position.member() + members.expected().getAsInt() + behind.size())
                : null;
    }

    private boolean writeDown(
            List<MemberResult> results, long unpacked, int passedOver, Integer expected, boolean isLastOfFile)
            throws InterruptedException {
        int done = position.done() + results.size();
        Claim.Position next = isLastOfFile
                ? new Claim.Position(position.file() + 1, 0, 0, position.passedOver() + passedOver, done)
                : new Claim.Position(
                        position.file(), position.member() + results.size(), unpacked, position.passedOver(), done);
        boolean isLast = next.file() == claim.batch().files().size();
        Step step = new Step(position, next, results, expected, position.passedOver() + passedOver, isLast);
        position = next;
        while (true) {
            try {
                waitingFor = null;
                return Waiting.on(batches.advance(claim, step), PATIENCE);
            } catch (IOException e) {
                TimeUnit.SECONDS.sleep(1); // the database is away; nothing can be noted there
            }
        }
    }

    /** What keeps the batch from going on is told to those who look, once. */
    private void pause(String code) throws InterruptedException {
        if (!code.equals(waitingFor)) {
            waitingFor = code;
            try {
                Waiting.on(batches.waiting(claim, code), PATIENCE);
            } catch (IOException e) {
                waitingFor = null;
            }
        }
        TimeUnit.SECONDS.sleep(Math.clamp(together.attempts(), 1, PAUSE_SECONDS_MAX));
    }

    /** A copy of its bytes, as they can be read at any place; null when the archive does not have them. */
    private Path fetched(BatchFile file) throws InterruptedException {
        while (true) {
            try {
                Optional<InputStream> archived = archive.open(file.sha256());
                if (archived.isEmpty()) {
                    return null;
                }
                Path copy = Files.createTempFile(spool, "batch", ".part");
                try (InputStream in = archived.get()) {
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                    return copy;
                } catch (IOException e) {
                    discard(copy);
                    throw e;
                }
            } catch (IOException e) {
                pause("GJ-503");
            }
        }
    }

    private static void discard(Path copy) {
        if (copy != null) {
            copy.toFile().delete();
        }
    }
}
