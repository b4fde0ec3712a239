package dev.gouji.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String WRITTEN = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void isReadAsItWasWritten() {
        assertEquals(WRITTEN, Trace.read(WRITTEN).written());
    }

    @Test
    void isThatOfTheWorkOnWhateverThread() throws InterruptedException {
        Trace trace = Trace.read(WRITTEN);
        String[] seen = new String[1];
        Thread other = Thread.ofPlatform()
                .start(() ->
                        seen[0] = trace.doing(() -> Trace.current().written()).get());
        other.join();
        assertEquals(WRITTEN, seen[0]);
        assertNull(Trace.current().written());
    }

    /** What nobody follows is not written either: the row of an alert stays empty. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"})
    void isNoneWhereNothingIsToBeFollowed(String traceparent) {
        assertNull(Trace.read(traceparent).written());
    }

    @Test
    void startsAnewAfterNone() {
        assertEquals(Span.getInvalid(), Span.fromContext(Trace.NONE.metadata().getCurrentContext()));
        assertEquals(Context.root(), Trace.NONE.context());
    }
}
