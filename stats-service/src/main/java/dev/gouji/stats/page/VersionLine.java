package dev.gouji.stats.page;

import dev.gouji.stats.version.VersionItem;
import java.util.ArrayList;
import java.util.List;

/**
 * A version in the history of a report.
 *
 * @param receivedAt in Beijing time
 * @param diff address of what changed with it, empty for the first version
 */
public record VersionLine(VersionItem item, String receivedAt, String diff) {

    static VersionLine of(VersionItem item, String link) {
        return new VersionLine(item, ReportLine.time(item.receivedAt()), link + "/diff?to=" + item.documentId());
    }

    /** The whole history, the one received last first; the first one of all has nothing to compare with. */
    static List<VersionLine> history(List<VersionItem> versions, String link) {
        List<VersionLine> lines = new ArrayList<>(
                versions.stream().map(version -> of(version, link)).toList());
        if (!lines.isEmpty()) {
            VersionLine first = lines.removeLast();
            lines.add(new VersionLine(first.item(), first.receivedAt(), ""));
        }
        return lines;
    }
}
