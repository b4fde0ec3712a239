package dev.gouji.ingest.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final List<List<Integer>> trips = new ArrayList<>();
    private final Queue<CompletableFuture<String>> answers = new ArrayDeque<>();
    private final Gathering<Integer, String> gathering = new Gathering<>(3, items -> {
        trips.add(items);
        CompletableFuture<String> answer = new CompletableFuture<>();
        answers.add(answer);
        return answer;
    });

    @Test
    void sendsTheFirstAtOnceAndTheOthersTogether() {
        for (int i = 1; i <= 6; i++) {
            gathering.add(i);
        }
        assertEquals(List.of(List.of(1)), trips);
        answers.remove().complete("done");
        answers.remove().complete("done");
        assertEquals(List.of(List.of(1), List.of(2, 3, 4), List.of(5, 6)), trips);
    }

    @Test
    void failsThoseOfAFailedTripAndGoesOn() {
        CompletionStage<String> first = gathering.add(1);
        CompletionStage<String> second = gathering.add(2);
        answers.remove().completeExceptionally(new IllegalStateException("away"));
        answers.remove().complete("done");
        assertTrue(first.toCompletableFuture().isCompletedExceptionally());
        assertEquals("done", second.toCompletableFuture().join());
    }

    @Test
    void survivesATripThatThrows() {
        Gathering<Integer, String> broken = new Gathering<>(3, items -> {
            throw new IllegalStateException("no connection");
        });
        assertTrue(broken.add(1).toCompletableFuture().isCompletedExceptionally());
        assertTrue(broken.add(2).toCompletableFuture().isCompletedExceptionally());
    }
}
