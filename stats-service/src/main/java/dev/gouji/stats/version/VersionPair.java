package dev.gouji.stats.version;

import java.util.List;
import java.util.Optional;

/** The documents of two versions to compare. */
public record VersionPair(String from, String to) {

    /**
     * The pair that somebody asks for.
     *
     * @param versions all there are, the one received last first
     * @param from the earlier one; null: the one before the other
     * @param to the later one; null: the current one
     * @return empty when one of them is not there
     */
    public static Optional<VersionPair> of(List<VersionItem> versions, String from, String to) {
        return versions.stream()
                .filter(version ->
                        to == null ? version.current() : version.documentId().equals(to))
                .findFirst()
                .flatMap(later -> earlier(versions, later, from)
                        .map(earlier -> new VersionPair(earlier.documentId(), later.documentId())));
    }

    private static Optional<VersionItem> earlier(List<VersionItem> versions, VersionItem later, String from) {
        if (from != null) {
            return versions.stream()
                    .filter(version -> version.documentId().equals(from))
                    .findFirst();
        }
        int before = versions.indexOf(later) + 1;
        return before < versions.size() ? Optional.of(versions.get(before)) : Optional.empty();
    }

    /** What changed between the two; empty when one of them is no longer there. */
    public Optional<VersionDiff> diff(List<ReportVersion> found) {
        return find(found, from).flatMap(earlier -> find(found, to).map(later -> VersionDiff.between(earlier, later)));
    }

    private static Optional<ReportVersion> find(List<ReportVersion> found, String documentId) {
        return found.stream()
                .filter(version -> version.head().documentId().equals(documentId))
                .findFirst();
    }
}
