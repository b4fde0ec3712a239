package dev.gouji.access;

import dev.gouji.access.audit.Entry;
import dev.gouji.access.audit.Line;
import java.util.concurrent.CompletableFuture;

/** Where changes are written down. */
interface Changes {
    /** Adds a line at once; done when it is kept. */
    CompletableFuture<Line> add(Entry entry);

    /** Adds a line that nobody waits for, within a moment and with others; done when it is kept. */
    CompletableFuture<Line> gather(Entry entry);
}
