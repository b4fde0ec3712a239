package dev.gouji.stats.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads by which rule books the reports were checked. */
@ApplicationScoped
public class RuleBookReader {
    private static final String VERSIONS =
            "select distinct rule_book_version from stats.report order by rule_book_version desc";

    private final Mutiny.SessionFactory sessions;

    RuleBookReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The versions, the last first. */
    public Uni<List<String>> versions() {
        return sessions.withStatelessSession(
                session -> session.createNativeQuery(VERSIONS, String.class).getResultList());
    }
}
