package dev.gouji.watch;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.reactive.messaging.TracingMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The trace that a document belongs to, handed on explicitly where threads, batches and the database would lose it. While
 * traces are off it is {@link #NONE} everywhere, and handing it on costs a reference.
 *
 * @param context of OpenTelemetry; its span is the parent of what is done next
 */
public record Trace(Context context) {
    /** Of what nobody asked for; what is done next begins a trace. */
    public static final Trace NONE = new Trace(Context.root());

    private static final String PARENT = "traceparent";

    private static final TextMapGetter<Map<String, String>> FIELDS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return List.copyOf(carrier.keySet());
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    public Trace {
        Objects.requireNonNull(context, "context is null");
    }

    /** The one that this thread works for. */
    public static Trace current() {
        return new Trace(Context.current());
    }

    /**
     * The one that was written down.
     *
     * @param traceparent of W3C Trace Context; null, or what is none, gives {@link #NONE}
     */
    public static Trace read(String traceparent) {
        return traceparent == null
                ? NONE
                : new Trace(W3CTraceContextPropagator.getInstance()
                        .extract(Context.root(), Map.of(PARENT, traceparent), FIELDS));
    }

    /** To be written down: the traceparent of W3C Trace Context, null when there is nothing to follow. */
    public String written() {
        if (!Span.fromContext(context).getSpanContext().isSampled()) {
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(context, fields, Map::put);
        return fields.get(PARENT);
    }

    /** Makes a message that is sent part of the trace. */
    public TracingMetadata metadata() {
        return TracingMetadata.withCurrent(context);
    }

    /** Does the work for this trace, on whatever thread. */
    public <T> Supplier<T> doing(Supplier<T> work) {
        return context.wrapSupplier(work);
    }
}
