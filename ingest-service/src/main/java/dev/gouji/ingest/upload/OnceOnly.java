package dev.gouji.ingest.upload;

import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.upload.IdempotentRequests.Known;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Does what a request with an {@code Idempotency-Key} asks for once, and answers it again in the same words. */
public final class OnceOnly {
    private static final int KEY_CHARS_MAX = 255;

    private final IdempotentRequests requests;
    private final Duration patience;

    /**
     * @param patience with the database
     */
    public OnceOnly(IdempotentRequests requests, Duration patience) {
        this.requests = requests;
        this.patience = patience;
    }

    /**
     * The key as it was sent; null when there was none.
     *
     * @throws dev.gouji.ingest.problem.ProblemException GJ-400 when it is no key
     */
    public static String key(String header) {
        if (header == null) {
            return null;
        }
        String key = header.strip();
        if (key.isEmpty() || key.length() > KEY_CHARS_MAX || key.chars().anyMatch(c -> c < 0x20 || c > 0x7E)) {
            throw Problems.badParameter(
                            "Idempotency-Key",
                            key.replaceAll("[^ -~]", "?"),
                            "1 至 255 个可打印的 ASCII 字符",
                            "1 to 255 printable ASCII characters")
                    .asException();
        }
        return key;
    }

    /**
     * Answers a request. Failures and answers for now are not remembered, so that the same key may try again.
     *
     * @param key null when the request has none, and is simply done
     * @param fingerprint the same for equal requests only
     */
    public CompletionStage<Reply> answer(String key, String fingerprint, Supplier<CompletionStage<Reply>> work) {
        if (key == null) {
            return work.get();
        }
        String owner = UUID.randomUUID().toString();
        return patiently(requests.begin(key, fingerprint, owner)).thenCompose(known -> switch (known) {
            case Known.New begun -> perform(key, owner, work);
            case Known.Answered before -> CompletableFuture.completedStage(before.reply());
            case Known.UnderWay other ->
                CompletableFuture.failedStage(Problems.sameKeyUnderWay().asException());
            case Known.Other other ->
                CompletableFuture.failedStage(Problems.sameKeyOtherRequest().asException());
        });
    }

    private CompletionStage<Reply> perform(String key, String owner, Supplier<CompletionStage<Reply>> work) {
        CompletionStage<Reply> performed;
        try {
            performed = work.get();
        } catch (RuntimeException e) {
            performed = CompletableFuture.failedStage(e);
        }
        return performed
                .thenCompose(reply -> reply.isTemporary()
                        ? requests.givenUp(key, owner).thenApply(forgotten -> reply)
                        : patiently(requests.answered(key, owner, reply)).thenApply(remembered -> reply))
                .exceptionallyCompose(failure -> requests.givenUp(key, owner)
                        .handle((forgotten, ignored) -> failure)
                        .thenCompose(CompletableFuture::failedStage));
    }

    private <T> CompletionStage<T> patiently(CompletionStage<T> stage) {
        return stage.toCompletableFuture()
                .copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure -> CompletableFuture.failedStage(
                        Problems.unavailable("数据库", "database").asException(failure)));
    }
}
