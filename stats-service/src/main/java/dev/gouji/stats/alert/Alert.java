package dev.gouji.stats.alert;

import dev.gouji.contract.finding.Bilingual;
import java.time.Instant;
import java.util.Objects;

/**
 * An alert at one moment.
 *
 * @param id of its {@link AlertSubject}
 * @param organName {@code division}, {@code rule}, {@code findingId}, {@code documentId}: null when there is none
 * @param year 0 when there is none
 * @param cells as JSON
 * @param open whether it is still so
 * @param revision counts what happened to it, from 1
 */
public record Alert(
        String id,
        AlertKind kind,
        String organKey,
        String organName,
        String division,
        int year,
        String rule,
        String severity,
        String cells,
        String findingId,
        String documentId,
        Bilingual message,
        boolean open,
        AlertState state,
        int revision,
        Instant openedAt,
        Instant changedAt) {
    public Alert {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(organKey, "organKey is null");
        Objects.requireNonNull(state, "state is null");
        if (revision < 1) {
            throw new IllegalArgumentException("revision is %d: an alert begins with 1".formatted(revision));
        }
    }

    static Alert opened(Notice notice, Instant now) {
        return of(notice, true, AlertState.NEW, 1, now, now);
    }

    /** The same alert on the matter as it is now. */
    Alert with(Notice notice, AlertState next, Instant now) {
        return of(notice, true, next, revision + 1, openedAt, now);
    }

    private static Alert of(
            Notice notice, boolean open, AlertState state, int revision, Instant openedAt, Instant changedAt) {
        AlertSubject subject = notice.subject();
        return new Alert(
                subject.id(),
                subject.kind(),
                subject.organKey(),
                notice.organName(),
                notice.division(),
                subject.year(),
                notice.rule(),
                notice.severity(),
                notice.cells(),
                notice.findingId(),
                notice.documentId(),
                notice.message(),
                open,
                state,
                revision,
                openedAt,
                changedAt);
    }

    Alert with(boolean nowOpen, AlertState next, Instant now) {
        return new Alert(
                id,
                kind,
                organKey,
                organName,
                division,
                year,
                rule,
                severity,
                cells,
                findingId,
                documentId,
                message,
                nowOpen,
                next,
                revision + 1,
                openedAt,
                now);
    }

    /** Whether the matter says something else now. */
    boolean differsFrom(Notice notice) {
        return !Objects.equals(findingId, notice.findingId())
                || !severity.equals(notice.severity())
                || kind == AlertKind.PORTAL && tellsOfAnother(notice);
    }

    /** Of a portal nothing but words says what is wrong, and it may be given to another division. */
    private boolean tellsOfAnother(Notice notice) {
        return !message.equals(notice.message())
                || !Objects.equals(organName, notice.organName())
                || !Objects.equals(division, notice.division());
    }
}
