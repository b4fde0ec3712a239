package dev.gouji.stats.view;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import java.time.Instant;
import java.util.Comparator;

/**
 * An entry of the register of organs that must publish.
 *
 * @param kind and {@code level}: as in the events, null when the register does not say
 */
public record RegisterRow(
        String entry,
        String name,
        String division,
        String kind,
        String level,
        Integer fromYear,
        Integer toYear,
        String column,
        boolean removed,
        long revision,
        Instant changedAt) {

    /** The last change holds. */
    public static final Comparator<RegisterRow> BY_VERSION = Comparator.comparingLong(RegisterRow::revision);

    /** The row for an event. */
    public static RegisterRow of(OrganRegistered event) {
        OrganKind kind = event.kind();
        OrganLevel level = event.level();
        return new RegisterRow(
                StoredText.of(event.entry()),
                StoredText.of(event.name()),
                event.division(),
                kind == null ? null : kind.wire(),
                level == null ? null : level.wire(),
                event.fromYear(),
                event.toYear(),
                StoredText.of(event.column()),
                event.removed(),
                event.revision(),
                StoredText.time(event.changedAt()));
    }
}
