package dev.gouji.ingest;

import dev.gouji.ingest.frontier.PageState;
import dev.gouji.ingest.health.ExpectedReports;
import dev.gouji.ingest.health.PortalFacts;
import dev.gouji.ingest.health.PortalHealth;
import dev.gouji.ingest.portal.Portal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The health of a portal as it is shown. */
@Singleton
class PortalHealthJson {
    private final ExpectedReports expected;
    private final Clock clock;

    PortalHealthJson(ExpectedReports expected, Clock clock) {
        this.expected = expected;
        this.clock = clock;
    }

    /** Members of the object. */
    record Shown(
            String portal,
            String name,
            String division,
            String verdict,
            List<String> remarks,
            Instant lastSuccess,
            Instant nextRun,
            long reportsFound,
            long reportsListed,
            Integer reportsExpected,
            Map<String, Map<String, Long>> pages,
            List<String> listsWithoutReports,
            List<PortalFacts.Trouble> troubles) {}

    /** @param given null when nothing is known of the portal */
    Shown of(Portal portal, PortalFacts given) {
        PortalFacts facts = given == null ? PortalFacts.NOTHING : given;
        OptionalInt wanted = expected.of(portal);
        PortalHealth health = PortalHealth.of(facts, wanted, clock.instant());
        Map<String, Map<String, Long>> pages = new TreeMap<>();
        pages.put("lists", counts(facts.lists()));
        pages.put("reports", counts(facts.reports()));
        pages.put("attachments", counts(facts.attachments()));
        return new Shown(
                portal.id(),
                portal.name(),
                portal.division(),
                health.verdict().wire(),
                health.remarks().stream()
                        .map(remark -> remark.zh() + " " + remark.en())
                        .toList(),
                facts.lastSuccess(),
                facts.next(),
                facts.reports().getOrDefault(PageState.STORED, 0L),
                facts.reportsListed(),
                wanted.isPresent() ? wanted.getAsInt() : null,
                pages,
                facts.emptied(),
                facts.troubles());
    }

    private static Map<String, Long> counts(Map<PageState, Long> pages) {
        Map<String, Long> counts = new TreeMap<>();
        pages.forEach((state, count) -> counts.put(state.name().toLowerCase(Locale.ROOT), count));
        return counts;
    }
}
