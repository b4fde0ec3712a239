package dev.gouji.stats;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Questions to the database on behalf of somebody who waits. */
final class Database {
    private static final Logger LOG = Logger.getLogger(Database.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Database() {}

    /** Turns whatever goes wrong, silence included, into the one answer that the asker can do something with. */
    static <T> Uni<T> asked(Uni<T> question) {
        return question.ifNoItem().after(PATIENCE).fail().onFailure().transform(failure -> {
            LOG.errorf(failure, "no answer code=GJ-604");
            return new DatabaseAwayException(failure);
        });
    }
}
