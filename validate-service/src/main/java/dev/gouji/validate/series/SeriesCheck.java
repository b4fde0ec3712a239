package dev.gouji.validate.series;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleFault;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.comparison.Comparisons;
import dev.gouji.validate.likeness.Fingerprint;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Likeness;
import dev.gouji.validate.rule.Surroundings;
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
    private static final int MARK_LENGTH = 16;

    private final RuleBook book;
    private final Clock clock;
    private final Vicinity vicinity;
    private final Map<SeriesKey, ReceivedReport> changed = new LinkedHashMap<>();
    private final List<RuleFault> faults = new ArrayList<>();

    /**
     * Begins a batch.
     *
     * @param kept what is known so far
     * @param comparisons with whom to compare
     */
    public SeriesCheck(RuleBook book, Clock clock, Kept kept, Comparisons comparisons) {
        this.book = book;
        this.clock = clock;
        this.vicinity = new Vicinity(kept, comparisons);
    }

    /** The years that matter to a batch: its own, those before and those after. */
    public static Set<SeriesKey> neighbourhood(Collection<ReceivedReport> batch) {
        Set<SeriesKey> keys = new HashSet<>();
        for (ReceivedReport received : batch) {
            received.key().ifPresent(key -> keys.addAll(List.of(key.previous(), key, key.next())));
        }
        return keys;
    }

    /**
     * What there is to tell about a newcomer: its own check; that of the year after where this changes it, or that of the
     * report that goes on standing for the year, where the newcomer is an older one from elsewhere.
     */
    public List<ReportChecked> check(ReceivedReport newcomer) {
        return newcomer.key().map(key -> check(newcomer, key)).orElseGet(() -> List.of(checked(newcomer)));
    }

    private List<ReportChecked> check(ReceivedReport newcomer, SeriesKey key) {
        ReceivedReport standing = vicinity.standing(key);
        vicinity.meet(key, newcomer);
        List<ReportChecked> events = new ArrayList<>();
        events.add(checked(newcomer));
        if (standing == null || newcomer.version().compareTo(standing.version()) >= 0) {
            vicinity.stand(key, newcomer);
            changed.put(key, newcomer);
            Optional.ofNullable(vicinity.standing(key.next()))
                    .map(this::checked)
                    .ifPresent(events::add);
        } else if (vicinity.hasCopies(key, standing)) {
            events.add(checked(standing));
        }
        return events;
    }

    /** What the rule book says on a report that is not to stand for its year. */
    public Verdict verdict(ReceivedReport draft) {
        return book.check(new CaseFile(draft.report(), vicinity.before(draft), vicinity.around(draft)));
    }

    private ReportChecked checked(ReceivedReport received) {
        Optional<Report> before = vicinity.before(received);
        Surroundings around = vicinity.around(received);
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
                        around.likenesses().stream().flatMap(List::stream).map(Likeness::documentId),
                        around.otherVersions().stream().flatMap(List::stream).map(Report::documentId),
                        around.members().stream().map(SeriesCheck::mark),
                        around.peers().stream().map(peers -> "peers:" + peers.reports()))
                .flatMap(documents -> documents)
                .toList();
    }

    /** Members are too many to be named one by one. */
    private static String mark(List<Report> members) {
        String[] documents = members.stream().map(Report::documentId).toArray(String[]::new);
        return "members:" + DocumentId.hash(documents).substring(0, MARK_LENGTH);
    }

    /** The fingerprints of a batch and of the years after, which may have to be checked again. */
    public List<Fingerprint> fingerprints(Collection<ReceivedReport> batch) {
        Stream<ReceivedReport> after = batch.stream()
                .flatMap(received -> received.key().stream())
                .flatMap(key -> Stream.ofNullable(vicinity.standing(key.next())));
        return Stream.concat(batch.stream(), after)
                .flatMap(received -> vicinity.fingerprint(received).stream())
                .toList();
    }

    /** Tells of reports that may resemble one of the batch. */
    public void know(Collection<Fingerprint> alike) {
        vicinity.know(alike);
    }

    /** The fingerprints of the reports that now stand for their year. */
    public List<Fingerprint> changedFingerprints() {
        return changed.values().stream()
                .flatMap(received -> vicinity.fingerprint(received).stream())
                .toList();
    }

    /** The reports that now stand for their year. */
    public Collection<ReceivedReport> changed() {
        return List.copyOf(changed.values());
    }

    /** Documents to be kept beside those: their organ has another on the same year, at another address. */
    public Collection<ReceivedReport> changedCopies() {
        return vicinity.changedCopies();
    }

    /** Rules that broke down on the way. */
    public List<RuleFault> faults() {
        return List.copyOf(faults);
    }
}
