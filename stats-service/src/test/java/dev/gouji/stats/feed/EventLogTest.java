package dev.gouji.stats.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.feed.EventLog.Reading;
import dev.gouji.stats.made.AlertEvents;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLogTest {
    private static final AlertScope KAIFENG = new AlertScope(null, "4102", null, null, null, null, Scope.EVERYTHING);

    /** Events 11 to 20, every other one of another division; the log keeps 6 and begins after 14. */
    private static EventLog log() {
        EventLog log = new EventLog(6, 10);
        log.append(LongStream.rangeClosed(11, 20)
                .mapToObj(sequence -> AlertEvents.event(sequence, sequence % 2 == 0 ? "410203" : "320500"))
                .toList());
        return log;
    }

    @ParameterizedTest
    @CsvSource({
        "14, 10, '16 18 20', 20, true",
        "15, 2, '16 18', 18, false",
        "18, 2, '20', 20, true",
        "20, 2, '', 20, true",
        "25, 2, '', 25, true",
    })
    void readsOnFromAPosition(long position, int limit, String found, long upTo, boolean complete) {
        Reading.Events events = assertInstanceOf(Reading.Events.class, log().after(KAIFENG, position, limit));
        assertEquals(
                found,
                String.join(
                        " ",
                        events.events().stream()
                                .map(event -> String.valueOf(event.sequence()))
                                .toList()));
        assertEquals(upTo, events.upTo());
        assertEquals(complete, events.complete());
    }

    @Test
    void sendsWhoIsBehindToTheDatabase() {
        assertInstanceOf(Reading.Behind.class, log().after(KAIFENG, 13, 10));
    }

    @Test
    void takesEventsInTheirOrderOnly() {
        EventLog log = log();
        List<AlertEvent> again = List.of(AlertEvents.event(20, "410203"));
        assertThrows(IllegalArgumentException.class, () -> log.append(again));
        assertEquals(20, log.head());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1, 100", "1, 0, 1, 100", "100, 0, 1, 100", "101, 1, 101, 200", "250, 2, 201, 300"})
    void dividesTheFeedIntoPages(long sequence, long block, long first, long last) {
        assertEquals(new FeedBlock(block), FeedBlock.of(sequence));
        assertEquals(first, FeedBlock.of(sequence).first());
        assertEquals(last, FeedBlock.of(sequence).last());
        assertEquals(Math.max(0, block - 1), FeedBlock.current(sequence).number());
    }

    @Test
    void framesEveryLineOfAnEvent() {
        assertEquals("id: 7\nevent: opened\ndata: a\ndata: b\n\n", ServerSentEvent.of(7, "opened", "a\nb"));
    }
}
