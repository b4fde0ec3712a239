package dev.gouji.access;

import dev.gouji.access.policy.Belonging;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Says whose the things of a sort are. Each service brings those of its own paths; see {@code of=} in the matrix. */
public interface Belongings {
    /** The sort, as in the matrix. */
    String sort();

    /** Whose a thing is; empty when there is none of that id. */
    Uni<Optional<Belonging>> of(String id);
}
