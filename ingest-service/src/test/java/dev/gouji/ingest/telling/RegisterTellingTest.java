package dev.gouji.ingest.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.ingest.register.RegisterChange;
import dev.gouji.ingest.register.RegisterChanges;
import dev.gouji.ingest.register.RegisteredOrgan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class RegisterTellingTest {
    private final List<RegisterChange> waiting = new ArrayList<>();
    private final List<OrganRegistered> told = new ArrayList<>();
    private boolean brokerSilent;

    private final RegisterChanges changes = new RegisterChanges() {
        @Override
        public List<RegisterChange> oldest(int limit) {
            return List.copyOf(waiting.subList(0, Math.min(limit, waiting.size())));
        }

        @Override
        public void forget(List<Long> numbers) {
            waiting.removeIf(change -> numbers.contains(change.number()));
        }
    };

    private final Herald herald = new DeafHerald() {
        @Override
        public CompletionStage<Void> registered(OrganRegistered organ) {
            if (brokerSilent) {
                return new CompletableFuture<>();
            }
            told.add(organ);
            return CompletableFuture.completedStage(null);
        }
    };

    private final RegisterTelling telling = new RegisterTelling(changes, herald, Duration.ofMillis(50));

    private void change(long number, String name, boolean removed) {
        RegisteredOrgan organ = new RegisteredOrgan("e1", name, "410404", null, null, null, null, 2020, null);
        waiting.add(new RegisterChange(number, organ, removed, Instant.EPOCH));
    }

    @Test
    void tellsEachChangeInItsOrderAndForgetsIt() throws Exception {
        change(3, "甲局", false);
        change(4, "甲县甲局", false);
        change(9, "甲县甲局", true);
        assertEquals(3, telling.round());
        assertEquals(
                List.of(3L, 4L, 9L),
                told.stream().map(OrganRegistered::revision).toList());
        assertTrue(told.getLast().removed());
        assertEquals(0, telling.round());
    }

    @Test
    void forgetsNothingThatTheBrokerHasNot() throws Exception {
        change(1, "甲局", false);
        brokerSilent = true;
        assertThrows(TimeoutException.class, telling::round);
        brokerSilent = false;
        assertEquals(1, telling.round());
        assertEquals(1, told.size());
    }
}
