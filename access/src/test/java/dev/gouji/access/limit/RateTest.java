package dev.gouji.access.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateTest {
    private final AtomicLong clock = new AtomicLong(-5);
    private final Rate rate = new Rate(30, clock::get);

    @Test
    void allowsAMinutesWorthAndThenAsItRefills() {
        for (int i = 0; i < 30; i++) {
            assertEquals(0, rate.secondsToWait("192.0.2.1"));
        }
        assertEquals(2, rate.secondsToWait("192.0.2.1"));
        assertEquals(0, rate.secondsToWait("192.0.2.2"), "another address has its own");
        clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertEquals(0, rate.secondsToWait("192.0.2.1"));
        assertTrue(rate.secondsToWait("192.0.2.1") > 0);
    }

    @Test
    void neverSavesUpMoreThanAMinute() {
        rate.secondsToWait("192.0.2.1");
        clock.addAndGet(TimeUnit.HOURS.toNanos(10));
        for (int i = 0; i < 30; i++) {
            assertEquals(0, rate.secondsToWait("192.0.2.1"));
        }
        assertTrue(rate.secondsToWait("192.0.2.1") > 0);
    }
}
