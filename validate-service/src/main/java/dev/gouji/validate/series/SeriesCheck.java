package dev.gouji.validate.series;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleFault;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.likeness.Fingerprint;
import dev.gouji.validate.likeness.Lookalikes;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Likeness;
import dev.gouji.validate.rule.Surroundings;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks the reports of a batch, one after the other, against what is known of the years before; a report that comes in
 * after that of the next year has the next year checked again. For one batch and one thread.
 */
public final class SeriesCheck {
    private final RuleBook book;
    private final Clock clock;
    private final Map<SeriesKey, ReceivedReport> known;
    private final Map<String, Set<Integer>> years = new HashMap<>();
    private final Lookalikes lookalikes = new Lookalikes();
    private final Map<ReceivedReport, Optional<Fingerprint>> fingerprints = new IdentityHashMap<>();
    private final Map<SeriesKey, ReceivedReport> changed = new LinkedHashMap<>();
    private final List<RuleFault> faults = new ArrayList<>();

    /**
     * Begins a batch.
     *
     * @param kept what is known so far
     */
    public SeriesCheck(RuleBook book, Clock clock, Kept kept) {
        this.book = book;
        this.clock = clock;
        this.known = new LinkedHashMap<>(kept.reports());
        kept.years().forEach((organ, known) -> years.put(organ, new TreeSet<>(known)));
    }

    /** The years that matter to a batch: its own, those before and those after. */
    public static Set<SeriesKey> neighbourhood(Collection<ReceivedReport> batch) {
        Set<SeriesKey> keys = new HashSet<>();
        for (ReceivedReport received : batch) {
            received.key().ifPresent(key -> keys.addAll(List.of(key.previous(), key, key.next())));
        }
        return keys;
    }

    /** What there is to tell about a newcomer: its own check, and that of the year after where this changes it. */
    public List<ReportChecked> check(ReceivedReport newcomer) {
        List<ReportChecked> events = new ArrayList<>();
        Optional<SeriesKey> key = newcomer.key();
        key.ifPresent(of ->
                years.computeIfAbsent(of.organ(), unknown -> new TreeSet<>()).add(of.year()));
        events.add(checked(newcomer));
        if (key.isPresent() && isCurrent(key.get(), newcomer)) {
            known.put(key.get(), newcomer);
            changed.put(key.get(), newcomer);
            fingerprint(newcomer).ifPresent(lookalikes::add);
            ReceivedReport next = known.get(key.get().next());
            if (next != null) {
                events.add(checked(next));
            }
        }
        return events;
    }

    private boolean isCurrent(SeriesKey key, ReceivedReport newcomer) {
        ReceivedReport standing = known.get(key);
        return standing == null || newcomer.version().compareTo(standing.version()) >= 0;
    }

    /** What the rule book says on a report that is not to stand for its year. */
    public Verdict verdict(ReceivedReport draft) {
        return book.check(new CaseFile(draft.report(), before(draft), around(draft)));
    }

    private Optional<Report> before(ReceivedReport received) {
        return received.key().map(SeriesKey::previous).map(known::get).map(ReceivedReport::report);
    }

    private ReportChecked checked(ReceivedReport received) {
        Optional<Report> before = before(received);
        Surroundings around = around(received);
        Verdict verdict = book.check(new CaseFile(received.report(), before, around));
        faults.addAll(verdict.faults());
        // A rule that broke down has not passed: to readers it is one that could not be assessed.
        List<String> notAssessable = Stream.concat(
                        verdict.notAssessable().stream(),
                        verdict.faults().stream().map(RuleFault::rule))
                .toList();
        return new ReportChecked(
                received.report(),
                verdict.findings(),
                notAssessable,
                book.version(),
                basis(before, around),
                received.reading().readAt(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Everything that can change the findings beside the report itself: another basis is another event. */
    private static List<String> basis(Optional<Report> before, Surroundings around) {
        return Stream.of(
                        before.stream().map(Report::documentId),
                        around.likenesses().stream().flatMap(List::stream).map(Likeness::documentId))
                .flatMap(documents -> documents)
                .toList();
    }

    private Surroundings around(ReceivedReport received) {
        Optional<SeriesKey> key = received.key();
        Surroundings alone = Surroundings.of(received.report().source());
        if (key.isEmpty()) {
            return alone;
        }
        Surroundings around = alone.withYears(known(key.get()));
        return fingerprint(received)
                .map(lookalikes::of)
                .map(around::withLikenesses)
                .orElse(around);
    }

    private Set<Integer> known(SeriesKey key) {
        Set<Integer> known = new TreeSet<>(years.getOrDefault(key.organ(), Set.of()));
        known.add(key.year());
        return known;
    }

    private Optional<Fingerprint> fingerprint(ReceivedReport received) {
        return fingerprints.computeIfAbsent(received, unknown -> Fingerprint.of(unknown.report()));
    }

    /** The fingerprints of a batch and of the years after, which may have to be checked again. */
    public List<Fingerprint> fingerprints(Collection<ReceivedReport> batch) {
        Stream<ReceivedReport> after = batch.stream()
                .flatMap(received -> received.key().stream())
                .flatMap(key -> Stream.ofNullable(known.get(key.next())));
        return Stream.concat(batch.stream(), after)
                .flatMap(received -> fingerprint(received).stream())
                .toList();
    }

    /** Tells of reports that may resemble one of the batch. */
    public void know(Collection<Fingerprint> alike) {
        alike.forEach(lookalikes::add);
    }

    /** The fingerprints of the reports that now stand for their year. */
    public List<Fingerprint> changedFingerprints() {
        return changed.values().stream()
                .flatMap(received -> fingerprint(received).stream())
                .toList();
    }

    /** The reports that now stand for their year. */
    public Collection<ReceivedReport> changed() {
        return List.copyOf(changed.values());
    }

    /** Rules that broke down on the way. */
    public List<RuleFault> faults() {
        return List.copyOf(faults);
    }
}
