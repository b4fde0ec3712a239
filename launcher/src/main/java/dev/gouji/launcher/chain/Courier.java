package dev.gouji.launcher.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Sends documents, several at a time. Those for which the services are too busy are sent again. */
public final class Courier {
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int ATTEMPTS_MAX = 60;

    private final Services services;
    private final Consumer<Delivery> told;
    private final Clock clock;
    private final int atATime;
    private final Semaphore room;

    /**
     * @param told of each answer, on any thread
     * @param atATime documents sent and not answered
     */
    public Courier(Services services, int atATime, Clock clock, Consumer<Delivery> told) {
        this.services = services;
        this.told = told;
        this.clock = clock;
        this.atATime = atATime;
        this.room = new Semaphore(atATime);
    }

    /** Sends a document as soon as there is room, and does not wait for the answer. */
    public void send(Parcel parcel) throws InterruptedException {
        room.acquire();
        attempt(parcel, 1).whenComplete((delivery, failure) -> {
            try {
                told.accept(failure == null ? delivery : unanswered(parcel, failure));
            } finally {
                room.release(); // after telling: who waits for the answers has been told them all
            }
        });
    }

    /** Waits until everything sent is answered. */
    public void awaitAnswers() throws InterruptedException {
        room.acquire(atATime);
        room.release(atATime);
    }

    private CompletionStage<Delivery> attempt(Parcel parcel, int attempt) {
        return services.post(parcel).thenCompose(response -> {
            boolean busy = response.statusCode() == TOO_MANY || response.statusCode() == UNAVAILABLE;
            if (busy && attempt < ATTEMPTS_MAX) {
                Executor later = CompletableFuture.delayedExecutor(pauseSeconds(response), TimeUnit.SECONDS);
                return CompletableFuture.supplyAsync(() -> attempt(parcel, attempt + 1), later)
                        .thenCompose(stage -> stage);
            }
            return CompletableFuture.completedStage(delivery(parcel, response));
        });
    }

    private static long pauseSeconds(HttpResponse<String> response) {
        return response.headers().firstValueAsLong("Retry-After").orElse(1);
    }

    private Delivery delivery(Parcel parcel, HttpResponse<String> response) {
        JsonNode answer = json(response.body());
        return switch (response.statusCode()) {
            case 200, 202 ->
                new Delivery.Accepted(
                        parcel.source(),
                        answer.path("document_id").asText(),
                        answer.path("duplicate").asBoolean(),
                        clock.instant());
            default ->
                new Delivery.Rejected(
                        parcel.source(),
                        answer.path("code").asText("HTTP " + response.statusCode()),
                        answer.path("detail").asText(response.body()));
        };
    }

    private static JsonNode json(String body) {
        try {
            return WireEvent.json().readTree(body);
        } catch (JsonProcessingException e) {
            return WireEvent.json().createObjectNode(); // an answer of something that is not Gouji: shown as it is
        }
    }

    private static Delivery unanswered(Parcel parcel, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return new Delivery.Rejected(parcel.source(), "-", "未得到应答：%1$s (no answer: %1$s)".formatted(cause));
    }
}
