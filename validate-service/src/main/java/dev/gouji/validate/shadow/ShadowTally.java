package dev.gouji.validate.shadow;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds up, report by report, what a change of the rule book makes of the findings. Its size has a bound. */
public final class ShadowTally {
    private long reports;
    private long assessed;
    private long notAssessable;
    private long faults;
    private final Difference added = new Difference();
    private final Difference dropped = new Difference();
    private final Difference regraded = new Difference();

    /**
     * Adds a report.
     *
     * @param before what stands now
     * @param after what the changed rules say
     */
    public void add(Report report, List<Seen> before, RuleBook changed, Verdict after) {
        reports++;
        List<Seen> now = Seen.findings(after.findings());
        notAssessable += after.notAssessable().isEmpty() ? 0 : 1;
        faults += after.faults().isEmpty() ? 0 : 1;
        boolean applies = !changed.rulesFor(report).isEmpty();
        assessed += applies && after.notAssessable().isEmpty() && after.faults().isEmpty() ? 1 : 0;
        added.add(report, without(report, now, before));
        dropped.add(report, without(report, before, now));
        List<Example> otherwise = new ArrayList<>();
        for (Seen seen : now) {
            was(seen, before)
                    .filter(severity -> severity != seen.severity())
                    .ifPresent(severity -> otherwise.add(Example.of(report, seen, severity)));
        }
        regraded.add(report, otherwise);
    }

    private static Optional<Severity> was(Seen seen, List<Seen> before) {
        return before.stream().filter(seen::isSameAs).map(Seen::severity).findFirst();
    }

    private static List<Example> without(Report report, List<Seen> some, List<Seen> others) {
        return some.stream()
                .filter(seen -> others.stream().noneMatch(seen::isSameAs))
                .map(seen -> Example.of(report, seen, null))
                .toList();
    }

    /** Reports looked at. */
    @JsonProperty("reports")
    public long reports() {
        return reports;
    }

    /** Those on which every changed rule that applies had an answer. */
    @JsonProperty("assessed")
    public long assessed() {
        return assessed;
    }

    /** Those on which a changed rule lacked a figure. */
    @JsonProperty("not_assessable")
    public long notAssessable() {
        return notAssessable;
    }

    /** Those on which a changed rule broke down. */
    @JsonProperty("faults")
    public long faults() {
        return faults;
    }

    @JsonProperty("added")
    public Difference added() {
        return added;
    }

    @JsonProperty("dropped")
    public Difference dropped() {
        return dropped;
    }

    /** Those that stay and are graded otherwise. */
    @JsonProperty("regraded")
    public Difference regraded() {
        return regraded;
    }
}
