package dev.gouji.access;

import dev.gouji.access.identity.Users;
import dev.gouji.access.store.People;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Looks who is in the database, again and again: whoever is shut out by one service is so in all of them after that time. A
 * database that is away changes nobody's rights.
 */
@Singleton
@IfBuildProperty(name = "gouji.access.record.enabled", stringValue = "true", enableIfMissing = true)
class PeopleWatch implements PeopleLetIn {
    private static final Logger LOG = Logger.getLogger(PeopleWatch.class);

    private final People people;
    private final long intervalMillis;
    private final AtomicLong looks = new AtomicLong();
    private long looking;
    private Users users = Users.none();
    private long shown;
    private boolean away;

    PeopleWatch(People people, AccessConfig config) {
        this.people = people;
        this.intervalMillis = config.peopleInterval().toMillis();
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        look();
        looking = vertx.setPeriodic(intervalMillis, timer -> look());
    }

    /** Before the pool is closed: nobody is to read in the log that the database is away. */
    void end(@Observes ShutdownEvent end, Vertx vertx) {
        vertx.cancelTimer(looking);
    }

    private void look() {
        lookAgain().subscribe().with(done -> {}, this::notSeen);
    }

    @Override
    public Uni<Void> lookAgain() {
        return Uni.createFrom()
                .deferred(() -> {
                    long look = looks.incrementAndGet();
                    return people.all().invoke(all -> seen(look, Users.of(all)));
                })
                .replaceWithVoid();
    }

    /** What was asked for before and comes afterwards is older. */
    private synchronized void seen(long look, Users found) {
        away = false;
        if (look > shown) {
            shown = look;
            users = found;
        }
    }

    private synchronized void notSeen(Throwable failure) {
        if (!away) {
            LOG.warnf("people not read code=GJ-806 reason='%s'", failure.getMessage());
        }
        away = true;
    }

    @Override
    public synchronized Users users() {
        return users;
    }
}
