package dev.gouji.stats.feed;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertScope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The last events, kept once for all who listen: a listener is a position in it and has no queue of its own. Whoever falls
 * behind its beginning reads on from the database. Safe for several threads.
 */
public final class EventLog {
    private final int capacity;
    private final Deque<AlertEvent> events = new ArrayDeque<>();
    private long floor;
    private long head;

    /** What follows a position. */
    public sealed interface Reading {
        /**
         * Events, possibly none.
         *
         * @param upTo nothing more of the scope is up to here
         * @param complete whether this reaches the end of the log
         */
        record Events(List<AlertEvent> events, long upTo, boolean complete) implements Reading {
            public Events {
                events = List.copyOf(events);
            }
        }

        /** The log begins later. */
        record Behind() implements Reading {}
    }

    /**
     * An empty log.
     *
     * @param capacity most events that are kept
     * @param floor the sequence number after which it begins
     */
    public EventLog(int capacity, long floor) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity is %d: expected at least 1".formatted(capacity));
        }
        this.capacity = capacity;
        this.floor = floor;
        this.head = floor;
    }

    /** Adds what follows the last one. */
    public synchronized void append(List<AlertEvent> more) {
        for (AlertEvent event : more) {
            if (event.sequence() <= head) {
                throw new IllegalArgumentException(
                        "event %d after %d: expected ascending numbers".formatted(event.sequence(), head));
            }
            events.addLast(event);
            head = event.sequence();
            if (events.size() > capacity) {
                floor = events.removeFirst().sequence();
            }
        }
    }

    /** The sequence number of the last event. */
    public synchronized long head() {
        return head;
    }

    /** What follows a sequence number, at most that many. */
    public synchronized Reading after(AlertScope scope, long sequence, int limit) {
        if (sequence < floor) {
            return new Reading.Behind();
        }
        List<AlertEvent> found = new ArrayList<>();
        if (sequence >= head) {
            return new Reading.Events(found, sequence, true);
        }
        for (AlertEvent event : events) {
            if (event.sequence() > sequence && scope.contains(event.alert())) {
                if (found.size() == limit) {
                    return new Reading.Events(found, found.getLast().sequence(), false);
                }
                found.add(event);
            }
        }
        return new Reading.Events(found, head, true);
    }
}
