package dev.gouji.stats;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertScope;
import dev.gouji.stats.feed.EventLog.Reading;
import dev.gouji.stats.feed.ServerSentEvent;
import dev.gouji.stats.listing.AlertEventItem;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * One who listens: a position and a scope. What it has not taken yet waits in the log of all, so that a slow one costs
 * nothing; one that takes nothing for long is let go, and comes back with its position. Everything on one event loop.
 */
final class StreamClient {
    /** As position: begin with what happens from now on. */
    static final long NOW = -1;

    private static final int AT_ONCE = 100;
    private static final long RETRY_MILLIS = 2_000;
    private static final int SILENT_BEATS_MAX = 8;

    private final AlertStream stream;
    private final AlertScope scope;
    private final HttpServerResponse response;
    private final Context context;
    private final long heartbeatNanos;
    private long position;
    private long lastWrite = System.nanoTime();
    private boolean catchingUp;

    StreamClient(
            AlertStream stream,
            AlertScope scope,
            long position,
            HttpServerResponse response,
            Context context,
            Duration heartbeat) {
        this.stream = stream;
        this.scope = scope;
        this.position = position;
        this.response = response;
        this.context = context;
        this.heartbeatNanos = heartbeat.toNanos();
    }

    /** Begins; false when there are too many. */
    boolean open() {
        if (!stream.add(this)) {
            return false;
        }
        response.closeHandler(closed -> stream.remove(this));
        response.exceptionHandler(failed -> stream.remove(this));
        response.drainHandler(drained -> advance());
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no");
        write(ServerSentEvent.retry(RETRY_MILLIS));
        if (position != NOW) {
            advance();
        }
        return true;
    }

    /** Something may have happened. From any thread. */
    void wake(long head) {
        context.runOnContext(nothing -> {
            if (position == NOW) {
                position = head;
            }
            advance();
            beat();
        });
    }

    /** Nothing can be told for now. From any thread. */
    void keepAlive() {
        context.runOnContext(nothing -> beat());
    }

    /** The service ends; the client comes back to another one. From any thread. */
    void end() {
        context.runOnContext(nothing -> close());
    }

    private void close() {
        stream.remove(this);
        if (!response.ended() && !response.closed()) {
            response.end();
        }
    }

    private boolean isGone() {
        return response.ended() || response.closed();
    }

    private void advance() {
        while (!catchingUp && !isGone() && !response.writeQueueFull()) {
            switch (stream.after(scope, position, AT_ONCE)) {
                case Reading.Behind behind -> {
                    catchingUp = true;
                    Thread.ofVirtual().name("stats-stream-catching-up").start(this::catchUp);
                }
                case Reading.Events events -> {
                    tell(events.events());
                    position = events.upTo();
                    if (events.complete()) {
                        return;
                    }
                }
            }
        }
    }

    /** On a thread of its own. */
    private void catchUp() {
        long from = position;
        // Whatever is up to here the database shows when it is asked afterwards.
        long known = stream.head();
        try {
            List<AlertEvent> missed = isGone() ? List.of() : stream.missed(scope, from, AT_ONCE);
            context.runOnContext(nothing -> caughtUp(missed, known));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The next wake tries again.
            context.runOnContext(nothing -> catchingUp = false);
        }
    }

    private void caughtUp(List<AlertEvent> missed, long known) {
        catchingUp = false;
        tell(missed);
        long before = position;
        if (!missed.isEmpty()) {
            position = missed.getLast().sequence();
        }
        if (missed.size() < AT_ONCE) {
            position = Math.max(position, known);
        }
        if (position > before) {
            advance();
        }
    }

    private void tell(List<AlertEvent> events) {
        for (AlertEvent event : events) {
            String json = new String(Answer.bytes(AlertEventItem.of(event)), StandardCharsets.UTF_8);
            write(ServerSentEvent.of(event.sequence(), event.change().wire(), json));
        }
    }

    private void beat() {
        if (isGone()) {
            stream.remove(this); // whoever wraps the response keeps only one handler of its end, perhaps not ours
            return;
        }
        long silence = System.nanoTime() - lastWrite;
        if (silence > heartbeatNanos) {
            if (!response.writeQueueFull()) {
                write(ServerSentEvent.HEARTBEAT);
            } else if (silence > SILENT_BEATS_MAX * heartbeatNanos) {
                stream.remove(this);
                response.reset();
            }
        }
    }

    private void write(String frame) {
        if (!isGone()) {
            lastWrite = System.nanoTime();
            response.write(frame);
        }
    }
}
