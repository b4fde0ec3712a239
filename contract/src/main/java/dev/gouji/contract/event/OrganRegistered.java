package dev.gouji.contract.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import java.time.Instant;
import java.util.Objects;

/**
 * An organ that must publish reports, as an office entered it into the register, or an entry that was taken out. The
 * topic is the register: the last record of a key is what holds.
 *
 * @param entry id of the entry, stable while its other members change
 * @param name full name of the organ
 * @param division six-digit code of the division it serves, null when the register does not say
 * @param kind null when the register does not say
 * @param level null when the register does not say
 * @param fromYear first year on which it must report, null when the register does not say
 * @param toYear last such year, null while there is none
 * @param column address of the list its reports stand in, null when unknown
 * @param removed whether the entry was taken out
 * @param revision counts the changes of the register; of two records of an entry the higher one holds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OrganRegistered(
        String entry,
        String name,
        String division,
        OrganKind kind,
        OrganLevel level,
        Integer fromYear,
        Integer toYear,
        String column,
        boolean removed,
        long revision,
        Instant changedAt)
        implements Event {
    public OrganRegistered {
        Objects.requireNonNull(entry, "entry is null");
        Objects.requireNonNull(changedAt, "changedAt is null");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a registered organ needs a name");
        }
        if (division != null && !division.matches("\\d{6}")) {
            throw new IllegalArgumentException(
                    "division is '%s': expected six digits, as in 410404".formatted(division));
        }
        if (fromYear != null && toYear != null && toYear < fromYear) {
            throw new IllegalArgumentException(
                    "reports from %d to %d: the last year is before the first".formatted(fromYear, toYear));
        }
    }

    @Override
    public Topic topic() {
        return Topic.REGISTER;
    }

    @Override
    public String key() {
        return entry;
    }

    @Override
    public String eventId() {
        return entry + "/" + revision;
    }

    @Override
    public String type() {
        return "dev.gouji.organ-registered.v1";
    }

    @Override
    public String producer() {
        return "/gouji/ingest-service";
    }

    @Override
    public Instant time() {
        return changedAt;
    }
}
