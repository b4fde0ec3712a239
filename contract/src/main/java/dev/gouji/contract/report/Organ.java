package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/**
 * The organ that made a report.
 *
 * @param key under which all its reports are kept: the name without white space, behind the division code when the
 *     source gives one; {@code unnamed:…} and a hash of the source when the report names no organ
 * @param name as printed, null when the report names none
 * @param foundIn where the name was found, null when there is none
 * @param division six-digit division code that the source gives, null when unknown
 * @param kind government, department …, null when unknown
 * @param level province, city, county …, null when unknown
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Organ(String key, String name, FoundIn foundIn, String division, String kind, String level) {

    /** Where an organ's name was found, the most trusted first. */
    public enum FoundIn {
        TITLE,
        PREFACE,
        BODY,
        PAGE_METADATA,
        UPLOAD
    }

    public Organ {
        Objects.requireNonNull(key, "key is null");
        if ((name == null) != (foundIn == null)) {
            throw new IllegalArgumentException(
                    "an organ's name and where it was found go together: %s, %s".formatted(name, foundIn));
        }
        if (key.isBlank()) {
            throw new IllegalArgumentException("an organ needs a key");
        }
    }
}
