package dev.gouji.validate.series;

import dev.gouji.contract.report.Report;
import dev.gouji.validate.comparison.Comparisons;
import dev.gouji.validate.comparison.Membership;
import dev.gouji.validate.comparison.PeerGroup;
import dev.gouji.validate.likeness.Fingerprint;
import dev.gouji.validate.likeness.Lookalikes;
import dev.gouji.validate.rule.Surroundings;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known around the reports of a batch, from before and from the batch itself. For one batch and one thread. */
final class Vicinity {
    private final Map<SeriesKey, ReceivedReport> standing;
    private final Map<String, Set<Integer>> years = new HashMap<>();
    private final Copies copies;
    private final Lookalikes lookalikes = new Lookalikes();
    private final Map<ReceivedReport, Optional<Fingerprint>> fingerprints = new IdentityHashMap<>();
    private final Comparisons comparisons;

    Vicinity(Kept kept, Comparisons comparisons) {
        this.standing = new LinkedHashMap<>(kept.reports());
        kept.years().forEach((organ, known) -> years.put(organ, new TreeSet<>(known)));
        this.copies = new Copies(kept.copies());
        this.comparisons = comparisons;
    }

    /** The report that stands for an organ and a year, null when there is none. */
    ReceivedReport standing(SeriesKey key) {
        return standing.get(key);
    }

    /** The organ has a report on the year, be it one that stands for it or not. */
    void meet(SeriesKey key, ReceivedReport newcomer) {
        years.computeIfAbsent(key.organ(), unknown -> new TreeSet<>()).add(key.year());
        copies.meet(key, standing.get(key), newcomer);
    }

    /** From now on this report stands for the year. */
    void stand(SeriesKey key, ReceivedReport newcomer) {
        standing.put(key, newcomer);
        fingerprint(newcomer).ifPresent(lookalikes::add);
    }

    /** Whether the same organ and year have a report at another address. */
    boolean hasCopies(SeriesKey key, ReceivedReport received) {
        return !copies.besides(key, received).isEmpty();
    }

    /** The report of the year before. */
    Optional<Report> before(ReceivedReport received) {
        return received.key().map(SeriesKey::previous).map(standing::get).map(ReceivedReport::report);
    }

    /** Everything else. */
    Surroundings around(ReceivedReport received) {
        Surroundings alone = Surroundings.of(received.report().source());
        return received.key().map(key -> around(received, key, alone)).orElse(alone);
    }

    private Surroundings around(ReceivedReport received, SeriesKey key, Surroundings alone) {
        Surroundings around = alone.withYears(known(key));
        if (Copies.isPublished(received)) {
            around = around.withOtherVersions(copies.besides(key, received));
        }
        around = fingerprint(received)
                .map(lookalikes::of)
                .map(around::withLikenesses)
                .orElse(around);
        around = PeerGroup.of(received.report())
                .flatMap(comparisons::peers)
                .map(around::withPeers)
                .orElse(around);
        return Membership.of(received.report())
                .map(this::members)
                .filter(members -> !members.isEmpty())
                .map(around::withMembers)
                .orElse(around);
    }

    private Set<Integer> known(SeriesKey key) {
        Set<Integer> known = new TreeSet<>(years.getOrDefault(key.organ(), Set.of()));
        known.add(key.year());
        return known;
    }

    /** The members that were known before, and those of this batch. */
    private List<Report> members(Membership membership) {
        Map<String, Report> members = new TreeMap<>();
        comparisons
                .members(membership)
                .forEach(member -> members.put(member.organ().key(), member));
        standing.values().stream()
                .map(ReceivedReport::report)
                .filter(membership::has)
                .forEach(member -> members.put(member.organ().key(), member));
        return List.copyOf(members.values());
    }

    Optional<Fingerprint> fingerprint(ReceivedReport received) {
        return fingerprints.computeIfAbsent(received, unknown -> Fingerprint.of(unknown.report()));
    }

    /** Tells of reports that may resemble one of the batch. */
    void know(Collection<Fingerprint> alike) {
        alike.forEach(lookalikes::add);
    }

    Collection<ReceivedReport> changedCopies() {
        return copies.changed();
    }
}
