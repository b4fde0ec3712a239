package dev.gouji.ingest.health;

import dev.gouji.ingest.portal.Portal;
import java.util.OptionalInt;

/** Who must publish, as far as it is known. */
@FunctionalInterface
public interface ExpectedReports {

    /** How many reports the portal should list; empty when the register does not say. */
    OptionalInt of(Portal portal);
}
