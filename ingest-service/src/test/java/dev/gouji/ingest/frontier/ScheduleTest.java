package dev.gouji.ingest.frontier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final double MIDDLE = 0.5;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind     | outcome     | unchanged | failures | day        | retry after | next
            LIST       | NEW         | 0         | 0        | 2024-01-01 |             | P1D
            LIST       | NEW         | 0         | 0        | 2024-03-31 |             | P1D
            LIST       | NEW         | 0         | 0        | 2024-04-01 |             | P7D
            LIST       | NEW         | 0         | 0        | 2023-12-31 |             | P7D
            LIST       | CHANGED     | 0         | 0        | 2024-02-01 |             | PT12H
            LIST       | UNCHANGED   | 1         | 0        | 2024-02-01 |             | P1D
            LIST       | UNCHANGED   | 2         | 0        | 2024-02-01 |             | P2D
            LIST       | UNCHANGED   | 3         | 0        | 2024-02-01 |             | P4D
            LIST       | UNCHANGED   | 99        | 0        | 2024-02-01 |             | P4D
            LIST       | UNCHANGED   | 99        | 0        | 2024-06-01 |             | P28D
            REPORT     | NEW         | 0         | 0        | 2024-02-01 |             | P4D
            REPORT     | NEW         | 0         | 0        | 2024-06-01 |             | P28D
            REPORT     | LAYOUT_ONLY | 1         | 0        | 2024-02-01 |             | P4D
            ATTACHMENT | UNCHANGED   | 3         | 0        | 2024-02-01 |             | P16D
            REPORT     | MISSING     | 0         | 0        | 2024-02-01 |             | P1D
            REPORT     | GONE        | 0         | 0        | 2024-02-01 |             | P16D
            REPORT     | REFUSED     | 0         | 1        | 2024-02-01 |             | P4D
            """)
    void comesWhenTheTableSays(
            PageKind kind,
            Outcome outcome,
            int unchanged,
            int failures,
            LocalDate today,
            Duration retryAfter,
            Duration next) {
        Streak streak = new Streak(unchanged, failures, null);
        assertEquals(next, Schedule.untilNext(kind, outcome, streak, today, retryAfter, MIDDLE));
    }

    @ParameterizedTest
    @CsvSource({
        "1, , PT10M",
        "2, , PT20M",
        "3, , PT40M",
        "9, , P1D",
        "2000000000, , P1D",
        "1, PT5M, PT10M",
        "1, PT2H, PT2H",
        "1, P3650D, P1D",
        "5, PT1H, PT2H40M"
    })
    void retriesLaterEachTimeAndNeverBeforeTheHostAllows(int failures, Duration retryAfter, Duration next) {
        Streak streak = new Streak(0, failures, null);
        LocalDate today = LocalDate.of(2024, 2, 1);
        assertEquals(next, Schedule.untilNext(PageKind.LIST, Outcome.FAILED, streak, today, retryAfter, 0));
        Duration latest = Schedule.untilNext(PageKind.LIST, Outcome.FAILED, streak, today, retryAfter, 1);
        assertEquals(next.toMillis() * 12 / 10, latest.toMillis());
    }

    @Test
    void takesAPageForGoneOnlyWhenItWasMissingLongEnoughAgo() {
        Instant first = Instant.parse("2024-02-01T10:00:00Z");
        Streak missing = Streak.NONE.after(Outcome.MISSING, first);
        assertEquals(first, missing.missingSince());
        assertEquals(Outcome.MISSING, Schedule.absence(Streak.NONE, first));
        assertEquals(Outcome.MISSING, Schedule.absence(missing, first.plus(Duration.ofHours(19))));
        assertEquals(Outcome.GONE, Schedule.absence(missing, first.plus(Duration.ofHours(20))));
        Duration second =
                Schedule.untilNext(PageKind.REPORT, Outcome.MISSING, missing, LocalDate.of(2024, 2, 1), null, 0);
        assertTrue(second.compareTo(Duration.ofHours(20)) >= 0, second.toString());
    }

    @Test
    void countsWhatHappensInARow() {
        Instant now = Instant.parse("2024-02-01T10:00:00Z");
        Streak streak = Streak.NONE.after(Outcome.UNCHANGED, now).after(Outcome.LAYOUT_ONLY, now);
        assertEquals(new Streak(2, 0, null), streak);
        assertEquals(new Streak(2, 2, null), streak.after(Outcome.FAILED, now).after(Outcome.REFUSED, now));
        assertEquals(Streak.NONE, streak.after(Outcome.CHANGED, now));
        Instant later = now.plusSeconds(9);
        assertEquals(
                now,
                streak.after(Outcome.MISSING, now).after(Outcome.FAILED, later).missingSince());
        assertEquals(
                now,
                streak.after(Outcome.MISSING, now).after(Outcome.GONE, later).missingSince());
    }
}
