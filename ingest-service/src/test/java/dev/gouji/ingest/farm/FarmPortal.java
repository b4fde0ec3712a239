package dev.gouji.ingest.farm;

import java.util.List;
import java.util.Optional;

/**
 * A portal as it stands now.
 *
 * @param host its name, known to {@link Farm#resolver()} alone
 * @param organs whose reports it publishes
 * @param entry absolute address of the first page of its list
 * @param reports that a crawl must find in the end, in the order of publication; empty when its trap keeps them all
 * @param otherPaths documents that are listed among the reports and are none
 * @param trap empty for a portal that is what it seems
 * @param trapAddress where the trap is to be met at once, null without a trap
 */
public record FarmPortal(
        String host,
        ListKind kind,
        List<String> organs,
        String entry,
        List<FarmReport> reports,
        List<String> otherPaths,
        Optional<Trap> trap,
        String trapAddress) {

    public FarmPortal {
        organs = List.copyOf(organs);
        reports = List.copyOf(reports);
        otherPaths = List.copyOf(otherPaths);
    }
}
