package dev.gouji.access;

import dev.gouji.access.audit.Entry;
import dev.gouji.access.audit.Line;
import dev.gouji.access.policy.Endpoint;
import dev.gouji.access.policy.Identity;
import dev.gouji.access.policy.Role;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Has each change written down: before it is done where the matrix says so, and in any case what was answered. */
@Singleton
class Recorder {
    private static final Logger LOG = Logger.getLogger(Recorder.class);
    private static final int TEXT_MAX = 500;

    private final Instance<Changes> changes;

    Recorder(Instance<Changes> changes) {
        this.changes = changes;
    }

    /** Done, on the thread of the request, when the change may begin; fails when it could not be written down. */
    CompletableFuture<Void> begin(RoutingContext routing, Identity who, Endpoint endpoint, String address) {
        Entry question = question(routing, who, address);
        return switch (endpoint.kept()) {
            case NOTHING -> CompletableFuture.completedFuture(null);
            case AFTERWARDS -> {
                answered(routing, question, 0);
                yield CompletableFuture.completedFuture(null);
            }
            case BEFORE -> before(routing, question);
        };
    }

    /** Writes down what is answered and has no line before it. */
    CompletableFuture<Line> note(RoutingContext routing, Identity who, String address, int status) {
        if (changes.isUnsatisfied()) {
            return CompletableFuture.failedFuture(new IllegalStateException("this service keeps no record"));
        }
        Entry question = question(routing, who, address);
        return changes.get().add(question.answered(Instant.now(), status, "", 0));
    }

    private CompletableFuture<Void> before(RoutingContext routing, Entry question) {
        if (changes.isUnsatisfied()) {
            return CompletableFuture.failedFuture(new IllegalStateException("this service keeps no record"));
        }
        Context context = Vertx.currentContext();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        changes.get()
                .add(question)
                .whenComplete((line, failure) -> context.runOnContext(now -> {
                    if (failure == null) {
                        answered(routing, question, line.number());
                        begun.complete(null);
                    } else {
                        notKept(question, failure);
                        begun.completeExceptionally(failure);
                    }
                }));
        return begun;
    }

    private void answered(RoutingContext routing, Entry question, long asked) {
        routing.addEndHandler(end -> {
            String made = routing.response().headers().get("Location");
            int status = end.succeeded() ? routing.response().getStatusCode() : 0;
            Entry answer = question.answered(Instant.now(), status, text(made == null ? "" : made), asked);
            if (changes.isResolvable()) {
                CompletableFuture<Line> kept = changes.get().gather(answer);
                kept.whenComplete((line, failure) -> {
                    if (failure != null) {
                        notKept(answer, failure);
                    }
                });
            }
        });
    }

    private static void notKept(Entry entry, Throwable failure) {
        LOG.errorf(
                "line not kept code=GJ-806 person=%s action=%s path=%s phase=%s status=%d reason='%s'",
                entry.person(), entry.action(), entry.path(), entry.phase(), entry.status(), failure.getMessage());
    }

    private static Entry question(RoutingContext routing, Identity who, String address) {
        return new Entry(
                Instant.now(),
                text(who.name()),
                who.roles().stream().map(Role::wire).sorted().collect(Collectors.joining(" ")),
                address,
                routing.request().method().name(),
                text(routing.normalizedPath()),
                Entry.Phase.ASKED,
                0,
                "",
                0);
    }

    /** PostgreSQL takes any character but NUL. */
    private static String text(String text) {
        String clean = text.replace('\0', '?');
        return clean.length() <= TEXT_MAX ? clean : clean.substring(0, TEXT_MAX);
    }
}
