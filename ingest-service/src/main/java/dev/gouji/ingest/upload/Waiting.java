package dev.gouji.ingest.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits on a thread that may block. */
final class Waiting {
    private Waiting() {}

    /**
     * The result of a stage.
     *
     * @throws IOException when it failed, or did not end in time
     */
    static <T> T on(CompletionStage<T> stage, Duration patience) throws IOException, InterruptedException {
        try {
            return stage.toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + patience, e);
        }
    }
}
