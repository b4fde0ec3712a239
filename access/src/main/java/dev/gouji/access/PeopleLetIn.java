package dev.gouji.access;

import dev.gouji.access.identity.Users;
import io.smallrye.mutiny.Uni;

/** Those in the database who may come in, as they were some seconds ago. */
interface PeopleLetIn {
    /** Who they are. */
    Users users();

    /** Looks at once: somebody was let in or shut out here. */
    Uni<Void> lookAgain();
}
