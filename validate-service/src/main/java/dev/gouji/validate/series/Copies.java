package dev.gouji.validate.series;

import dev.gouji.contract.report.Report;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reports of one organ on one year that stand at several addresses: the newest document of each. What was uploaded has no
 * address and is a draft, not a copy.
 */
final class Copies {
    /** An organ may be found at any number of addresses; a few of them say so as well as all. */
    private static final int ADDRESSES_MAX = 6;

    private final Map<SeriesKey, Map<String, ReceivedReport>> byAddress = new HashMap<>();
    private final Set<ReceivedReport> changed = Collections.newSetFromMap(new IdentityHashMap<>());

    Copies(Map<SeriesKey, List<ReceivedReport>> kept) {
        kept.forEach((key, reports) -> reports.forEach(report -> at(key).put(address(report), report)));
    }

    private Map<String, ReceivedReport> at(SeriesKey key) {
        return byAddress.computeIfAbsent(key, unknown -> new TreeMap<>());
    }

    private static String address(ReceivedReport received) {
        return received.report().source().id();
    }

    static boolean isPublished(ReceivedReport received) {
        return received.report().source().url() != null;
    }

    /** A newcomer beside the report that stands for its year so far, null when there is none. */
    void meet(SeriesKey key, ReceivedReport standing, ReceivedReport newcomer) {
        boolean isElsewhere =
                standing != null && isPublished(standing) && !address(standing).equals(address(newcomer));
        if (!isPublished(newcomer) || !isElsewhere && !byAddress.containsKey(key)) {
            return;
        }
        if (isElsewhere) {
            know(key, standing);
        }
        know(key, newcomer);
    }

    private void know(SeriesKey key, ReceivedReport report) {
        Map<String, ReceivedReport> known = at(key);
        ReceivedReport before = known.get(address(report));
        boolean isNewer =
                before == null ? known.size() < ADDRESSES_MAX : report.version().compareTo(before.version()) > 0;
        if (isNewer) {
            known.put(address(report), report);
            changed.remove(before);
            changed.add(report);
        }
    }

    /** The others of the same organ and year that are still there. */
    List<Report> besides(SeriesKey key, ReceivedReport received) {
        return byAddress.getOrDefault(key, Map.of()).values().stream()
                .filter(other -> !address(other).equals(address(received)))
                .map(ReceivedReport::report)
                .filter(other -> other.source().sightings() == null
                        || other.source().sightings().goneOn() == null)
                .toList();
    }

    /** Those to be kept. */
    Collection<ReceivedReport> changed() {
        return List.copyOf(changed);
    }
}
