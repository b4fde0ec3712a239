package dev.gouji.validate.series;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleFault;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.rule.CaseFile;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks the reports of a batch, one after the other, against what is known of the years before; a report that comes in
 * after that of the next year has the next year checked again. For one batch and one thread.
 */
public final class SeriesCheck {
    private final RuleBook book;
    private final Clock clock;
    private final Map<SeriesKey, ReceivedReport> known;
    private final Map<SeriesKey, ReceivedReport> changed = new LinkedHashMap<>();
    private final List<RuleFault> faults = new ArrayList<>();

    /**
     * Begins a batch.
     *
     * @param stored what stands so far for the years of {@link #neighbourhood}
     */
    public SeriesCheck(RuleBook book, Clock clock, Map<SeriesKey, ReceivedReport> stored) {
        this.book = book;
        this.clock = clock;
        this.known = new LinkedHashMap<>(stored);
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
        events.add(checked(newcomer, key.map(SeriesKey::previous).map(known::get)));
        if (key.isPresent() && isCurrent(key.get(), newcomer)) {
            known.put(key.get(), newcomer);
            changed.put(key.get(), newcomer);
            ReceivedReport next = known.get(key.get().next());
            if (next != null) {
                events.add(checked(next, Optional.of(newcomer)));
            }
        }
        return events;
    }

    private boolean isCurrent(SeriesKey key, ReceivedReport newcomer) {
        ReceivedReport standing = known.get(key);
        return standing == null || newcomer.version().compareTo(standing.version()) >= 0;
    }

    private ReportChecked checked(ReceivedReport received, Optional<ReceivedReport> previous) {
        Optional<Report> before = previous.map(ReceivedReport::report);
        Verdict verdict = book.check(new CaseFile(received.report(), before));
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
                before.map(Report::documentId).stream().toList(),
                received.reading().readAt(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
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
