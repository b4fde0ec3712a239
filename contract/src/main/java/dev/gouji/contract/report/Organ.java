package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * The organ that made a report.
 *
 * @param key under which all its reports are kept: the name without white space, behind the division code when the
 *     source gives one; {@code unnamed:…} and a hash of the source when the report names no organ
 * @param name its name, the full one where the report prints it or where only one full one is possible; null when the
 *     report names none
 * @param printed the shorter name that the report prints in its place, null when {@code name} is as printed
 * @param foundIn where the name was found, null when there is none
 * @param division six-digit code of the division it serves, in force in the year of the report; null when unknown
 * @param kind government, department …, null when unknown
 * @param level province, city, county …, null when unknown
 * @param candidates the divisions it may be, where the name alone leaves several or only some that were not in force;
 *     empty when {@code division} is known
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Organ(
        String key,
        String name,
        String printed,
        FoundIn foundIn,
        String division,
        OrganKind kind,
        OrganLevel level,
        List<String> candidates) {

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
        // Events from before candidates were kept have none.
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
        if ((name == null) != (foundIn == null)) {
            throw new IllegalArgumentException(
                    "an organ's name and where it was found go together: %s, %s".formatted(name, foundIn));
        }
        if (key.isBlank()) {
            throw new IllegalArgumentException("an organ needs a key");
        }
        if (division != null && !candidates.isEmpty()) {
            throw new IllegalArgumentException(
                    "an organ of division %s has no other candidates, found %s".formatted(division, candidates));
        }
    }

    /** An organ under the name that is printed, in a division that is known or not. */
    public Organ(String key, String name, FoundIn foundIn, String division, OrganKind kind, OrganLevel level) {
        this(key, name, null, foundIn, division, kind, level, List.of());
    }

    /** Whether a name may be short for one of its own: 县水务局 for 白沙县水务局, its characters in their order. */
    public boolean mayGoBy(String shorter) {
        return isShortFor(shorter, name) || isShortFor(shorter, printed);
    }

    private static boolean isShortFor(String shorter, String whole) {
        int at = 0;
        for (int i = 0; whole != null && i < shorter.length(); i++) {
            at = whole.indexOf(shorter.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return whole != null;
    }
}
