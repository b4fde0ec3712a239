package dev.gouji.contract.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.finding.Bilingual;
import java.time.Instant;
import java.util.Objects;

/**
 * How a portal is doing now, told when it is another way than before. The topic is the state of all portals: the last
 * record of a key is what holds.
 *
 * @param portal id of the portal
 * @param name for people
 * @param division six-digit code of the division it belongs to, null when it lists organs of several
 * @param reason the gravest of what was found
 * @param since when it was first seen to be so
 * @param revision counts what was told of the portal, from 1; of two records of a portal the higher one holds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PortalHealthChanged(
        String portal,
        String name,
        String division,
        PortalVerdict verdict,
        Bilingual reason,
        Instant since,
        long revision,
        Instant changedAt)
        implements Event {
    public PortalHealthChanged {
        Objects.requireNonNull(portal, "portal is null");
        Objects.requireNonNull(verdict, "verdict is null");
        Objects.requireNonNull(reason, "reason is null");
        Objects.requireNonNull(since, "since is null");
        Objects.requireNonNull(changedAt, "changedAt is null");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a portal needs a name");
        }
        if (division != null && !division.matches("\\d{6}")) {
            throw new IllegalArgumentException(
                    "division is '%s': expected six digits, as in 410404".formatted(division));
        }
        if (revision < 1) {
            throw new IllegalArgumentException("revision is %d: they count from 1".formatted(revision));
        }
    }

    @Override
    public Topic topic() {
        return Topic.PORTAL_HEALTH;
    }

    @Override
    public String key() {
        return portal;
    }

    @Override
    public String eventId() {
        return portal + "/" + revision;
    }

    @Override
    public String type() {
        return "dev.gouji.portal-health-changed.v1";
    }

    @Override
    public String producer() {
        return "/gouji/ingest-service";
    }

    @Override
    public Instant time() {
        return changedAt;
    }
}
