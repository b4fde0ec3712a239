package dev.gouji.ingest;

import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.upload.FileKinds;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;

/**
 * A file on its way in. A document stays in memory; what may hold several, and what comes with others, goes to disk as it
 * arrives, and the sender waits when the disk is slower.
 */
final class IncomingFile {
    private static final int START_BYTES = 8;

    private final HttpServerRequest request;
    private final UploadCapacity capacity;
    private final SpoolFolder spool;
    private Buffer memory = Buffer.buffer();
    private boolean judged;
    private boolean ended;
    private Path path;
    private AsyncFile disk;
    private long held;
    private long onDisk;

    IncomingFile(HttpServerRequest request, UploadCapacity capacity, SpoolFolder spool) {
        this.request = request;
        this.capacity = capacity;
        this.spool = spool;
    }

    /** Takes a piece; the problem why it cannot, or null. */
    Problem take(Buffer piece) {
        if (disk != null) {
            return write(piece);
        }
        if (!capacity.take(piece.length())) {
            return Problems.busy();
        }
        held += piece.length();
        memory.appendBuffer(piece);
        if (!judged && memory.length() >= START_BYTES) {
            judged = true;
            if (FileKinds.mayHoldSeveral(memory.getBytes(0, START_BYTES))) {
                return toDisk();
            }
        }
        return memory.length() > Submission.BYTES_MAX ? toDisk() : null;
    }

    /** From here on it lies on disk. */
    Problem toDisk() {
        if (disk != null) {
            return null;
        }
        path = spool.newName();
        disk = spool.create(path);
        Buffer before = memory;
        memory = Buffer.buffer();
        giveBack();
        return before.length() == 0 ? null : write(before);
    }

    private Problem write(Buffer piece) {
        if (!capacity.takeDisk(piece.length())) {
            return Problems.busy();
        }
        onDisk += piece.length();
        disk.write(piece);
        if (disk.writeQueueFull()) {
            request.pause();
            disk.drainHandler(drained -> request.resume());
        }
        return null;
    }

    boolean isOnDisk() {
        return disk != null;
    }

    byte[] content() {
        return memory.getBytes();
    }

    Path path() {
        return path;
    }

    /** Completes when everything is on disk. */
    Future<Void> end() {
        if (disk == null || ended) {
            return Future.succeededFuture();
        }
        ended = true;
        return disk.close();
    }

    private void giveBack() {
        capacity.give(held);
        held = 0;
    }

    /** Nothing of it is needed any more. */
    void discard() {
        giveBack();
        end(); // of a client that went away in the middle
        capacity.giveDisk(onDisk);
        onDisk = 0;
        memory = Buffer.buffer();
        if (path != null) {
            path.toFile().delete();
        }
    }
}
