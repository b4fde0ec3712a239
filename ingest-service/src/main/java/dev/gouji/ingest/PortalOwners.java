package dev.gouji.ingest;

import dev.gouji.access.Belongings;
import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.PortalDesk;
import dev.gouji.ingest.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whose portals are: those of the division that they are configured for. */
@Singleton
class PortalOwners implements Belongings {
    private final PortalDesk portals;

    PortalOwners(PortalDesk portals) {
        this.portals = portals;
    }

    @Override
    public String sort() {
        return "portal";
    }

    @Override
    public Uni<Optional<Belonging>> of(String id) {
        return Uni.createFrom()
                .item(() -> portals.stored(id).map(stored -> owner(stored.portal())))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    static Belonging owner(Portal portal) {
        return new Belonging(null, portal.division(), null);
    }

    /** The division that a list is narrowed to: as asked, but never more than the scope. */
    static String narrowed(String asked, Scope scope) {
        if (scope instanceof Scope.Everything) {
            return asked;
        }
        if (scope instanceof Scope.Subtree own && (asked == null || own.digits().startsWith(asked))) {
            return own.digits();
        }
        if (asked != null && scope.covers(new Belonging(null, asked, null))) {
            return asked;
        }
        throw Problems.badParameter("division", String.valueOf(asked), "您范围内的区划代码", "a division within your scope")
                .asException();
    }
}
