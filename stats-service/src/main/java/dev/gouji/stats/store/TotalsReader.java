package dev.gouji.stats.store;

import dev.gouji.stats.listing.Totals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Reads the totals. Counting a country's reports takes a tenth of a second, so that a count is good for twenty times as
 * long as it took, two seconds at most: the first page then costs the database a twentieth of a core at any rate.
 */
@ApplicationScoped
public class TotalsReader {
    private static final Columns COLUMNS = Columns.of("reports", "errors", "warnings", "infos", "refused");
    private static final int WORTH_ITS_TIME = 20;
    private static final long OLDEST_NANOS = Duration.ofSeconds(2).toNanos();

    private record Count(Totals totals, long goodUntilNanos) {}

    private final Mutiny.SessionFactory sessions;
    private final AtomicReference<Count> last = new AtomicReference<>();

    TotalsReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Everything there is, counted, as of at most two seconds ago. */
    public Uni<Totals> totals() {
        return Uni.createFrom().deferred(() -> {
            Count count = last.get();
            long begin = System.nanoTime();
            return count != null && begin - count.goodUntilNanos() < 0
                    ? Uni.createFrom().item(count.totals())
                    : counted().invoke(totals -> last.set(new Count(totals, goodUntil(begin, System.nanoTime()))));
        });
    }

    private static long goodUntil(long begin, long end) {
        return end + Math.min(OLDEST_NANOS, (end - begin) * WORTH_ITS_TIME);
    }

    private Uni<Totals> counted() {
        return sessions.withStatelessSession(session -> new Select(COLUMNS, "stats.totals").rows(session, 1))
                .map(rows -> totals(rows.getFirst()));
    }

    private static Totals totals(Columns.Values row) {
        return new Totals(
                row.number("reports"),
                row.number("errors"),
                row.number("warnings"),
                row.number("infos"),
                row.number("refused"));
    }
}
