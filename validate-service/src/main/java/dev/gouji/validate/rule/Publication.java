package dev.gouji.validate.rule;

import dev.gouji.contract.report.Sightings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What crawls of a portal saw of how a report was published.
 *
 * @param firstSeen the first crawl that found it
 * @param absentBefore the last crawl before that, which looked for it and did not find it
 * @param changedOn when its figures or words were seen to have changed, without a note that says so
 * @param goneOn when it was no longer there
 * @param brokenLinks attachments and pictures that could not be fetched
 * @param column the list of the portal it stands in
 * @param localDeadline the day by which it had to be published by a local notice
 * @param listedYears years of the reports of the list it stands in, in the order of the list
 */
public record Publication(
        LocalDate firstSeen,
        Optional<LocalDate> absentBefore,
        Optional<LocalDate> changedOn,
        Optional<LocalDate> goneOn,
        List<String> brokenLinks,
        Optional<String> column,
        Optional<LocalDate> localDeadline,
        List<Integer> listedYears) {
    public Publication {
        Objects.requireNonNull(firstSeen, "firstSeen is null");
        Objects.requireNonNull(absentBefore, "absentBefore is null");
        Objects.requireNonNull(changedOn, "changedOn is null");
        Objects.requireNonNull(goneOn, "goneOn is null");
        Objects.requireNonNull(column, "column is null");
        Objects.requireNonNull(localDeadline, "localDeadline is null");
        brokenLinks = List.copyOf(brokenLinks);
        listedYears = List.copyOf(listedYears);
    }

    /** What the crawls saw, as the event tells it. A local deadline is not among it. */
    public static Publication of(Sightings seen) {
        return new Publication(
                seen.firstSeen(),
                Optional.ofNullable(seen.absentBefore()),
                Optional.ofNullable(seen.changedOn()),
                Optional.ofNullable(seen.goneOn()),
                seen.brokenLinks(),
                Optional.ofNullable(seen.column()),
                Optional.empty(),
                seen.listedYears());
    }

    /** Found once, and nothing more is known. */
    public static Publication seenOn(LocalDate day) {
        return new Publication(
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
