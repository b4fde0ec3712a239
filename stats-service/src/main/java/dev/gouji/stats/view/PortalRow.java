package dev.gouji.stats.view;

import dev.gouji.contract.event.PortalHealthChanged;
import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.contract.finding.Bilingual;
import java.time.Instant;
import java.util.Comparator;

/**
 * How a portal is doing.
 *
 * @param division null when it lists organs of several
 */
public record PortalRow(
        String portal,
        String name,
        String division,
        PortalVerdict verdict,
        Bilingual reason,
        Instant since,
        long revision,
        Instant changedAt) {

    /** What was said last holds. */
    public static final Comparator<PortalRow> BY_VERSION = Comparator.comparingLong(PortalRow::revision);

    /** The row for an event. */
    public static PortalRow of(PortalHealthChanged event) {
        return new PortalRow(
                StoredText.of(event.portal()),
                StoredText.of(event.name()),
                event.division(),
                event.verdict(),
                new Bilingual(
                        StoredText.of(event.reason().zh()),
                        StoredText.of(event.reason().en())),
                StoredText.time(event.since()),
                event.revision(),
                StoredText.time(event.changedAt()));
    }
}
