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
        return untilAnswered(question)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .transform(failure -> {
                    LOG.errorf(failure, "no answer code=GJ-604");
                    return new DatabaseAwayException(failure);
                });
    }

    /**
     * Asks to the end, also for somebody who has gone away: a question that is given up half way may keep its connection for
     * ever.
     */
    private static <T> Uni<T> untilAnswered(Uni<T> question) {
        return Uni.createFrom().emitter(answer -> question.subscribe().with(answer::complete, answer::fail));
    }
}
