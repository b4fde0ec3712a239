package dev.gouji.ingest.telling;

import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.ingest.health.PortalHealth;
import dev.gouji.ingest.portal.Portal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What is remembered of a portal to tell of it.
 *
 * @param seen how it was doing when last looked at
 * @param since when it was first seen so
 * @param said what was said last, null when nothing was
 */
public record Remembered(String portal, PortalVerdict seen, Instant since, PortalHealthChanged said) {
    private static final Bilingual SWITCHED_OFF =
            new Bilingual("门户已停用，不再采集。", "The portal is switched off and crawled no more.");

    public Remembered {
        Objects.requireNonNull(portal, "portal is null");
        Objects.requireNonNull(seen, "seen is null");
        Objects.requireNonNull(since, "since is null");
    }

    /** How often something was said. */
    public long revision() {
        return said == null ? 0 : said.revision();
    }

    /**
     * The memory after a look. Something is said when the verdict is another than was said last, or the portal has another
     * name or division. Trouble has to last before it is said: a host that is away for a night is nobody's business.
     *
     * @param before null when nothing is known of it
     * @param steady how long trouble has to last
     */
    static Remembered after(Remembered before, Portal portal, PortalHealth health, Instant now, Duration steady) {
        Remembered seen = seen(before, portal.id(), health.verdict(), now);
        boolean settled =
                !health.verdict().isAlarming() || !seen.since().plus(steady).isAfter(now);
        boolean other = seen.said == null
                || seen.said.verdict() != health.verdict()
                || !seen.said.name().equals(portal.name())
                || !Objects.equals(seen.said.division(), portal.division());
        return settled && other ? seen.saying(portal.name(), portal.division(), health.reason(), now) : seen;
    }

    /** The memory of a portal that is crawled no more. */
    Remembered switchedOff(Instant now) {
        Remembered off = seen(this, portal, PortalVerdict.OFF, now);
        return said == null || said.verdict() == PortalVerdict.OFF
                ? off
                : off.saying(said.name(), said.division(), SWITCHED_OFF, now);
    }

    private static Remembered seen(Remembered before, String portal, PortalVerdict verdict, Instant now) {
        boolean same = before != null && before.seen == verdict;
        return same ? before : new Remembered(portal, verdict, now, before == null ? null : before.said);
    }

    private Remembered saying(String name, String division, Bilingual reason, Instant now) {
        return new Remembered(
                portal,
                seen,
                since,
                new PortalHealthChanged(portal, name, division, seen, reason, since, revision() + 1, now));
    }
}
